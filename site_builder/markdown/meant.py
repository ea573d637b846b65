"""Which file an author meant by a link that leads nowhere."""

from __future__ import annotations

from posixpath import dirname, join, normpath, relpath
from typing import TYPE_CHECKING

from ..diagnostics import nearest
from .links import ROOMS

if TYPE_CHECKING:
    from .links import Resolver

MOST = 100  # names to look among: a thousand wrong links in a package of hundreds of files would take half a minute


def meant(resolver: Resolver, from_file: str, path: str) -> str:
    """Write the link as it was probably meant, seen from its file; nothing when no file is near.

    A path from the site's root is a page that the builder makes itself, one from the project's folder a file, and a
    package's folder the package. Else the file's name decides: it may be misspelt, lack .md or be in another folder.
    The folders would make all files of a package look alike.
    """
    if path.startswith("/") and (room := nearest(path.strip("/"), ROOMS)):
        return f"/{room}/"
    here = dirname(from_file)
    sure = (path.lstrip("/"), normpath(join(here, path, "package.md")))
    found = next((file for file in sure if file in resolver.files), "") or _by_name(resolver, from_file, path)
    return relpath(found, here) if found else ""


def _by_name(resolver: Resolver, from_file: str, path: str) -> str:
    there = _around(resolver, from_file, path)
    names = {_name(file) for file in there}
    near = nearest(_name(path), names) if len(names) <= MOST else ""
    name = _name(path) if _name(path) in names else near
    named = {relpath(file, dirname(from_file)): file for file in there if name and _name(file) == name}
    return next(iter(named.values())) if len(named) == 1 else named.get(nearest(path, named), "")


def _around(resolver: Resolver, from_file: str, path: str) -> list[str]:
    """List the files of the package that the link stands in, and of the one it points into."""
    own, other = _package(from_file), _package(normpath(join(dirname(from_file), path)))
    return [file for package in dict.fromkeys((own, other)) for file in resolver.by_package.get(package, ())]


def _package(path: str) -> str:
    return path.removeprefix("packages/").partition("/")[0]


def _name(path: str) -> str:
    return path.rstrip("/").rpartition("/")[2].removesuffix(".md").casefold()
