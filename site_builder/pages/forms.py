"""Links to the issue forms in .github/ISSUE_TEMPLATE, filled in with what the page knows.

Without an address of the repository there are no forms, and no links.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from . import addresses

if TYPE_CHECKING:
    from ..model.cluster_package import ClusterPackage, ExtractionGuide, Measure
    from ..model.registry import PracticeSystem
    from .page import Context, Page

FAULT, STEPS, TRIED = "1-fejl.yml", "2-vejledning-mangler.yml", "3-vejledning-afproevet.yml"


def with_fault_form(page: Page, context: Context, package: ClusterPackage | None = None) -> Page:
    """Let a page's foot lead to the form for its faults."""
    filled = {
        "title": f"Fejl: {page.title}",
        "package": package.slug if package else "",
        "page": context.site_url + addresses.address_of(page.path),
        "version": package.card.version if package else f"klyngepakker {context.version}",
    }
    return replace(page, fault_form=_form(context.repo_url, FAULT, filled))


def steps_form(
    repo_url: str, package: ClusterPackage, measure: Measure, system: PracticeSystem | None = None
) -> str:  # fmt: skip
    """Lead to the form for steps that are missing; to the handbook's words about it where there are no forms."""
    filled = {
        "title": f"Vejledning: {measure.card.title}{f' i {system.title}' if system else ''}",
        "package": package.slug,
        "measure": f"{measure.card.title} ({measure.id})",
        "system": system.title if system else "",
    }
    return _form(repo_url, STEPS, filled) or addresses.CONTRIBUTE


def tried_form(repo_url: str, package: ClusterPackage, guide: ExtractionGuide, system: str) -> str:
    """Lead to the form for steps that somebody has tried."""
    filled = {
        "title": f"Afprøvet: {guide.id} i {package.slug}",
        "package": package.slug,
        "guide": guide.id,
        "system": system,
    }
    return _form(repo_url, TRIED, filled) or addresses.CONTRIBUTE


def _form(repo_url: str, template: str, filled: dict[str, str]) -> str:
    """Write the address of a form; the names are the ids of its fields."""
    if not repo_url:
        return ""
    known = {name: value for name, value in filled.items() if value}
    return f"{repo_url.removesuffix('/')}/issues/new?{urlencode({'template': template} | known, quote_via=quote)}"
