"""All or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.scaffold import Taken, write_package

FILES = {"data_samples/ny/a.csv": b"x", "packages/ny/measures/a.md": b"y", "packages/ny/package.md": b"z"}


def all_of(project: Path) -> dict[str, bytes]:
    return {p.relative_to(project).as_posix(): p.read_bytes() for p in project.rglob("*") if p.is_file()}


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    (tmp_path / "packages").mkdir()
    return tmp_path


def test_both_folders_are_written_and_nothing_beside_them(bare: Path) -> None:
    write_package(bare, "ny", FILES)
    assert all_of(bare) == FILES
    assert sorted(path.name for path in (bare / "packages").iterdir()) == ["ny"]


@pytest.mark.parametrize("there", ["packages/ny", "data_samples/ny"])
def test_a_folder_that_is_there_is_never_touched(bare: Path, there: str) -> None:
    (bare / there).mkdir(parents=True)
    with pytest.raises(Taken, match=there):
        write_package(bare, "ny", FILES)
    assert all_of(bare) == {}


def test_a_symlink_that_leads_nowhere_is_there_too(bare: Path) -> None:
    (bare / "packages" / "ny").symlink_to("/findes/ikke")
    with pytest.raises(Taken):
        write_package(bare, "ny", FILES)


def test_when_the_disk_says_no_nothing_is_left(bare: Path) -> None:
    with pytest.raises(OSError, match="too long"):
        write_package(bare, "ny", {**FILES, f"packages/ny/{'a' * 300}.md": b""})
    assert [path for path in bare.rglob("*") if path.name not in ("packages", "data_samples")] == []


def test_when_the_second_move_fails_the_first_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / "packages").write_text("en fil, hvor en mappe skulle være", "utf-8")
    with pytest.raises(OSError, match="packages"):
        write_package(tmp_path, "ny", FILES)
    assert not (tmp_path / "data_samples" / "ny").exists()
