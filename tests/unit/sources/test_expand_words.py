"""The set-up's own reading of the Hunspell files, on a dictionary of four words."""

from __future__ import annotations

import sys

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "themes" / "web"))
from expand_words import ALONE, FIRST, LAST, as_lines, expand, read_affixes

AFFIXES = """
SFX 2 Y 2
SFX 2 0 n/34 e
SFX 2 0 en/34 [^e]
SFX 29 Y 1
SFX 29 0 s/32,35,36 .
SFX 39 Y 1
SFX 39 0 0/35,34 .
PFX 37 Y 1
PFX 37 0 -/35 .
"""
WORDS = "5\narbejde/39\narbejd/8,29\nmøde/2,39,37\ner st:være\nfejll/6\nfor resten\n"


def test_every_form_is_written_out_with_what_it_may_do() -> None:
    assert expand(WORDS, read_affixes(AFFIXES)) == {
        "arbejde": ALONE | LAST,
        "arbejds": FIRST,
        "møde": ALONE | LAST,
        "møden": ALONE | LAST,
        "er": ALONE,
    }


def test_the_forms_stand_together_by_their_first_three_letters() -> None:
    assert as_lines({"møde": 5, "arbejds": 2, "er": 1, "arbejde": 5}) == "arb ejde:5 ejds:2 \ner :1 \nmød e:5 \n"
