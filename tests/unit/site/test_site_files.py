"""Files are put in their place whole."""

import json
import re
from pathlib import Path

import material
import pytest

from site_builder.site.finish import PAGE_PATCHES, WORKER_PATCHES
from site_builder.site.search_index import INDEX, SEPARATOR, read_entries, read_settings, write_index
from site_builder.site.tree import write_file


def test_who_is_reading_a_file_gets_the_whole_of_what_stood_there(tmp_path: Path) -> None:
    file = tmp_path / "mappe" / "side.html"
    write_file(file, b"det gamle, som er langt")
    with file.open("rb") as reading:
        assert reading.read(6) == b"det ga"
        write_file(file, b"nyt")
        assert reading.read() == b"mle, som er langt"
    assert [(path.name, path.read_bytes()) for path in file.parent.iterdir()] == [("side.html", b"nyt")]


def test_so_does_who_is_reading_the_words_of_the_search(tmp_path: Path) -> None:
    write_index(tmp_path, "{}", [("a.html", '{"location":"a.html"}')])
    with (tmp_path / INDEX).open("rb") as reading:
        write_index(tmp_path, "{}", [])
        assert reading.read() == b'{"config":{},"docs":[{"location":"a.html"}]}'
    assert (tmp_path / INDEX).read_bytes() == b'{"config":{},"docs":[]}'
    assert (tmp_path / INDEX).with_suffix(".js").read_bytes() == b'var __index = {"config":{},"docs":[]}'


@pytest.mark.parametrize(
    ("name", "patches"), [("bundle.*.js", PAGE_PATCHES), ("workers/search.*.js", WORKER_PATCHES)]
)
def test_the_themes_scripts_hold_what_is_changed_in_them(name: str, patches: dict[str, str]) -> None:
    [script] = (Path(material.__file__).parent / "templates/assets/javascripts").glob(name)
    assert {now: script.read_text("utf-8").count(now) for now in patches} == dict.fromkeys(patches, 1)


def test_only_the_pages_own_entry_keeps_its_keywords(tmp_path: Path) -> None:
    page = {"location": "a/index.html", "title": "A", "text": "", "tags": ["hoste"]}
    places = ("a/index.html", "a/index.html#b")
    write_index(tmp_path, "{}", [(at, json.dumps({**page, "location": at})) for at in places])

    entries = [json.loads(text) for _, text in read_entries(tmp_path, ["a/index.md"])["a/index.md"]]

    assert entries == [page, {"location": "a/index.html#b", "title": "A", "text": ""}]


def test_the_settings_are_the_engines_with_the_catalogues_own(tmp_path: Path) -> None:
    write_index(tmp_path, '{"lang": ["da"], "separator": "x", "fields": {}}', [])
    assert json.loads(read_settings(tmp_path)) == {
        "lang": ["da"], "separator": SEPARATOR,
        "fields": {"title": {"boost": 1000}, "text": {"boost": 1}, "tags": {"boost": 1000}},
    }


@pytest.mark.parametrize(("text", "words"), [
    ("Test (CRP), »sovemedicin«.", ["Test", "CRP", "sovemedicin"]),
    ("47,0 pr. 1.000; 2.1 &lt;5 %", ["47,0", "pr", "1.000", "2.1", "5"]),
    ("Ordiprax+ og D-vitamin", ["Ordiprax", "og", "D", "vitamin"]),
])
def test_a_word_ends_where_a_sign_begins(text: str, words: list[str]) -> None:
    assert [word for word in re.split(SEPARATOR, text) if word] == words
