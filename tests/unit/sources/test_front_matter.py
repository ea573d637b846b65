import pytest

from site_builder.diagnostics import Failure, Place
from site_builder.sources.front_matter import read_front_matter
from site_builder.sources.located import Body, locate


def test_fields_and_body_keep_the_line_numbers_of_the_file() -> None:
    fields, body = read_front_matter("---\ntitle: A\nkind: case\n---\n\n\nFørste linje.\n\nAnden.\n", "x.md")
    assert dict(fields) == {"title": "A", "kind": "case"}
    assert locate(fields, ("kind",)) == Place("x.md", 3, 7, 4)
    assert body == Body("Første linje.\n\nAnden.", 7)


def test_a_body_right_below_the_fence_starts_on_the_next_line() -> None:
    assert read_front_matter("---\na: b\n---\nTekst", "x.md")[1] == Body("Tekst", 4)


def test_a_line_of_dashes_in_the_body_is_the_bodys_own() -> None:
    assert read_front_matter("---\na: b\n---\nEt\n\n---\n\nTo", "x.md")[1] == Body("Et\n\n---\n\nTo", 4)


def test_fences_with_nothing_between_are_fields_without_a_value() -> None:
    fields, body = read_front_matter("---\n---\nTekst", "x.md")
    assert (dict(fields), body) == ({}, Body("Tekst", 3))


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("Tekst", Place("x.md"), "filen begynder ikke med ---"),
        ("---\na: b\n", Place("x.md"), "felterne øverst bliver ikke afsluttet"),
        ("---\n- a\n---\n", Place("x.md", 2), "felterne øverst skal skrives som «navn: værdi»"),
    ],
)
def test_a_file_without_fields_is_refused(text: str, place: Place, message: str) -> None:
    with pytest.raises(Failure) as failure:
        read_front_matter(text, "x.md")
    found = failure.value.diagnostic
    assert (found.code, found.place, found.message) == ("KP016", place, message)
