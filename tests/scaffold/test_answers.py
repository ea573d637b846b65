"""A typed line becomes a text, an id or a choice."""

from __future__ import annotations

from datetime import date

import pytest

from site_builder.model.registry import Publisher, Topic
from site_builder.model.values import PublisherKind, Scope
from site_builder.scaffold import Unknown, as_text, chosen, options, slug_of, standing
from site_builder.scaffold.answers import measure_ids

TOPICS = options([
    Topic(id="lunger", title="Lunger", text="x", synonyms=("KOL", "hoste")),
    Topic(id="aeldre", title="Ældre", text="x"),
])  # fmt: skip


@pytest.mark.parametrize(("title", "slug"), [
    ("Blodtryk målt hjemme", "blodtryk-maalt-hjemme"),
    ("KOL: hvem får målt lungefunktion?", "kol-hvem-faar-maalt-lungefunktion"),
    ("Ældre & ØNH – à la carte", "aeldre-oenh-a-la-carte"),
    ("Café O'Brien 2.0", "cafe-o-brien-2-0"),
    ("???", ""),
    ("a" * 70, "a" * 60),
    ("et meget langt navn på en pakke, som ingen ville skrive på en mappe",
     "et-meget-langt-navn-paa-en-pakke-som-ingen-ville-skrive-paa"),
])  # fmt: skip
def test_a_title_becomes_the_name_of_a_folder(title: str, slug: str) -> None:
    assert slug_of(title) == slug


def test_measures_with_one_title_get_ids_of_their_own() -> None:
    assert measure_ids(["Andel", "andel!", "Andel", "?", "null"]) == (
        "andel", "andel-2", "andel-3", "maalepunkt", "maalepunkt-2",
    )  # fmt: skip


@pytest.mark.parametrize(("typed", "text"), [
    ("  to   mellemrum ", "to mellemrum"),
    ('Hvad er "god" praksis', "Hvad er »god« praksis"),
    ("Hvad er ”god” praksis", "Hvad er »god« praksis"),
    ('en løs "', "en løs"),
    ("p<b og <script>", "p< b og < script>"),
    ("HbA1c < 58", "HbA1c < 58"),
    ("a\\b", "a/b"),
    ("blød\u00adt og \u202eskjult\x07", "blød t og skjult"),
    ("a\u030a", "å"),
])  # fmt: skip
def test_a_text_is_cleaned_of_what_the_format_refuses(typed: str, text: str) -> None:
    assert as_text(typed) == text


@pytest.mark.parametrize("typed", ["1", "lunger", "Lunger", " LUNGER ", "kol"])
def test_an_entry_is_found_by_number_id_name_and_synonym(typed: str) -> None:
    assert chosen(typed, TOPICS) == "lunger"


@pytest.mark.parametrize(("typed", "message"), [
    ("lunge", "«lunge» findes ikke; mente du «Lunger»?"),
    ("3", "«3» findes ikke; vælg Lunger eller Ældre"),
    ("0", "«0» findes ikke; vælg Lunger eller Ældre"),
    ("hjerte", "«hjerte» findes ikke; vælg Lunger eller Ældre"),
])  # fmt: skip
def test_what_names_nothing_is_answered_with_the_nearest(typed: str, message: str) -> None:
    with pytest.raises(Unknown) as caught:
        chosen(typed, TOPICS)
    assert str(caught.value) == message


def test_the_values_of_a_closed_list_are_chosen_by_their_danish_names() -> None:
    assert chosen("klyngens egen", options(Scope)) == "cluster"


def test_only_the_publishers_of_the_day_are_offered() -> None:
    old = Publisher(id="hovedstaden", title="x", kind=PublisherKind.REGION, valid_to="2026-12-31")
    new = Publisher(id="oestdanmark", title="x", kind=PublisherKind.REGION, valid_from="2027-01-01")
    assert standing([old, new], date(2026, 12, 31)) == (old,)
    assert standing([old, new], date(2027, 1, 1)) == (new,)
