"""The page of a package: one module for each of its parts."""

from .page import package_page

__all__ = ["package_page"]
