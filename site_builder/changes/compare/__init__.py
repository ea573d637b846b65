"""Two readings of a package become a list of changes: one module for each kind of file."""

from .package import compare_packages
from .shared import compare_shared

__all__ = ["compare_packages", "compare_shared"]
