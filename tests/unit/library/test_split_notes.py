from site_builder.library.split_notes import headings, split_notes
from site_builder.sources.located import Body

BODY = Body(
    "Stol i kreds.\n\n## Velkomst ##\n\nSig velkommen.\n\n### Derefter\n\nPause.\n\n## Tom\n## Sidst\nTak.", 20, "m.md"
)


def test_notes_are_cut_at_second_level_headings_and_know_their_lines() -> None:
    assert split_notes(BODY) == {
        "": Body("Stol i kreds.", 20),
        "Velkomst": Body("Sig velkommen.\n\n### Derefter\n\nPause.", 24),
        "Tom": Body("", 31),
        "Sidst": Body("Tak.", 32),
    }


def test_headings_know_their_line_in_the_body() -> None:
    assert headings(BODY) == [(2, "Velkomst"), (10, "Tom"), (11, "Sidst")]


def test_a_body_without_headings_is_one_note_and_an_empty_one_is_none() -> None:
    assert split_notes(Body("Kun tekst.", 5)) == {"": Body("Kun tekst.", 5)}
    assert split_notes(Body("", 5)) == {}


def test_a_heading_of_spaces_is_read_at_once() -> None:
    assert headings(Body(f"## a{' ' * 90_000}x ##\n## ##\n##  # "))[0][1].startswith("a ")
    assert headings(Body("## ##\n##  # ")) == []
