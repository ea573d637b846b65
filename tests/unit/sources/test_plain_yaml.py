"""The quick reader of plain YAML and libyaml's events are two readers of one language: they may never differ."""

import random
import re
from pathlib import Path
from typing import Any

import pytest

from site_builder.diagnostics import Failure
from site_builder.sources.located import LocatedList, LocatedMap
from site_builder.sources.plain_yaml import MOST, read_plain
from site_builder.sources.yaml_events import read_events

ROOT = Path(__file__).resolve().parents[3]
FRONT = re.compile(r"^---(\n.*?\n)---$", re.MULTILINE | re.DOTALL)
MUTANTS = 4_000
# What means something to YAML, or nearly does.
SIGNS = [
    " ", "  ", "\n", "\n\n", ":", ": ", "#", " #", " # ", "- ", "-", '"', "'", "[", "]", "{", "}", ", ", ",", ">-", ">",
    "|", "~", "null", "?", "? ", "&a", "*a", "!", "%", "@", "`", "\n---\n", "...\n", "\u2028", "\xa0", "\u200b", "æ",
    "😀", "a: b", "\n- x", "\n  - x", "\nkey: v", "\n  key: v", "\n    t", '""', "''", "https://x.dk/a?b=c", "a:b",
    ":\n", "= ", "<<: x", "[a, b]", "{a: b}", '{a: [b, c], d: "e"}', "[{a: b}, c]", "- - x", "-\n", "//", "(", "»",
    "\t", "\\",
]  # fmt: skip


def told(node: Any) -> Any:
    """Spell out all that a reader may see of a node."""
    if isinstance(node, LocatedMap):
        fields = [(key, node.key_marks[key], node.value_marks[key], told(node.get(key))) for key in node.key_marks]
        return node.origin, node.at, node.flow, list(node), list(node.value_marks), node.empty, fields
    if isinstance(node, LocatedList):
        items = [(mark, told(item)) for mark, item in zip(node.marks, node, strict=True)]
        return node.origin, node.at, node.flow, items
    return type(node), node


def by_events(text: str) -> Any:
    try:
        return told(read_events(text, "x.md", 3))
    except Failure as failure:
        return failure.diagnostic


def front_matters() -> list[str]:
    files = [*sorted(ROOT.glob("packages/**/*.md")), *sorted(ROOT.glob("tests/project/packages/**/*.md"))]
    return [match[1] for file in files if (match := FRONT.match(file.read_text("utf-8")))]


PLAIN = [
    "a: b\n",
    "a: 0101\nb: 19:30\nc: https://x.dk/a?b=c\n",
    'a: "b, c: #d"\n',
    "# yaml-language-server: $schema=../x.json\na: b\n\n  # under\nc: d\n",
    "a:\n- b\n- c\nd: e\n",
    'a:\n  - b: "c"\n    d:\n      - e\n      - f: g\n  - h: i\nj: k\n',
    "a: >-\n  en tekst # med\n  - to linjer\nb: c\n",
    "a:\n  b: >-\n    til sidst\n",
    "a: [b, \"😀, d\", {e: f}]\ng: {h: [i, j k], l: https://x.dk/, m: 2.5}\n",
]  # fmt: skip


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_plain_is_read_as_libyaml_reads_it(text: str) -> None:
    assert told(read_plain(text, "x.md", 3)) == by_events(text)


OTHER = [
    "", "\n", "a:\n", "a: ~\n", "a: null\n", 'a: ""\n', "a: 'b'\n", "a: b # c\n", "a: b: c\n", "a: b\n  c\n",
    "a: b\na: c\n", "a: >-\n  b\n\n",
    "a: [b]: c\n", "a: [b, ]\n", "a: {b}\n", "a: [null]\n", "a: >\n  b\n", "a: >-\n  b\n\n  c\n", "a: >-\n  b\n    c\n",
    "a: >-\nb: c\n", "a: |\n  b\n", "- a\n", "a:\n  - b\n c: d\n", "a:\n - b\n  - c\n", "a:\n- - b\n", "a:\n-\n",
    " a: b\n",
    "a: b\n c: d\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "<<: a\n", "a: b\n---\nc: d\n", 'a: "b\\n"\n', "a:\tb\n",
    "a: b\u200b\n", "a: b \n", "a:\n  b\n", f"a: {'b' * MOST}\n", "a: " + "[" * 9 + "]" * 9 + "\n",
]  # fmt: skip


@pytest.mark.parametrize("text", OTHER)
def test_what_is_not_plain_is_left_to_libyaml(text: str) -> None:
    assert read_plain(text, "x.md", 3) is None


def test_every_front_matter_of_the_packages_is_plain_and_read_alike() -> None:
    found = front_matters()
    assert len(found) > 80
    assert [told(read_plain(text, "x.md", 3)) for text in found] == [by_events(text) for text in found]


def test_no_mutant_of_them_is_read_in_two_ways() -> None:
    random_, texts = random.Random(20261122), [text for text in front_matters() if len(text) < 2_500]
    read = 0
    for _ in range(MUTANTS):
        text = random_.choice(texts)
        for _ in range(random_.randint(1, 3)):
            text = mutated(text, random_)
        plain = read_plain(text, "x.md", 3)
        if plain is not None:
            read += 1
            assert told(plain) == by_events(text), text
    assert read > MUTANTS / 10


def mutated(text: str, random_: random.Random) -> str:
    """Put a sign in, take a few out, or move, repeat or re-indent a line."""
    at, lines = random_.randrange(len(text) + 1), text.split("\n")
    number = random_.randrange(len(lines))
    match random_.randrange(6):
        case 0:
            return text[:at] + random_.choice(SIGNS) + text[at:]
        case 1:
            return text[:at] + text[at + random_.randint(1, 6) :]
        case 2:
            lines[number] = " " * random_.randint(0, 6) + lines[number].lstrip()
        case 3:
            del lines[number]
        case 4:
            lines.insert(number, random_.choice(lines))
        case 5:
            lines[number] += random_.choice(SIGNS)
    return "\n".join(lines)
