"""The examples of the handbook, put each into its own file, are a package that passes `check`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from site_builder.check import check_project

from .conftest import DAY, ROOT

PAGE = ROOT / "packages" / "_catalogue" / "pages" / "formatet.md"
# A file's heading, and the first block of text below it.
EXAMPLE = re.compile(r"^### (\S+\.(?:md|csv))\n.*?^```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PACKAGE = "dit-emne"


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


def test_the_handbook_writes_out_every_kind_of_file() -> None:
    assert sorted(examples()) == [
        "CHANGELOG.md", "dyrkning.csv", "extraction/own-system.md", "guidelines.md", "handouts/case-1.md",
        "handouts/deltagerark.md", "measures/dyrkning.md", "meetings/klyngemoede.md", "meetings/opfoelgning.md",
        "package.md",
    ]  # fmt: skip
