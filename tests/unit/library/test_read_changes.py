from datetime import date
from pathlib import Path

from site_builder.diagnostics import Diagnostic, Place
from site_builder.library.files import Files
from site_builder.library.read_changes import read_changes
from site_builder.model.cluster_package import Change


def read(tmp_path: Path, text: str) -> tuple[tuple[Change, ...], list[Diagnostic]]:
    (tmp_path / "CHANGELOG.md").write_text(text, "utf-8")
    files = Files(tmp_path)
    return read_changes(files, "CHANGELOG.md"), files.diagnostics


def test_versions_stand_in_the_order_of_the_file_with_their_lines(tmp_path: Path) -> None:
    text = "# Ændringer\n\n## [1.10] - 2027-01-02\n\n"
    text += "- Nyt mål.\n* Færre spørgsmål\n  til bordene.\n\n## 0.1 – 2026-11-22\n"
    assert read(tmp_path, text) == (
        (
            Change("1.10", date(2027, 1, 2), ("Nyt mål.", "Færre spørgsmål til bordene.")),
            Change("0.1", date(2026, 11, 22), ()),
        ),
        [],
    )


def test_a_heading_that_is_no_version_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    changes, faults = read(tmp_path, "## Næste\n\n## 0.1 – 2026-11-22\n- Første.\n")
    assert changes == (Change("0.1", date(2026, 11, 22), ("Første.",)),)
    assert [(d.code, d.place) for d in faults] == [("KP024", Place("CHANGELOG.md", 1, 1, 8))]


def test_an_empty_file_has_no_versions(tmp_path: Path) -> None:
    assert read(tmp_path, "") == ((), [])
