"""A measure for those over 65 becomes one for those over 75: what still says 65 is named."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from site_builder.changes import as_markdown

from .golden import SMALL, changed

if TYPE_CHECKING:
    from pathlib import Path

OLD = {
    "measures/spirometri.md": ('"Patienter med KOL"', '"Patienter på 65 år og derover med KOL"'),
    "measures/medicin.md": ('"Tilmeldte patienter"', '"Tilmeldte patienter på 65 år og derover"'),
    "extraction/xmo.md": ("1. Find patienterne.", "1. Find de 65-årige og ældre."),
    "handouts/deltagerark.md": ("| Hvad gør vi? | |", "| Hvad gør vi for dem over 65 år? | |"),
    "package.md": ("Hvorfor det er vigtigt.", "Læs 165 år gamle tekster og 65 sider."),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """tests/project with an age in it."""
    made = shutil.copytree(SMALL, tmp_path / "project")
    for name, (old, new) in OLD.items():
        replace(made, name, old, new)
    return made


def replace(project: Path, name: str, old: str, new: str) -> None:
    file = project / "packages" / "proeve" / name
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


def told(project: Path, *changes: tuple[str, str]) -> list[str]:
    def change(copy: Path) -> None:
        for old, new in changes:
            replace(copy, "measures/spirometri.md", old, new)

    return as_markdown(changed(change, project)).splitlines()


def test_the_headline_tells_the_age_and_the_measure_that_still_says_the_old_one(project: Path) -> None:
    assert told(project, ("på 65 år", "på 75 år"))[4:9] == [
        "- **Prøvepakke**:",
        "  - Nævneren i «Spirometri før medicin» er nu 75 år i stedet for 65.",
        "  - To udtræksvejledninger og fem diagrammer er berørt.",
        "  - «Spirometri før medicin» læses sammen med «Inhalationsmedicin», som stadig siger 65 år.",
        "  - Pakken skal have ny version: 0.2.",
    ]


def test_the_age_is_told_although_other_words_differ_too(project: Path) -> None:
    assert told(project, ("Patienter på 65 år", "Alle på 75 år"))[5] == (
        "  - Nævneren i «Spirometri før medicin» er nu 75 år i stedet for 65, og andre ord er også ændret."
    )


def test_a_number_that_is_another_in_two_fields_is_looked_for_once(project: Path) -> None:
    replace(project, "measures/spirometri.md", "period:", 'population: "65 år og derover"\nperiod:')
    lines = told(project, ("Patienter på 65 år", "Alle på 75 år"), ('"65 år', '"75 år'))
    assert sum("læses sammen med «Inhalationsmedicin», som" in line for line in lines) == 1


def test_files_that_still_say_the_old_number_are_listed_and_old_numbers_are_closed_off(project: Path) -> None:
    lines = told(project, ("på 65 år", "på 75 år"))
    assert (
        "- Tre filer, hvor der stadig står 65 år: målepunktet «Inhalationsmedicin» (læses sammen med det), "
        "udtræksvejledningen «XMO», bilaget «Deltagerark»." in lines
    )
    assert "- Tal til «Spirometri før medicin», der er målt med den gamle nævner, kan ikke holdes op mod nye." in lines
