"""One zip of a kit's files."""

import io
import zipfile

from site_builder.kit.archive import pack


def test_files_lie_sorted_in_one_folder():
    archive = zipfile.ZipFile(io.BytesIO(pack({"b.ics": b"B", "a.pdf": b"A"}, "moede")))
    assert {name: archive.read(name) for name in archive.namelist()} == {"moede/a.pdf": b"A", "moede/b.ics": b"B"}
    assert archive.namelist() == ["moede/a.pdf", "moede/b.ics"]


def test_equal_files_give_equal_bytes_whatever_their_order():
    assert pack({"a": b"A", "b": b"B"}, "m") == pack({"b": b"B", "a": b"A"}, "m")
