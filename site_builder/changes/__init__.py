"""A change told in clinical words: two readings of a project become a report for those who answer for it."""

from .base import Base, BaseMissing, export_base, find_base
from .files import save
from .html import as_html
from .markdown import as_markdown
from .report import Report, compare_projects

__all__ = [
    "Base", "BaseMissing", "Report", "as_html", "as_markdown", "compare_projects", "export_base", "find_base", "save",
]
