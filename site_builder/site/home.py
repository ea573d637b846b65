"""Where the builder's own files lie: beside it in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def themes() -> Path:
    """Give the folder with klynge/, markdown/, typst/ and slides/."""
    inside = PACKAGE / "themes"
    return inside if inside.is_dir() else PACKAGE.parent / "themes"


def paper_fonts() -> Path:
    """Give the folder with the fonts that papers are set in, made by `make setup`."""
    inside = PACKAGE / "paper-fonts"
    return inside if inside.is_dir() else PACKAGE.parent / "build" / "paper-fonts"


def web_assets() -> Path:
    """Give the folder with the bundled styles, scripts and fonts, made by `make setup`."""
    inside = PACKAGE / "web"
    return inside if inside.is_dir() else PACKAGE.parent / "build" / "web"
