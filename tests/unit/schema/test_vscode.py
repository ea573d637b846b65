"""The settings in .vscode, which no test can try in VS Code itself."""

import json
import re

from site_builder.diagnostics import Place, error, hint, warning
from site_builder.reports.text import headline
from site_builder.schema import KINDS
from tests.conftest import ROOT

VSCODE = ROOT / ".vscode"


def settings(name: str) -> dict[str, object]:
    """VS Code's files may hold remarks on lines of their own."""
    lines = (VSCODE / name).read_text("utf-8").splitlines()
    read: dict[str, object] = json.loads("\n".join(line for line in lines if not line.lstrip().startswith("//")))
    return read


def test_every_registry_has_its_schema() -> None:
    assert settings("settings.json")["yaml.schemas"] == {
        f"./schema/{kind.name}.json": kind.files for kind in KINDS if kind.is_list
    }


def test_every_line_of_check_is_found_by_one_matcher_with_its_place() -> None:
    place = Place("packages/kol/package.md", 12, 3)
    [task] = settings("tasks.json")["tasks"]
    told = [headline(make(place, "KP522", "for langt: 40 minutter")) for make in (error, warning, hint)]
    found = [
        (matcher["severity"], match.groups())
        for line in told
        for matcher in task["problemMatcher"]
        if (match := re.match(matcher["pattern"]["regexp"], line))
    ]
    groups = ("packages/kol/package.md", "12", "3", "KP522", "for langt: 40 minutter")
    assert found == [("error", groups), ("warning", groups), ("info", groups)]
