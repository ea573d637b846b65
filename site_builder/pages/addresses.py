"""Where each page stands. Site paths end in a file name, so that the site also works from file://."""

from __future__ import annotations

from functools import lru_cache

from ..markdown import relative

CATALOGUE = "katalog/index.html"
MEASURES = "maalepunkter/index.html"
SYSTEMS = "laegesystemer/index.html"
SOURCES = "datakilder/index.html"
TOPICS = "emner/index.html"
PATHWAYS = "moederaekker/index.html"
CODES = "koder/index.html"
GLOSSARY = "ordliste/index.html"
NEWS = "nyt/index.html"
RULES = "regler/index.html"
SET_ASIDE = "regler/undtagelser/index.html"
AUTHORS = "for-forfattere/index.html"
CONTRIBUTE = f"{AUTHORS}#vejledning-mangler"


def package(slug: str, anchor: str = "") -> str:
    """Give a package's page, or a part of it."""
    return f"pakker/{slug}/index.html" + (f"#{anchor}" if anchor else "")


def measure(slug: str, id: str) -> str:
    """Give the place of a measure on its package's page."""
    return package(slug, f"maalepunkt-{id}")


def guide(slug: str, id: str) -> str:
    """Give the place of an extraction guide on its package's page."""
    return package(slug, f"udtraek-{id}")


def meeting(slug: str, id: str) -> str:
    """Give a meeting's page."""
    return f"pakker/{slug}/moede/{id}/index.html"


def handout(slug: str, id: str) -> str:
    """Give a handout's page."""
    return f"pakker/{slug}/bilag/{id}/index.html"


def topic(id: str) -> str:
    """Give a topic's page."""
    return f"emner/{id}/index.html"


def pathway(id: str) -> str:
    """Give a pathway's place on the page of pathways."""
    return f"{PATHWAYS}#{id}"


def system(id: str) -> str:
    """Give a practice system's page."""
    return f"laegesystemer/{id}/index.html"


def source(id: str) -> str:
    """Give a data source's page."""
    return f"datakilder/{id}/index.html"


def code(id: str) -> str:
    """Give the place of a code on the page of codes."""
    return f"{CODES}#{id}"


def rule(code: str) -> str:
    """Give the page of a rule of the check."""
    return f"regler/{code}/index.html"


def file_of(address: str) -> str:
    """Give the Markdown file behind a page's address."""
    return address.partition("#")[0].removesuffix(".html") + ".md"


def folder_of(address: str) -> str:
    """Give the folder that a page stands in, with a slash at its end; its files stand beside it."""
    return address.removesuffix("index.html")


def address_of(file: str) -> str:
    """Give the address of the page that a Markdown file becomes."""
    return file.removesuffix(".md") + ".html"


@lru_cache(maxsize=4096)
def seen_from(file: str, target: str) -> str:
    """Write a site path as seen from a page's file; addresses out of the site stay as they are."""
    if "://" in target or target.startswith(("mailto:", "tel:", "#")):
        return target
    path, _, anchor = target.partition("#")
    if anchor and path == address_of(file):
        return f"#{anchor}"
    return relative(file, target)
