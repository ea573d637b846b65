"""The docs tree on disk. Unchanged files are left alone, so that their times tell what changed."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ASSETS = "assets/klynge"


def write_tree(root: Path, files: Mapping[str, str]) -> list[str]:
    """Make the tree hold exactly these files beside the assets. Returns the paths that were written."""
    root.mkdir(parents=True, exist_ok=True)
    for path in _present(root) - files.keys():
        (root / path).unlink()
    written = [path for path, text in files.items() if _write(root / path, text.encode())]
    _drop_empty(root)
    return written


def copy_assets(source: Path, root: Path) -> None:
    """Put the bundled assets into the tree. Raises FileNotFoundError when they have not been made."""
    if not (source / "klynge.css").is_file():
        raise FileNotFoundError(source)
    target = root / ASSETS
    target.mkdir(parents=True, exist_ok=True)
    wanted = {p.relative_to(source) for p in source.rglob("*") if p.is_file()}
    for path in sorted(wanted):
        _write(target / path, (source / path).read_bytes())
    for old in [p for p in target.rglob("*") if p.is_file() and p.relative_to(target) not in wanted]:
        old.unlink()


def _present(root: Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and not path.relative_to(root).as_posix().startswith(ASSETS + "/")
    }


def _write(file: Path, data: bytes) -> bool:
    if file.is_file() and file.read_bytes() == data:
        return False
    if file.is_dir():
        shutil.rmtree(file)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return True


def _drop_empty(root: Path) -> None:
    for folder in sorted((p for p in root.rglob("*") if p.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
