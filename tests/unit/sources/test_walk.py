from pathlib import Path

from site_builder.sources.walk import any_text, walk


def write(project: Path, *paths: str) -> Path:
    for path in paths:
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", "utf-8")
    return project


def test_the_files_are_given_in_order_without_what_is_fetched_or_built(tmp_path: Path) -> None:
    write(tmp_path, "b.md", "a/c.md", ".github/w.yml", ".git/HEAD", ".venv/x.py", "build/s.html", "a/node_modules/m.js")
    assert list(walk(tmp_path)) == [
        (".github", True),
        (".github/w.yml", False),
        ("a", True),
        ("a/c.md", False),
        ("b.md", False),
    ]


def test_what_git_leaves_out_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, "ud/x.md", "a/ud/y.md", "a/b.log", "a/cache/z", "a.md")
    (tmp_path / ".gitignore").write_text("# bygget\n/ud/\n*.log\ncache/\n!vigtig.log\n", "utf-8")
    assert [path for path, _ in walk(tmp_path)] == [".gitignore", "a", "a/ud", "a/ud/y.md", "a.md"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path, "project/a.md", "outside/secret.md")
    (tmp_path / "project" / "way").symlink_to(tmp_path / "outside")
    assert list(walk(tmp_path / "project")) == [("a.md", False)]


def test_text_is_read_whatever_it_was_saved_as(tmp_path: Path) -> None:
    given = {
        "utf-8": "blå".encode(),
        "cp1252": "blå".encode("cp1252"),
        "utf-16": "blå".encode("utf-16"),
        "png": b"\x89P\0N",
    }
    for name, data in given.items():
        (tmp_path / name).write_bytes(data)
    assert {name: any_text(tmp_path / name) for name in given} == {
        "utf-8": "blå",
        "cp1252": "bl\ufffd",
        "utf-16": "blå",
        "png": "",
    }
    assert any_text(tmp_path / "none") == ""
