"""Most links are seen to be sound without the parser; what the parser would refuse is never among them."""

import pytest

from site_builder.library import read_library
from site_builder.markdown import Resolver, check_body
from site_builder.markdown.check import _holds_sound_links
from site_builder.sources.located import Body
from tests.conftest import ROOT

FILE = "packages/proeve/package.md"
SOUND = ["[vejledning](https://dsam.dk/a_b)", "Se [ark](handouts/deltagerark.md) og [DSAM](https://dsam.dk/)."]
ASK = [
    "[x](javascript:alert`1`)", "[x](JaVaScRiPt:x)", "[x](java%73cript:x)", "[x](//ond.dk/)", "[x](data:text/html,x)",
    "[x](findes-ikke.md)", "![x](a.png)", "[![x](a.png)](https://dsam.dk/)", "[x][y]\n\n[y]: javascript:x",
    "[x](https://dsam.dk/ 'y')", "[x](https://dsam.dk/?a=1&b=2)", "\\[x](https://dsam.dk/)", "[x](https://dsam.dk/<b>)",
    "[x]", "[x\ny](https://dsam.dk/)", f"[x](https://dsam.dk/{'a' * 500})", "[x [y]](https://dsam.dk/)",
]  # fmt: skip


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(read_library(ROOT / "tests" / "project")[0])


@pytest.mark.parametrize("text", SOUND)
def test_plain_links_that_lead_somewhere_need_no_parser(text: str, resolver: Resolver) -> None:
    assert _holds_sound_links(Body(text, 1, FILE), resolver)
    assert check_body(Body(text, 1, FILE), resolver) == []


@pytest.mark.parametrize("text", ASK)
def test_about_anything_else_the_parser_is_asked(text: str, resolver: Resolver) -> None:
    assert not _holds_sound_links(Body(text, 1, FILE), resolver)
