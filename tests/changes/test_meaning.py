"""Which words turn an advice, and what a turned advice calls for: docs/decisions/0013."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from site_builder.changes import meaning
from site_builder.changes.change import Step

from .golden import changed

if TYPE_CHECKING:
    from pathlib import Path

    from site_builder.changes import Report


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Giv ikke antibiotika.", "Giv altid antibiotika."),
        ("Giv antibiotika.", "Giv ikke antibiotika."),
        ("Undgå NSAID.", "Vælg NSAID."),
        ("Giv 400 mg.", "Giv 400 g."),
        ("Se patienten efter tre uger.", "Se patienten efter fem uger."),
        ("Se patienten efter tre uger.", "Se patienten efter tre måneder."),
        ("Mål før behandling.", "Mål efter behandling."),
        ("Blodtryk < 140", "Blodtryk > 140"),
        ("Vælg metformin.", "Vælg gliclazid eller metformin."),
        ("Vælg ramipril.", "Vælg losartan."),
        ("Skift til LABA.", "Skift til LAMA."),
        ("Tæl J01CA08.", "Tæl J01CE02."),
        ("Tæl J01.", "Tæl R01."),
        ("Patienter med hypertension", "Patienter med hypotension"),
        ("Behandlet i forvejen", "Ubehandlet i forvejen"),
        ("Mænd: 65. Kvinder: 75.", "Mænd: 75. Kvinder: 65."),
        ("Mål 65 og så 75.", "Mål 75 og så 65."),
        ("Tilbyd spirometri til kvinder.", "Tilbyd spirometri til mænd."),
        ("Bør tilbydes.", "Kan tilbydes."),
    ],
)
def test_another_advice_is_found(before: str, after: str) -> None:
    assert meaning.turned(before, after)
    assert meaning.turned(after, before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Mål lungefuntionen ikke for sent.", "Mål lungefunktionen ikke for sent."),
        ("Mål lungefunktionen.", "Undersøg lungefunktionen."),
        ("Se dem igen om 3 uger. Tag ikke røntgen.", "Tag ikke røntgen. Se dem igen om 3 uger."),
        ("Ikke over 65 år", "ikke over 65 år."),
        ("65-75 år", "65–75 år"),
        ("Vent i 1 uge", "Vent i 1 uger"),
        ("400mg", "400 mg"),
    ],
)
def test_other_words_and_moved_sentences_are_no_other_advice(before: str, after: str) -> None:
    assert not meaning.turned(before, after)


def replaced(name: str, old: str, new: str) -> Report:
    def change(project: Path) -> None:
        file = project / "packages" / "proeve" / name
        text = file.read_text("utf-8")
        assert text.count(old) == 1
        file.write_text(text.replace(old, new), "utf-8")

    return changed(change)


@pytest.mark.parametrize(
    ("name", "old", "new", "step"),
    [
        ("guidelines.md", "Mål lungefunktionen, før", "Mål aldrig lungefunktionen, før", Step.MAJOR),
        ("guidelines.md", "Mål lungefunktionen, før", "Undersøg lungefunktionen, før", Step.MINOR),
        ("guidelines.md", "Mål lungefunktionen, før", "Mål lungefunktionen før", Step.PATCH),
        ("extraction/xmo.md", "Tæl dem.", "Tæl dem ikke.", Step.MAJOR),
        ("extraction/xmo.md", "Tæl dem.", "Optæl dem.", Step.MINOR),
        ("extraction/xmo.md", "Tæl dem.", "**Tæl** dem", Step.PATCH),
        ("measures/spirometri.md", "Små praksis svinger meget.", "Små praksis svinger ikke meget.", Step.MINOR),
        ("measures/spirometri.md", "Små praksis svinger meget.", "Små praksis svinger en del.", Step.PATCH),
        ("measures/spirometri.md", "Sådan læses tallet.", "Sådan må tallet ikke læses.", Step.MINOR),
        ("measures/spirometri.md", "Sådan læses tallet.", "Sådan forstås tallet.", Step.PATCH),
        ("measures/spirometri.md", "Patienter med KOL", "Patienter uden KOL", Step.MAJOR),
        ("measures/spirometri.md", "Patienter med KOL", "patienter med KOL.", Step.PATCH),
        ("measures/spirometri.md", "title: \"Spirometri før", "title: \"Spirometri efter", Step.MINOR),
        ("package.md", "Hvorfor det er vigtigt.", "Hvorfor det ikke er vigtigt.", Step.MINOR),
    ],
)  # fmt: skip
def test_what_is_turned_calls_for_more_than_other_words_do(name: str, old: str, new: str, step: Step) -> None:
    (package,) = replaced(name, old, new).packages
    assert [change.step for change in package.compared.changes] == [step]
