"""The meeting's slides: one content, as PowerPoint with native charts and as one HTML file."""

from .deck import deck
from .page import page
from .powerpoint import powerpoint
from .slide import Deck
from .stage import Stage

__all__ = ["Deck", "Stage", "deck", "page", "powerpoint"]
