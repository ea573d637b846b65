"""What is done to the site after the engine: what nobody loads goes, and the sitemap comes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

LUNR = "assets/javascripts/lunr"
# The search of a Danish site loads these two of the theme's forty language files.
LUNR_USED = {"lunr.stemmer.support.min.js", "lunr.da.min.js"}
# Over http the theme fetches all words of the site and builds its search on every page that is opened, which is too
# much for a phone that only came to read one. From a file it waits until the search is opened: so it shall everywhere.
WAITING = {
    'L($(location.protocol!=="file:"),Je("search"))': 'Je("search")',
    'V("search.highlight")?': 'V("search.highlight")&&location.search.includes("h=")?',
}


def finish(site: Path, pages: Iterable[str], site_url: str, today: date) -> None:
    """Finish a built site in place; `pages` are the tree's Markdown paths."""
    _prune(site)
    _search_when_opened(site)
    (site / "sitemap.xml").write_text(sitemap(pages, site_url, today), "utf-8")


def sitemap(pages: Iterable[str], site_url: str, today: date) -> str:
    """Write a sitemap (sitemaps.org, version 0.9) with the pages' canonical addresses."""
    places = [site_url + path.removesuffix("index.md") for path in sorted(pages) if path.endswith("index.md")]
    urls = "".join(f"<url><loc>{escape(p)}</loc><lastmod>{today.isoformat()}</lastmod></url>\n" for p in places)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">\n{urls}</urlset>\n'


def _search_when_opened(site: Path) -> None:
    for file in (site / "assets/javascripts").glob("bundle.*.js"):
        script = file.read_text("utf-8")
        for now, waiting in WAITING.items():
            script = script.replace(now, waiting)
        file.write_text(script, "utf-8")


def _prune(site: Path) -> None:
    # The theme's own styles are not loaded by any page: themes/web makes them all.
    styles = site.glob("assets/stylesheets/*")
    maps = site.glob("assets/javascripts/**/*.map")
    languages = (p for p in (site / LUNR).rglob("*.js") if p.name not in LUNR_USED)
    for file in [*styles, *maps, *languages]:
        file.unlink()
