"""What an author or a link writes is text on every page: nothing runs, nothing is fetched, nothing is lost."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import urlencode

import pytest

from site_builder.model.base import Located
from site_builder.model.extraction import ExtractionCard
from site_builder.model.fields import Text
from site_builder.model.guidelines import GuidelinesCard
from site_builder.model.handout import HandoutCard
from site_builder.model.measure import MeasureCard
from site_builder.model.meeting import MeetingCard
from site_builder.model.package import PackageCard
from site_builder.model.registry import CodeMeaning, DataSource, PageCard, PracticeSystem, Publisher, Term, Topic
from tests.browser.conftest import Quiet, Server

from . import project as vectored
from .project import VECTORS, make_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext, Page

pytestmark = pytest.mark.xdist_group("vectors")
TEMPLATES = {
    PackageCard: vectored.PACKAGE, GuidelinesCard: vectored.GUIDELINES, MeasureCard: vectored.MEASURE,
    ExtractionCard: vectored.GUIDE, MeetingCard: vectored.MEETING, HandoutCard: vectored.HANDOUT,
    PageCard: vectored.PAGE, Publisher: vectored.REGISTRIES["publishers"],
    PracticeSystem: vectored.REGISTRIES["systems"],
    DataSource: vectored.REGISTRIES["data_sources"], Topic: vectored.REGISTRIES["topics"],
    Term: vectored.REGISTRIES["glossary"], CodeMeaning: vectored.REGISTRIES["codes"],
}  # fmt: skip
# What a page could run or fetch that only a vector asks for.
LIVE = """() => [...document.querySelectorAll("*")].flatMap(e => [...e.attributes]
  .filter(a => (/^on/i.test(a.name) && /pwned/.test(a.value))
    || (["href", "src", "action", "formaction", "data", "xlink:href"].includes(a.name)
      && (/^\\s*(javascript|vbscript|data:text)/i.test(a.value)
        || (/\\/\\/x\\.invalid/.test(a.value) && !(e.tagName === "A" && a.value.startsWith("https:"))))))
  .map(a => e.outerHTML.slice(0, 200)))"""
CALLED = """window.called = [];
window.pwned = () => window.called.push(document.currentScript?.outerHTML ?? location.href)"""


def prose(kind: type[Located], at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every path of a model at which a person writes a text."""
    for name, field in kind.model_fields.items():
        path = (*at, field.alias or name)
        parts = [field.annotation, *_inside(field.annotation)]
        models = [part for part in parts if isinstance(part, type) and issubclass(part, Located)]
        if any(part is get_args(Text)[0] for part in parts) and _is_prose(field):
            yield path
        for model in models:
            yield from prose(model, path)


def _inside(annotation: Any) -> Iterator[Any]:
    for part in getattr(annotation, "__args__", ()):
        yield part
        yield from _inside(part)


def _is_prose(field: Any) -> bool:
    marks = [*field.metadata, *_inside(field.annotation)]
    return get_args(Text)[1] in [*marks, *(m for part in marks for m in getattr(part, "__metadata__", ()))]


def written(template: Any, path: tuple[str, ...]) -> bool:
    """Tell whether a template has a text at a path."""
    if isinstance(template, list):
        return any(written(entry, path) for entry in template)
    if not path:
        return template == "@" or (isinstance(template, dict) and "@" in template.values())
    return isinstance(template, dict) and path[0] in template and written(template[path[0]], path[1:])


@pytest.mark.parametrize("kind", TEMPLATES, ids=lambda kind: kind.__name__)
def test_every_text_of_the_format_holds_the_vectors(kind: type[Located]) -> None:
    assert [path for path in prose(kind) if not written(TEMPLATES[kind], path)] == []


@pytest.fixture(scope="module")
def built(tmp_path_factory, klyngepakker):
    folder = tmp_path_factory.mktemp("vektorer")
    make_project(folder / "projekt")
    done = klyngepakker("build", "--project", folder / "projekt", "--output", folder / "site")
    assert done.returncode == 0, done.stderr[-2000:]
    return folder / "site"


@pytest.fixture(scope="module")
def served(built):
    server = Server(("127.0.0.1", 0), partial(Quiet, directory=str(built)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def watched(browser) -> Iterator[BrowserContext]:
    context = browser.new_context(reduced_motion="reduce")
    context.add_init_script(CALLED)
    yield context
    context.close()


def faults(page: Page) -> list[str]:
    return [*page.evaluate("window.called"), *page.evaluate(LIVE)]


def plain(text: str) -> str:
    return "".join(text.split())


def test_nothing_that_is_written_in_a_package_runs_or_is_fetched(watched, served, built):
    asked, opened, found = [], [], {}
    watched.on("request", lambda request: asked.append(request.url))
    watched.on("dialog", lambda dialog: found.setdefault("dialog", dialog.message))
    page = watched.new_page()
    for file in sorted(built.rglob("*.html")):
        opened.append(file)
        page.goto(f"{served}/{file.relative_to(built).as_posix()}")
        if wrong := faults(page):
            found[str(file.relative_to(built))] = wrong
    assert found == {}
    assert [url for url in asked if not url.startswith((served, "data:", "blob:"))] == []
    assert len(opened) > 4 * 4  # the packages' pages, their meetings, sheets and slides


def test_every_vector_is_read_as_it_was_written(watched, served):
    page = watched.new_page()
    read = ""
    for number in range(len(range(0, len(VECTORS), vectored.SHARE))):
        page.goto(f"{served}/pakker/v-{number:02}/index.html")
        read += plain(page.locator("body").inner_text())
    assert [vector for vector in VECTORS if plain(vector) not in read] == []


def test_nothing_that_a_link_brings_into_the_plan_runs(watched, served):
    page = watched.new_page()
    plan = f"{served}/pakker/v-00/moede/moede/index.html?dato=2027-01-14&deltagere=18"
    page.goto(plan)
    for vector in VECTORS:
        page.locator("#plan-klynge").fill(vector)
        assert faults(page) == []
    for number in range(0, len(VECTORS), 25):
        forged = dict.fromkeys(("start", "klynge", "oplaeg", "vis", "punkt", "begyndt"), VECTORS[number])
        page.goto(f"{plan}&{urlencode({**forged, 'tilstand': 'moede'})}")
        assert faults(page) == []
