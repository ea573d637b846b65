"""The pages that a meeting needs: its script, and the sheets that are handed out."""

from .handout import handout_page
from .script import meeting_page

__all__ = ["handout_page", "meeting_page"]
