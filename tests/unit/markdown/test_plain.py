import re
from pathlib import Path

import pytest

from site_builder.library import read_library
from site_builder.markdown.parse import parse
from site_builder.markdown.plain import blanked, sentences

ROOT = Path(__file__).parents[3]
LETTERS = re.compile(r"[^\W\d_]+")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Se [siden](../a_b.md) nu", "Se siden nu"),
        ("Skriv `git add` her", "Skriv her"),
        ("``a ` b`` c", "c"),
        ("Før\n```yaml\ntitle: x\n```\nefter", "Før efter"),
        ("Se https://x.dk/a?b=c.d og <http://y.dk>.", "Se og"),
        ("Skriv til a.b@rm.dk, eller se sundhed.dk/side", "Skriv til eller se"),
        ("I measures/dyrkning.md står det", "I står det"),
        ("**Fed** og _skrå_ &nbsp; slut", "Fed og skrå slut"),
        ('[tekst](https://x.dk/a_(b) "titel") slut', "tekst slut"),
    ],
)
def test_what_is_no_word_is_blank_and_the_rest_keeps_its_place(text: str, words: str) -> None:
    blank = blanked(text)
    assert (len(blank), blank.count("\n")) == (len(text), text.count("\n"))
    assert " ".join(re.findall(r"[^\W_]+", blank)) == words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Mål nu. Vent så!  Hvad nu? Ja", ["Mål nu.", "Vent så!", "Hvad nu?", "Ja"]),
        ("Se f.eks. her, bl.a. KiAP, kl. 9, ca. 20 år.", ["Se f.eks. her, bl.a. KiAP, kl. 9, ca. 20 år."]),
        ("Den 3. oktober kom hun. Så gik hun.", ["Den 3. oktober kom hun.", "Så gik hun."]),
        ("Hun var 65. Han var 70.", ["Hun var 65.", "Han var 70."]),
        ("Hun sagde: »Kom nu.« Så gik hun.", ["Hun sagde:", "Kom nu.«", "Så gik hun."]),
        ("- et punkt\n- et til\n  med mere\n\nEfter", ["et punkt", "et til\n  med mere", "Efter"]),
        ("## Titel\nTekst", ["Titel\nTekst"]),
        ("| a b | c |\n| --- | --- |\n| d | |", ["a b", "c", "d"]),
        ("1. Find dem\n2. Tæl dem", ["Find dem", "Tæl dem"]),
    ],
)  # fmt: skip
def test_a_text_is_cut_at_full_stops_items_and_cells(text: str, parts: list[str]) -> None:
    assert [text[s.start : s.end] for s in sentences(text)] == parts


def said(text: str) -> str:
    """What the parser takes for text, code left out."""
    parts = [
        [
            child.content or "\n" * child.type.endswith("break")
            for child in token.children or []
            if child.type != "code_inline"
        ]
        for token in parse(text)
    ]
    return "\n".join("".join(part) for part in parts)


def test_the_words_of_every_real_body_are_those_that_the_parser_finds() -> None:
    library = read_library(ROOT)[0]
    bodies = [page.body for page in library.pages]
    for package in library.packages:
        bodies += [package.body, package.background]
        for part in (package.measures, package.guides, package.meetings, package.handouts):
            bodies += [item.body for item in part]
    unlike = {
        body.path: (mine, parsed)
        for body in bodies
        if (mine := LETTERS.findall(blanked(body.text))) != (parsed := LETTERS.findall(blanked(said(body.text))))
    }
    assert unlike == {}
