"""Where a link of an author leads: out of the site, or to the page that a file of the project becomes."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from ..rulebook import rule_named

if TYPE_CHECKING:
    from ..library import Library

PAGES = {
    "meetings": "pakker/{slug}/moede/{id}/index.html",
    "handouts": "pakker/{slug}/bilag/{id}/index.html",
    "measures": "pakker/{slug}/index.html#maalepunkt-{id}",
    "extraction": "pakker/{slug}/index.html#udtraek-{id}",
}
FILES = {
    "package.md": "pakker/{slug}/index.html",
    "guidelines.md": "pakker/{slug}/index.html#anbefalinger",
    "CHANGELOG.md": "pakker/{slug}/index.html#historik",
}


# The pages that the builder makes itself; authors write them as /regler/ from every file.
ROOMS = (
    "katalog", "maalepunkter", "laegesystemer", "datakilder", "emner", "koder", "ordliste", "nyt", "regler",
    "regler/undtagelser",
)  # fmt: skip
RULE = re.compile(r"regler/KP[0-9]{3}")
PICTURES = "packages/_catalogue/pages/billeder/"


def room(path: str) -> str | None:
    """Give the page that a path from the site's root is, such as /regler/KP310/."""
    name = path.strip("/")
    is_rule = RULE.fullmatch(name) and rule_named(name.rpartition("/")[2])
    return f"{name}/index.html" if name in ROOMS or is_rule else None


def page_of(path: str) -> str | None:
    """Give the page and anchor that a file of the project becomes, or None when it becomes none."""
    parts = path.removeprefix("packages/").split("/")
    match parts:
        case ["_catalogue", "pages", file] if file.endswith(".md"):
            id = file.removesuffix(".md")
            return "index.html" if id == "forside" else f"{id}/index.html"
        case [slug, file] if file in FILES:
            return FILES[file].format(slug=slug)
        case [slug, folder, file] if folder in PAGES and file.endswith(".md"):
            return PAGES[folder].format(slug=slug, id=file.removesuffix(".md"))
    return None


class Resolver:
    """Knows every file that becomes a page."""

    def __init__(self, library: Library) -> None:
        self.files = link_targets(library)
        self.pictures = library.pictures
        self.is_unread = library.is_unread

    @cached_property
    def by_package(self) -> dict[str, list[str]]:
        """The same files by the folder in packages/ that they are in."""
        found: dict[str, list[str]] = {}
        for file in sorted(self.files):
            found.setdefault(file.split("/")[1], []).append(file)
        return found

    def target(self, from_file: str, href: str) -> str | None:
        """Give the site path a relative link leads to, or None when there is no such page."""
        split = urlsplit(href)
        if split.path.startswith("/"):
            return room(unquote(split.path))
        path = posixpath.normpath(posixpath.join(posixpath.dirname(from_file), unquote(split.path)))
        # A file with errors of its own is there: the link to it is no second mistake.
        return page_of(path) if path in self.files or self.is_unread(path) else None

    def picture(self, from_file: str, source: str) -> str | None:
        """Give the site path of a picture in one of the catalogue's own pages, or None when there is none."""
        path = posixpath.normpath(posixpath.join(posixpath.dirname(from_file), unquote(source)))
        return f"billeder/{path.removeprefix(PICTURES)}" if path in self.pictures else None

    def for_page(self, page: str) -> PageResolver:
        """Resolve for one page."""
        return PageResolver(self, page)


@dataclass(frozen=True)
class PageResolver:
    """Writes links as seen from one page."""

    resolver: Resolver
    page: str

    def href(self, from_file: str, href: str) -> str | None:
        """Give the address to write for a link in `from_file`; None when it leads nowhere."""
        if is_external(href):
            return href
        target = self.resolver.target(from_file, href)
        return None if target is None else relative(self.page, target)

    def picture(self, from_file: str, source: str) -> str | None:
        """Give the address to write for a picture; None when there is none."""
        target = self.resolver.picture(from_file, source)
        return None if target is None else relative(self.page, target)


def is_external(href: str) -> bool:
    """Tell an address with a scheme or a host from a path."""
    try:
        split = urlsplit(href)
    except ValueError:
        return True
    return bool(split.scheme or split.netloc)


def relative(page: str, target: str) -> str:
    """Write a site path as seen from a page, such as ../../ordliste/index.html#median."""
    path, _, anchor = target.partition("#")
    step = posixpath.relpath(path, posixpath.dirname(page) or ".")
    return f"{step}#{anchor}" if anchor else step


def link_targets(library: Library) -> frozenset[str]:
    """Give the files of a project that become pages."""
    found = [page.path for page in library.pages]
    for package in (*library.packages, *library.beside):
        found += [package.path, f"packages/{package.slug}/guidelines.md", f"packages/{package.slug}/CHANGELOG.md"]
        for part in (package.measures, package.guides, package.meetings, package.handouts):
            found += [item.path for item in part]
    return frozenset(found)
