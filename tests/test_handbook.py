"""The examples of the handbook, put each into its own file, are a package that passes `check`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any, get_args

import pytest

from site_builder.check import check_project
from site_builder.model.base import Located
from site_builder.model.reading import model_of
from site_builder.model.values import Value
from site_builder.schema import KINDS, Kind

from .conftest import DAY, ROOT

PAGE = ROOT / "packages" / "_catalogue" / "pages" / "formatet.md"
# A file's heading, and the first block of text below it.
EXAMPLE = re.compile(r"^### (\S+\.(?:md|csv))\n.*?^```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PACKAGE = "dit-emne"
# What the author of a package writes; the other lists are the editors'.
ASKED = ("package", "guidelines", "measure", "extraction", "meeting", "handout", "codes", "pathways")
KEY = re.compile(r"(?:^|[ `{-])([a-z0-9_]+):|`([a-z0-9_]+)`", re.MULTILINE)


def examples() -> dict[str, str]:
    """The text of each file that the page writes out."""
    return dict(EXAMPLE.findall(PAGE.read_text("utf-8")))


def test_the_handbooks_examples_are_a_package_without_faults(tmp_path: Path) -> None:
    for folder in ("packages/_catalogue", "schema"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for name, text in examples().items():
        file = tmp_path / (f"data_samples/{PACKAGE}/{name}" if name.endswith(".csv") else f"packages/{PACKAGE}/{name}")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    _, found = check_project(tmp_path, DAY)
    own = [f"{d.place.path}:{d.place.line} {d.code} {d.message}" for d in found if PACKAGE in d.place.path]
    assert own == []


def fields_of(model: type[Located]) -> set[str]:
    """The fields of a card and of all that stands in it; a map of free names has none."""
    keys = set(model.keys())
    inner = [found for key in keys if (found := model_of(model, key))]
    return keys.union(*map(fields_of, inner))


def words_of(hint: Any) -> set[str]:
    """The words of the fixed lists in an annotation and in the models that it holds."""
    if isinstance(hint, type) and issubclass(hint, Value):
        return {str(word.value) for word in hint}
    if isinstance(hint, type) and issubclass(hint, Located):
        return set().union(*(words_of(field.annotation) for field in hint.model_fields.values()))
    return set().union(*map(words_of, get_args(hint)))


@pytest.mark.parametrize("kind", [k for k in KINDS if k.name in ASKED], ids=lambda kind: kind.name)
def test_the_handbook_tells_every_field_that_an_author_may_write(kind: Kind) -> None:
    text = "\n".join(page.read_text("utf-8") for page in sorted(PAGE.parent.glob("*.md")))
    told = {word for pair in KEY.findall(text) for word in pair}
    assert fields_of(kind.model) - told == set()


def test_the_handbook_tells_every_word_of_a_fixed_list() -> None:
    text = PAGE.read_text("utf-8")
    written = {word for kind in KINDS if kind.name in ASKED for word in words_of(kind.model)}
    assert {word for word in written if f"`{word}`" not in text} == set()


@pytest.mark.parametrize("drawing", sorted((PAGE.parent / "billeder").glob("*.svg")), ids=lambda path: path.name)
def test_a_drawings_fonts_are_named_as_css_reads_them(drawing: Path) -> None:
    # "Source Sans 3" without quotes is no name, for a word begins with a figure: the browser then takes Times
    named = re.findall(r'font-family="([^"]*)"', drawing.read_text("utf-8"))
    assert named
    assert [font for fonts in named for font in fonts.split(",") if " " in font.strip() and "'" not in font] == []


def test_the_handbook_writes_out_every_kind_of_file() -> None:
    assert sorted(examples()) == [
        "CHANGELOG.md", "dyrkning.csv", "extraction/own-system.md", "guidelines.md", "handouts/case-1.md",
        "handouts/deltagerark.md", "measures/dyrkning.md", "meetings/klyngemoede.md", "meetings/opfoelgning.md",
        "package.md",
    ]  # fmt: skip
