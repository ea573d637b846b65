import shutil
from pathlib import Path

from site_builder.check import check_project
from site_builder.library import read_library
from tests.conftest import DAY

PROJECT = Path(__file__).parents[2] / "project"


def test_a_package_is_put_together_from_its_files() -> None:
    library, faults = read_library(PROJECT)
    (package,) = library.packages
    assert faults == []
    assert {
        "measures": [(m.id, m.position) for m in package.measures],
        "guides": [g.id for g in package.guides],
        "meetings": [(m.id, sorted(m.notes)) for m in package.meetings],
        "handouts": [h.id for h in package.handouts],
        "changes": [c.version for c in package.changes],
        "samples": {name: sample.kind.name for name, sample in package.samples.items()},
        "codes": package.codes,
        "systems": package.systems,
        "main": package.meeting.id if package.meeting else "",
    } == {
        "measures": [("spirometri", 1), ("medicin", 2)],
        "guides": ["xmo", "ydelsesdata"],
        "meetings": [("klyngemoede", ["", "Velkomst", "Vores tal"]), ("opfoelgning", [])],
        "handouts": ["deltagerark"],
        "changes": ["0.1"],
        "samples": {
            "medicin": "VALUES",
            "spirometri": "PRACTICES",
            "spirometri-alder": "GROUPS",
            "spirometri-udvikling": "PERIODS",
        },
        "codes": (("service", "7113"), ("service", "0101"), ("atc", "R03"), ("icpc2", "R95")),
        "systems": ("xmo",),
        "main": "klyngemoede",
    }


def test_a_file_with_an_error_is_unread_and_so_is_all_below_a_refused_folder(tmp_path: Path) -> None:
    project = shutil.copytree(PROJECT, tmp_path / "p")
    (project / "packages/proeve/guidelines.md").write_text("intet")
    (project / "packages/proeve/measures").rename(tmp_path / "ude")
    (project / "packages/proeve/measures").symlink_to(tmp_path / "ude")
    library, faults = check_project(project, DAY)
    assert [(d.place.path, d.code) for d in faults] == [
        ("packages/proeve/guidelines.md", "KP016"),
        ("packages/proeve/measures", "KP020"),
    ]
    assert library.is_unread("packages/proeve/measures/spirometri.md")
    assert library.has_unread("packages/proeve/measures")
    assert not library.is_unread("packages/proeve/package.md")
