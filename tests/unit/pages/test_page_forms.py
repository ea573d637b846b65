"""Every page leads to a form that knows what the page is; the names in the address are fields of the form."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml
from page_cases import CONTEXT, ROOT, THEMES, pages_of

from site_builder.library import Library
from site_builder.pages import render
from site_builder.pages.guides import matrix

REPO = "https://github.com/eksempel-paa-en-organisation-der-ikke-findes/klyngepakker"
FORMS = ROOT / ".github" / "ISSUE_TEMPLATE"
WITH_REPO = replace(CONTEXT, repo_url=REPO)


def filled(address: str) -> dict[str, str]:
    assert address.startswith(f"{REPO}/issues/new?")
    return dict(parse_qsl(urlsplit(address).query, strict_parsing=True))


def fields_of(form: Path) -> set[str]:
    return {part["id"] for part in yaml.safe_load(form.read_text("utf-8"))["body"] if "id" in part}


def test_a_packages_page_leads_to_the_form_for_faults_with_page_and_version(library: Library) -> None:
    page = pages_of(library, WITH_REPO)["pakker/fald/index.md"]
    assert filled(page.fault_form) == {
        "template": "1-fejl.yml",
        "title": "Fejl: Fald hos ældre",
        "package": "fald",
        "page": "https://klynger.example/pakker/fald/index.html",
        "version": "0.2",
    }
    assert f'"fault_form": "{page.fault_form}"'.replace('"fault_form"', "fault_form") in render(page, THEMES)


def test_a_page_of_no_package_says_which_builder_made_it(library: Library) -> None:
    page = pages_of(library, WITH_REPO)["ordliste/index.md"]
    assert filled(page.fault_form) == {
        "template": "1-fejl.yml",
        "title": "Fejl: Ordliste",
        "page": "https://klynger.example/ordliste/index.html",
        "version": "klyngepakker 0.1.0",
    }


def test_a_missing_guide_leads_to_the_form_for_its_steps(library: Library) -> None:
    package = library.package("fald")
    assert package
    [row] = matrix(library, package, REPO).rows
    [cell] = [cell for cell in row.cells if cell.mark.kind == "missing"]
    assert filled(cell.to) == {
        "template": "2-vejledning-mangler.yml",
        "title": "Vejledning: Spurgt om fald i EG Clinea",
        "package": "fald",
        "measure": "Spurgt om fald (spurgt)",
        "system": "EG Clinea",
    }


def test_a_guide_that_nobody_has_tried_leads_to_the_form_for_it(library: Library) -> None:
    text = render(pages_of(library, WITH_REPO)["pakker/fald/index.md"], THEMES)
    [address] = [part.partition('"')[0] for part in text.split('href="') if "3-vejledning-afproevet" in part]
    assert filled(address.replace("&amp;", "&")) == {
        "template": "3-vejledning-afproevet.yml",
        "title": "Afprøvet: xmo i fald",
        "package": "fald",
        "guide": "xmo",
        "system": "XMO",
    }


def test_without_a_repository_there_are_no_forms(library: Library) -> None:
    pages = pages_of(library)
    assert {page.fault_form for page in pages.values()} == {""}
    assert "issues/new" not in "".join(render(page, THEMES) for page in pages.values())


@pytest.mark.parametrize("repo_url", [REPO, f"{REPO}/"])
def test_every_name_in_an_address_is_a_field_of_its_form(library: Library, repo_url: str) -> None:
    pages = pages_of(library, replace(CONTEXT, repo_url=repo_url))
    texts = [render(page, THEMES) for page in pages.values()]
    found = {part.partition('"')[0].replace("&amp;", "&") for text in texts for part in text.split('href="')}
    links = [filled(a) for a in found | {page.fault_form for page in pages.values()} if "issues/new?" in a]
    assert {link["template"] for link in links} == {
        "1-fejl.yml", "2-vejledning-mangler.yml", "3-vejledning-afproevet.yml",
    }
    for link in links:
        assert set(link) - {"template", "title"} <= fields_of(FORMS / link["template"])
