"""Where the builder's own files lie: beside it in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def themes() -> Path:
    """Give the folder with klynge/ and markdown/."""
    inside = PACKAGE / "themes"
    return inside if inside.is_dir() else PACKAGE.parent / "themes"


def web_assets() -> Path:
    """Give the folder with the bundled styles, scripts and fonts, made by `make setup`."""
    inside = PACKAGE / "web"
    return inside if inside.is_dir() else PACKAGE.parent / "build" / "web"
