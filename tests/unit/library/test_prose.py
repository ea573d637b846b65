from pathlib import Path

from site_builder.library import Library, read_library
from site_builder.library.prose import Passage, sheets
from site_builder.library.spots import spot
from site_builder.sources.located import LocatedList, LocatedMap

ROOT = Path(__file__).parents[3]
PROJECT = ROOT / "tests" / "project"


def written(value: object) -> list[str]:
    """Every text of a front matter, as the YAML reader gave it."""
    if isinstance(value, LocatedMap):
        return [text for item in value.values() for text in written(item)]
    if isinstance(value, LocatedList):
        return [text for item in value for text in written(item)]
    return [str(value)]


def test_a_file_gives_its_fields_and_its_body_in_order() -> None:
    found = {sheet.path: sheet for sheet in sheets(read_library(PROJECT)[0])}
    assert [(p.text, p.name, p.start().line) for p in found["packages/proeve/package.md"].passages()] == [
        ("Prøvepakke", False, 2),
        ("Hvordan finder vi KOL i tide?", False, 3),
        ("0.1", True, 5),
        ("Katalogets redaktion (eksempel)", True, 11),
        ("Træk praksis' egne tal.", False, 19),
        ("åndenød", False, 14),
        (
            "Hvorfor det er vigtigt.\n\n"
            "Se [spirometri](measures/spirometri.md) og [lungeforeningen](https://www.lunge.dk/).",
            False,
            23,
        ),
    ]


def test_names_are_in_the_text_of_a_file_and_not_in_its_prose() -> None:
    found = {sheet.path: sheet for sheet in sheets(read_library(PROJECT)[0])}
    guidelines = found["packages/proeve/guidelines.md"]
    assert guidelines.text.split("\n\n") == [
        "DSAM", "KOL i almen praksis", "Mål lungefunktionen, før medicinen begynder.", "Baggrunden."
    ]  # fmt: skip
    assert guidelines.prose.split("\n\n") == ["Mål lungefunktionen, før medicinen begynder.", "Baggrunden."]


def test_registries_pages_and_the_history_are_there_as_well() -> None:
    paths = [sheet.path.removeprefix("packages/") for sheet in sheets(read_library(PROJECT)[0])]
    assert paths[:6] == [
        "_catalogue/publishers.yaml",
        "_catalogue/systems.yaml",
        "_catalogue/data_sources.yaml",
        "_catalogue/topics.yaml",
        "_catalogue/glossary.yaml",
        "_catalogue/pages/om.md",
    ]
    assert paths[-1] == "proeve/CHANGELOG.md"


def test_no_long_text_of_a_real_package_is_left_out() -> None:
    """What has six words or more is read by people, whatever field it stands in."""
    library = read_library(ROOT)[0]
    for sheet in sheets(library):
        passages = {" ".join(passage.text.split()) for passage in sheet.passages()}
        long = {text for owner in sheet.owners for text in map(_folded, written(owner._written)) if text.count(" ") > 4}
        assert long - passages == set(), sheet.path


def _folded(text: str) -> str:
    return " ".join(text.split())


def test_every_word_of_every_real_text_is_found_at_its_place() -> None:
    """The last word of a text is the farthest away."""
    library = read_library(ROOT)[0]
    lines: dict[str, list[str]] = {}
    for sheet in list(sheets(library))[::3]:
        file = lines.setdefault(sheet.path, (ROOT / sheet.path).read_text("utf-8").split("\n"))
        for passage in sheet.passages():
            word = passage.text.split()[-1]
            assert _at(file, library, passage, word) == word, (sheet.path, passage.text)


def _at(file: list[str], library: Library, passage: Passage, word: str) -> str:
    start = passage.text.rindex(word)
    place = spot(library, passage, start, start + len(word))
    return file[place.line - 1][place.column - 1 : place.column - 1 + place.width]
