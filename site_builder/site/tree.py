"""The docs tree on disk. Unchanged files are left alone, so that their times tell what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ASSETS = "assets/klynge"


def write_tree(root: Path, files: Iterable[tuple[str, str]]) -> list[str]:
    """Make the tree hold exactly these files beside the assets, one at a time. Returns their paths, sorted."""
    root.mkdir(parents=True, exist_ok=True)
    kept = set()
    for path, text in files:
        write_file(root / path, text.encode())
        kept.add(path)
    for path in _present(root) - kept:
        (root / path).unlink()
    _drop_empty(root)
    return sorted(kept)


def copy_assets(source: Path, root: Path) -> None:
    """Put the bundled assets into the tree. Raises FileNotFoundError when they have not been made."""
    if not (source / "klynge.css").is_file():
        raise FileNotFoundError(source)
    target = root / ASSETS
    wanted = {p.relative_to(source) for p in source.rglob("*") if p.is_file()}
    for path in sorted(wanted):
        write_file(target / path, (source / path).read_bytes())
    for old in [p for p in target.rglob("*") if p.is_file() and p.relative_to(target) not in wanted]:
        old.unlink()


def copy_pictures(project: Path, pictures: Iterable[str], site: Path) -> None:
    """Put the pictures of the catalogue's own pages into the site."""
    for path in sorted(pictures):
        write_file(site / "billeder" / path.rpartition("/")[2], (project / path).read_bytes())


def write_file(file: Path, data: bytes) -> None:
    """Write a file and the folders it lies in, unless it stands there already.

    It is put in its place whole: with `serve` a browser may be reading the one that stands there.
    """
    if file.is_file() and file.read_bytes() == data:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    stage = file.with_name(f".{file.name}")
    stage.write_bytes(data)
    stage.replace(file)


def _present(root: Path) -> set[str]:
    found = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    return {path for path in found if not path.startswith(f"{ASSETS}/")}


def _drop_empty(root: Path) -> None:
    for folder in sorted((p for p in root.rglob("*") if p.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
