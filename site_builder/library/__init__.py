"""Floor 2: a project folder becomes a Library and the list of everything that is wrong with it."""

from .catalogue import CataloguePage, Library, Registries
from .read_library import read_library
from .read_package import PackageReading, read_package

__all__ = ["CataloguePage", "Library", "PackageReading", "Registries", "read_library", "read_package"]
