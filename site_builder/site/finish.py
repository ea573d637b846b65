"""What is done to the site after the engine: what nobody loads goes, and search gets what it needs from a USB stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LUNR = "assets/javascripts/lunr"
# The search of a Danish site loads these two of the theme's forty language files.
LUNR_USED = {"lunr.stemmer.support.min.js", "lunr.da.min.js"}


def finish(site: Path) -> None:
    """Finish a built site in place."""
    _prune(site)
    _offline_search(site)


def _prune(site: Path) -> None:
    # The theme's own styles are not loaded by any page: themes/web makes them all.
    styles = site.glob("assets/stylesheets/*")
    unused = [*styles, *site.glob("assets/javascripts/**/*.map"), *(p for p in (site / LUNR).rglob("*.js") if p.name not in LUNR_USED)]
    for file in unused:
        file.unlink()


def _offline_search(site: Path) -> None:
    """Write the index as a script as well: a page from file:// may load that, but not JSON. The theme looks for it."""
    index = site / "search" / "search_index.json"
    if index.is_file():
        index.with_suffix(".js").write_text(f"var __index = {index.read_text('utf-8')}", "utf-8")
