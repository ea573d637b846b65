"""Every link and anchor inside the finished site is followed. The theme's own links are among them."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LINK = re.compile(
    r"<(?:a|link|script|img|form|source|iframe)\b[^>]*?\s(?:href|src|action)="
    r"""(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""
)
ID = re.compile(r"""\sid=(?:"([^"]+)"|'([^']+)'|([^\s>"']+))""")
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def broken_links(site: Path, root: str = "/") -> list[str]:
    """List the links that lead nowhere, as «page: link»; `root` is the path that the site lies at on its host.

    Anchors are looked up at the end, page by page, so that no more than one page's are held at a time.
    """
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    anchors: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    broken = []
    for page in sorted(path for path in files if path.endswith(".html")):
        for link in read_links((site / page).read_text("utf-8")):
            target, anchor = _target(page, link, root, files)
            if target not in files:
                broken.append(f"{page}: {link}")
            elif anchor and target.endswith(".html"):
                anchors[target].append((anchor, page, link))
    return sorted([*broken, *_missing_anchors(site, anchors)])


def read_links(html: str) -> list[str]:
    """Collect the internal links of a page, each once."""
    found = (unescape(a or b or c) for a, b, c in LINK.findall(html))
    return list(dict.fromkeys(link for link in found if link and not OUTSIDE.match(link)))


def read_ids(html: str) -> set[str]:
    """Collect the anchors of a page."""
    return {unescape(a or b or c) for a, b, c in ID.findall(html)}


def _missing_anchors(site: Path, anchors: dict[str, list[tuple[str, str, str]]]) -> Iterator[str]:
    for target, links in anchors.items():
        ids = read_ids((site / target).read_text("utf-8"))
        yield from (f"{page}: {link}" for anchor, page, link in links if anchor not in ids)


def _target(page: str, link: str, root: str, files: set[str]) -> tuple[str, str]:
    """Give the file and the anchor a link leads to."""
    path, _, anchor = link.partition("#")
    target = _file(page, unquote(path.partition("?")[0]), root)
    if target == "." or f"{target}/index.html" in files:
        target = posixpath.normpath(f"{target}/index.html")
    return target, unquote(anchor)


def _file(page: str, path: str, root: str) -> str:
    """Give the file a path leads to; 404.html alone links from the root, for it is served at any address."""
    if not path:
        return page
    if path.startswith("/"):
        return posixpath.normpath(path.removeprefix(root).lstrip("/") or ".")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
