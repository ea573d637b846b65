"""What is done to the site after the engine: what nobody loads goes, and the sitemap comes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from .tree import ASSETS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from pathlib import Path

LUNR = "assets/javascripts/lunr"
# The search of a Danish site loads these two of the theme's forty language files.
LUNR_USED = {"lunr.stemmer.support.min.js", "lunr.da.min.js"}
# Over http the theme fetches all words of the site and builds its search on every page that is opened, which is too
# much for a phone that only came to read one. From a file it waits until the search is opened: so it shall everywhere,
# or until js/search.js says that it will be. And that must hear what the worker says.
PAGE_PATCHES = {
    'L($(location.protocol!=="file:"),Je("search"))': 'L(h(document,"search-wanted"),Je("search"))',
    'V("search.highlight")?': 'V("search.highlight")&&location.search.includes("h=")?',
    "Mn(e,t=new Worker(e))": "Mn(e,t=window.searchWorker=new Worker(e))",
}
# The worker takes each word for the beginning of one, and is content with any of them. How a question in Danish is
# asked of the engine stands in themes/web/src/js/find/, which goes into the worker's own file.
WORKER_PATCHES = {
    "data:de.search(e)}": "data:self.catalogueFind(de,e)}",
    "for(let o of r)this.add(o,{boost:o.boost})":
        "r.forEach((o,a)=>{this.add(o,{boost:o.boost}),self.catalogueProgress(a+1,r.length)})",
}
FIND = f"{ASSETS}/search-worker.js"


def finish(site: Path, pages: Iterable[str], site_url: str, today: date) -> None:
    """Finish a built site in place; `pages` are the tree's Markdown paths."""
    _prune(site)
    _search_in_danish(site)
    (site / "sitemap.xml").write_text(sitemap(pages, site_url, today), "utf-8")


def sitemap(pages: Iterable[str], site_url: str, today: date) -> str:
    """Write a sitemap (sitemaps.org, version 0.9) with the pages' canonical addresses."""
    places = [site_url + path.removesuffix("index.md") for path in sorted(pages) if path.endswith("index.md")]
    urls = "".join(f"<url><loc>{escape(p)}</loc><lastmod>{today.isoformat()}</lastmod></url>\n" for p in places)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">\n{urls}</urlset>\n'


def _search_in_danish(site: Path) -> None:
    """Change the theme's search where it is told to, and put what it shall call into its worker's file."""
    find = site / FIND
    _patch(site, "bundle.*.js", PAGE_PATCHES)
    _patch(site, "workers/search.*.js", WORKER_PATCHES, find.read_text("utf-8"))
    find.unlink()


def _patch(site: Path, name: str, patches: Mapping[str, str], more: str = "") -> None:
    for file in (site / "assets/javascripts").glob(name):
        script = file.read_text("utf-8")
        for now, then in patches.items():
            script = script.replace(now, then)
        file.write_text(script + more, "utf-8")


def _prune(site: Path) -> None:
    # The theme's own styles are not loaded by any page: themes/web makes them all.
    styles = site.glob("assets/stylesheets/*")
    maps = site.glob("assets/javascripts/**/*.map")
    languages = (p for p in (site / LUNR).rglob("*.js") if p.name not in LUNR_USED)
    for file in [*styles, *maps, *languages]:
        file.unlink()
