from pathlib import Path

import pytest

from site_builder.library import read_library
from site_builder.markdown import Resolver, check_body
from site_builder.sources.located import Body

RESOLVER = Resolver(read_library(Path(__file__).parents[2] / "project")[0])


def check(text: str) -> list[tuple[int, int, str]]:
    found = check_body(Body(text, 10, "packages/proeve/package.md"), RESOLVER)
    return [(d.place.line, d.place.column, d.code) for d in found]


@pytest.mark.parametrize(
    "text",
    [
        "p < 0,05 og 3 > 2",
        "`<b>`",
        "```\n<b>\n# x\n```",
        "a <-> b",
        "## To\n\n### Tre",
        "<https://a.dk>",
        "[ ] ikke et link",
        "A & B",
    ],
)
def test_plain_markdown_passes(text: str) -> None:
    assert check(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\n\nb <i>c</i>", [(12, 3, "KP201")]),
        ("a\nb [c](javascript:x)", [(11, 7, "KP202")]),
        ("> [a](vbscript:x)", [(10, 7, "KP202")]),
        ("[a][1]\n\n[1]: javascript:x", [(10, 1, "KP202")]),
        ("- ![a](b.png)", [(10, 8, "KP203")]),
        ("a\n\n#\tb", [(12, 1, "KP204")]),
        ("> # a", [(10, 1, "KP204")]),
        ("1. # a", [(10, 1, "KP204")]),
        ("| a |\n| - |\n| [x](y.md) |", [(12, 7, "KP206")]),
        ("&#x202e;abc", [(10, 1, "KP003")]),
        ("x" * 100_001, [(10, 1, "KP205")]),
    ],
)
def test_a_fault_is_found_at_its_place(text: str, found: list[tuple[int, int, str]]) -> None:
    assert check(text) == found


@pytest.mark.parametrize("written", [f"https://a.dk/{'x' * 500}", f'https://a.dk "{"t" * 500}"'])
def test_an_address_that_a_thousand_links_would_repeat_is_kept_short(written: str) -> None:
    assert check(f"[a]\n\n[a]: {written}") == [(10, 1, "KP205")]
