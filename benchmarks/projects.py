"""Projects of any size: the real packages, copied under new names until there are enough."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def real_slugs() -> list[str]:
    return sorted(p.name for p in (ROOT / "packages").iterdir() if p.is_dir() and not p.name.startswith("_"))


def make_project(folder: Path, packages: int) -> Path:
    """Make a project with this many packages. The originals are among them, so every reference holds."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "themes").symlink_to(ROOT / "themes")
    shutil.copytree(ROOT / "packages" / "_catalogue", folder / "packages" / "_catalogue")
    slugs = real_slugs()
    for number in range(packages):
        slug = slugs[number % len(slugs)]
        copy_package(folder, slug, slug if number < len(slugs) else f"{slug}-{number:04}", number)
    return folder


def copy_package(folder: Path, slug: str, name: str, number: int) -> None:
    shutil.copytree(ROOT / "packages" / slug, folder / "packages" / name)
    samples = ROOT / "data_samples" / slug
    if samples.is_dir():
        shutil.copytree(samples, folder / "data_samples" / name)
    head = folder / "packages" / name / "package.md"
    if name != slug:
        lines = [_numbered(line, number) for line in head.read_text("utf-8").split("\n")]
        head.write_text("\n".join(lines), "utf-8")


def _numbered(line: str, number: int) -> str:
    """Give a copy a title of its own, inside its quotes if it has any."""
    if not line.startswith("title:"):
        return line
    return f'{line[:-1]} {number}"' if line.endswith('"') else f"{line} {number}"
