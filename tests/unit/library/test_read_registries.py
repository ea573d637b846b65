from dataclasses import fields
from pathlib import Path

from site_builder.library.files import Files
from site_builder.library.other_files import READ
from site_builder.library.read_registries import OWN_FILES, read_pages, read_registries
from site_builder.schema import KINDS

PROJECT = Path(__file__).parents[2] / "project"


def read(tmp_path: Path, name: str, text: str) -> tuple[dict[str, list[tuple[str, str]]], list[tuple[int, int, str]]]:
    folder = tmp_path / "packages" / "_catalogue"
    folder.mkdir(parents=True)
    (folder / name).write_text(text, "utf-8")
    files = Files(tmp_path)
    registries = read_registries(files)
    entries = {kind.name: [(e.id, e.title) for e in getattr(registries, kind.name)] for kind in fields(registries)}
    found = {kind: pairs for kind, pairs in entries.items() if pairs}
    return found, [(d.place.line, d.place.column, d.code) for d in files.diagnostics]


def test_the_entries_of_a_registry_keep_the_order_of_the_file(tmp_path: Path) -> None:
    registries, faults = read(tmp_path, "systems.yaml", "- id: xmo\n  title: XMO\n- id: novax\n  title: NOVAX\n")
    assert (registries, faults) == ({"systems": [("xmo", "XMO"), ("novax", "NOVAX")]}, [])


def test_an_entry_with_a_fault_is_left_out_and_the_others_are_read(tmp_path: Path) -> None:
    text = "- id: lunger\n  title: Lunger\n- medicin\n- id: hjerte\n  title: Hjerte\n  text: Blodtryk.\n"
    registries, faults = read(tmp_path, "topics.yaml", text)
    assert registries == {"topics": [("hjerte", "Hjerte")]}
    assert sorted(faults) == [(1, 3, "KP101"), (3, 3, "KP108")]


def test_the_first_of_two_entries_with_one_id_is_kept(tmp_path: Path) -> None:
    registries, faults = read(tmp_path, "systems.yaml", "- id: xmo\n  title: A\n- id: xmo\n  title: B\n")
    assert registries == {"systems": [("xmo", "A")]}
    assert faults == [(3, 7, "KP304")]


def test_a_code_list_is_named_for_its_code_system(tmp_path: Path) -> None:
    entry = "- id: {}\n  title: Tabel\n  latest: 2026-01-01\n  url: https://tabel.dk/\n"
    registries, faults = read(tmp_path, "code_lists.yaml", entry.format("atc") + entry.format("ydelse"))
    assert registries == {"code_lists": [("atc", "Tabel")]}
    assert faults == [(5, 7, "KP103")]


def test_a_code_keeps_its_zero_and_stands_once_in_its_system(tmp_path: Path) -> None:
    entry = '- system: {}\n  code: {}\n  text: "Tekst"\n  source: https://kilde.dk/\n  seen: 2026-11-22\n'
    codes = [("service", "0101"), ("sks", "R95"), ("icpc2", "R95"), ("icpc2", "R95")]
    registries, faults = read(tmp_path, "codes.yaml", "".join(entry.format(*code) for code in codes))
    assert registries == {
        "codes": [("service-0101", "ydelse 0101"), ("sks-r95", "SKS R95"), ("icpc2-r95", "ICPC-2 R95")]
    }
    assert faults == [(17, 9, "KP304")]


def test_every_registry_of_the_format_is_one_of_the_catalogues_own_files_and_is_searched_once() -> None:
    lists = {kind.files for kind in KINDS if kind.is_list}
    assert lists | {"packages/_catalogue/words.txt"} == {f"packages/_catalogue/{name}" for name in OWN_FILES}
    assert [path for path in lists if not READ.fullmatch(path)] == []


def test_an_empty_registry_has_no_entries(tmp_path: Path) -> None:
    assert read(tmp_path, "topics.yaml", "# kommer senere\n") == ({}, [])


def test_the_catalogues_own_pages_are_read() -> None:
    (page,) = read_pages(Files(PROJECT))
    assert (page.id, page.path, page.card.title) == ("om", "packages/_catalogue/pages/om.md", "Om kataloget")
    assert (page.body.text, page.body.first_line) == ("Se [pakken](../../proeve/package.md).", 6)
