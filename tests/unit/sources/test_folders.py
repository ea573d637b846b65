from pathlib import Path

import pytest

from site_builder.sources.folders import Folder, check_name, list_folder


def test_files_and_folders_are_sorted_and_editors_litter_is_left_out(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", ".DS_Store", "~$a.docx", "a.md~"):
        (tmp_path / name).write_text("")
    (tmp_path / "mappe").mkdir()
    assert list_folder(tmp_path, ".") == Folder(".", ["a.md", "b.md"], ["mappe"], [])


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert list_folder(tmp_path, "packages/x/measures") == Folder("packages/x/measures")


def test_a_symlink_anywhere_on_the_way_is_refused_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "ude" / "inde").mkdir(parents=True)
    (tmp_path / "ude" / "inde" / "a.md").write_text("hemmeligt")
    (tmp_path / "packages").symlink_to("ude")
    folder = list_folder(tmp_path, "packages/inde")
    assert (folder.files, [(d.code, d.place.path) for d in folder.refused]) == ([], [("KP020", "packages")])


@pytest.mark.parametrize("name", ["a", "kol-diagnostik", "case-1", "x" * 60])
def test_a_name_that_can_be_an_address_passes(name: str) -> None:
    assert check_name("x.md", name) is None


@pytest.mark.parametrize("name", ["", "A", "ø", "a b", "-a", "a-", "a--b", "..", "a/b", "x" * 61, "a\n"])
def test_a_name_that_cannot_be_an_address_is_refused(name: str) -> None:
    found = check_name("x.md", name)
    assert found is not None
    assert found.code == "KP021"
