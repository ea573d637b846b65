"""Every link and anchor inside the finished site is followed. The theme's own links are among them."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LINK = re.compile(
    r"""<(?:a|link|script|img|form|source|iframe)\b[^>]*?\s(?:href|src|action)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""
)
ID = re.compile(r"""\sid=(?:"([^"]+)"|'([^']+)'|([^\s>"']+))""")
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass
class PageLinks:
    """What one page links to, and the anchors it has."""

    targets: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)


def read_links(html: str) -> PageLinks:
    """Collect the internal links and the anchors of a page."""
    links = [unescape(a or b or c) for a, b, c in LINK.findall(html)]
    inside = [link for link in links if link and not OUTSIDE.match(link)]
    return PageLinks(inside, {unescape(a or b or c) for a, b, c in ID.findall(html)})


def broken_links(site: Path, root: str = "/") -> list[str]:
    """List the links that lead nowhere, as «page: link»; `root` is the path that the site lies at on its host."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    pages = {path: read_links((site / path).read_text("utf-8")) for path in sorted(files) if path.endswith(".html")}
    return [f"{page}: {link}" for page, links in pages.items() for link in _broken(page, links, pages, files, root)]


def _broken(page: str, links: PageLinks, pages: dict[str, PageLinks], files: set[str], root: str) -> Iterator[str]:
    for link in dict.fromkeys(links.targets):
        path, _, anchor = link.partition("#")
        target = _target(page, unquote(path.partition("?")[0]), root)
        if f"{target}/index.html" in files or target == ".":
            target = posixpath.normpath(f"{target}/index.html")
        if target not in files or (anchor and target in pages and unquote(anchor) not in pages[target].ids):
            yield link


def _target(page: str, path: str, root: str) -> str:
    """Give the file a path leads to; 404.html alone links from the root, for it is served at any address."""
    if not path:
        return page
    if path.startswith("/"):
        return posixpath.normpath(path.removeprefix(root).lstrip("/") or ".")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
