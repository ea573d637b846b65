"""The catalogue as data: JSON for each package, a list of them all, and the feed."""

from .atom import feed
from .catalogue_json import catalogue_json
from .package_json import package_json

__all__ = ["catalogue_json", "feed", "package_json"]
