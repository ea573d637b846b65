"""Files are put in their place whole."""

from pathlib import Path

import material

from site_builder.site.finish import WAITING
from site_builder.site.search_index import INDEX, write_index
from site_builder.site.tree import write_file


def test_who_is_reading_a_file_gets_the_whole_of_what_stood_there(tmp_path: Path) -> None:
    file = tmp_path / "mappe" / "side.html"
    write_file(file, b"det gamle, som er langt")
    with file.open("rb") as reading:
        assert reading.read(6) == b"det ga"
        write_file(file, b"nyt")
        assert reading.read() == b"mle, som er langt"
    assert [(path.name, path.read_bytes()) for path in file.parent.iterdir()] == [("side.html", b"nyt")]


def test_so_does_who_is_reading_the_words_of_the_search(tmp_path: Path) -> None:
    write_index(tmp_path, "{}", [("a.html", '{"location":"a.html"}')])
    with (tmp_path / INDEX).open("rb") as reading:
        write_index(tmp_path, "{}", [])
        assert reading.read() == b'{"config":{},"docs":[{"location":"a.html"}]}'
    assert (tmp_path / INDEX).read_bytes() == b'{"config":{},"docs":[]}'
    assert (tmp_path / INDEX).with_suffix(".js").read_bytes() == b'var __index = {"config":{},"docs":[]}'


def test_the_themes_script_holds_what_is_made_to_wait() -> None:
    [bundle] = (Path(material.__file__).parent / "templates/assets/javascripts").glob("bundle.*.js")
    assert {now: bundle.read_text("utf-8").count(now) for now in WAITING} == dict.fromkeys(WAITING, 1)
