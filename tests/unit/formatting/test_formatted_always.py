"""What holds for every way to write the fields: values, comments, body, and one run is enough."""

from __future__ import annotations

import re
from collections import Counter
from itertools import count, pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.formatting import formatted
from site_builder.model.package import PackageCard, Preparation, Related
from site_builder.sources.front_matter import read_front_matter

# Every field as one of the ways an author may write it, at the indentation that it is given.
TEXTS = ['"x: # y"', "plain", "plain  # bag teksten", ">-\n{}  foldet\n\n{}  # ikke en bemærkning",
         "|\n{}  a\n{}   b\n", "|+\n{}  a\n\n\n", "plain\n{}  over to",
         '"i \\"anførsel\\"\n\n{}  og mere"', "", "   # tomt", "[a,\n{}  b]"]
INNER = {
    "review": ["written_by", "checked_by", "checked", "next"],
    "contact": ["unit", "email", "phone"],
    "related": ["package", "when", "why", "ukendt"],
    "preparation": ["who", "days_before", "task", "consent"],
}
PLAIN = ["title", "summary", "status", "version", "publisher", "purpose", "keywords", "ukendt-felt"]
LISTS = ("related", "preparation")


@st.composite
def remarks(draw: st.DrawFn, indent: str) -> str:
    """Comments and blank lines above a field."""
    kinds = draw(st.lists(st.sampled_from(["", "#@", "# @"]), max_size=2))
    return "".join(f"{indent}{kind}\n" if kind else "\n" for kind in kinds)


@st.composite
def block(draw: st.DrawFn, names: list[str], indent: str, dash: str = "") -> str:
    """Some of the fields, in any order; in a list's item the first stands behind the dash."""
    chosen = draw(st.permutations(names))[: draw(st.integers(1, len(names)))]
    text = ""
    for number, name in enumerate(chosen):
        above = "" if dash and not number else draw(remarks(indent))
        lead = dash if dash and not number else indent
        text += above + lead + name + ":" + draw(value(name, indent)) + "\n"
    return text


@st.composite
def value(draw: st.DrawFn, name: str, indent: str) -> str:
    if name in LISTS:
        step = draw(st.sampled_from([indent, indent + "  "]))
        items = draw(st.lists(block(INNER[name], step + "  ", step + "- "), min_size=1, max_size=3))
        return "\n" + "".join(draw(remarks(step)) + item for item in items).rstrip("\n")
    if name in INNER:
        return "\n" + draw(block(INNER[name], indent + "  ")).rstrip("\n")
    return " " + draw(st.sampled_from(TEXTS)).replace("{}", indent)


def document(fields: str) -> str:
    """A whole file; each comment gets a number of its own."""
    numbers = count()
    numbered = re.sub("@", lambda _: str(next(numbers)), fields)
    return f"---\n{numbered}---\n\nKrop  \n# overskrift\n---\n"


DOCUMENTS = block([*PLAIN, *INNER], "").map(document)


def plain(node: Any) -> Any:
    """The values without their places, and the fields that stand empty."""
    if isinstance(node, dict):
        return {k: plain(v) for k, v in node.items()}, set(node.empty)
    return [plain(v) for v in node] if isinstance(node, list) else (type(node), node)


def in_house_order(fields: Any) -> bool:
    """Tell whether the fields are sorted, those within the lists too."""
    parts = [(Related, item) for item in fields.get("related", [])]
    parts += [(Preparation, item) for item in fields.get("preparation", [])]
    return all(keys_in_order(item, kind) for kind, item in [(PackageCard, fields), *parts])


def keys_in_order(node: Any, kind: Any) -> bool:
    order = kind.keys()
    keys = [key for key in node.key_marks if key in order]
    return keys == sorted(keys, key=order.index)


@settings(deadline=None)
@given(DOCUMENTS, st.sampled_from(["\n", "\r\n"]))
def test_the_values_and_the_comments_and_the_body_are_the_same_and_the_fields_are_sorted(text: str, end: str) -> None:
    data = text.replace("\n", end).encode()
    made = formatted(data, "p.md", PackageCard)
    before, body = read_front_matter(text, "p.md")
    after, same = read_front_matter(made.decode().replace(end, "\n"), "p.md")
    assert (plain(after), same.text) == (plain(before), body.text)
    assert Counter(map(bare, made.split(b"\n"))) == Counter(map(bare, data.split(b"\n")))
    assert data[data.index(b"\nKrop") :] == made[made.index(b"\nKrop") :]
    assert formatted(made, "p.md", PackageCard) == made
    # A text under |+ would take a blank line that came to stand behind it; then the file is left as it is.
    assert in_house_order(after) or (b"|+" in data and made == data)


@settings(deadline=None)
@given(DOCUMENTS)
def test_a_comment_right_above_a_field_is_right_above_it_afterwards(text: str) -> None:
    made = formatted(text.encode(), "p.md", PackageCard).decode()
    assert above(text, "").items() <= above(made, "- ").items()


def bare(line: bytes) -> bytes:
    """A line without its indentation, and without the dash that goes from one field to another."""
    return line.strip().removeprefix(b"- ")


def above(text: str, dash: str) -> dict[str, str]:
    """Each comment with the field that it stands right above; above a dash it is about the whole item."""
    found = {}
    for line, following in pairwise(text.split("\n")):
        lead = line[: len(line) - len(line.lstrip())]
        name = following.removeprefix(lead).removeprefix(dash).partition(":")[0]
        if line.strip()[1:].strip().isdigit() and name[:1].isalpha():
            found[line.strip()] = name
    return found
