"""Make the invented numbers: every data_samples/<slug>/recipe.yaml becomes CSV files.

    python data_samples/make_samples.py            write them
    python data_samples/make_samples.py SLUG …     write those of some packages only
    python data_samples/make_samples.py --check    say which differ from their recipe, and exit 1 if any does

How a recipe becomes numbers stands in site_builder/recipes.py.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from site_builder.danish import listing
from site_builder.diagnostics import did_you_mean
from site_builder.recipes import files_of

HERE = Path(__file__).resolve().parent


def made(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Make every file of one recipe, as (path, bytes)."""
    for name, data in files_of((folder / "recipe.yaml").read_text(encoding="utf-8")):
        yield folder / name, data


def stale(path: Path, wanted: bytes) -> bool:
    """Tell whether a file is missing or differs."""
    return not path.is_file() or path.read_bytes() != wanted


def main(arguments: list[str] | None = None, root: Path = HERE) -> int:
    """Write the files, or check them."""
    parser = argparse.ArgumentParser(description="Laver eksempeltallene ud fra opskrifterne.")
    parser.add_argument("--check", action="store_true", help="skriv intet; svar 1, hvis en fil ikke passer")
    parser.add_argument("pakker", nargs="*", metavar="PAKKE", help="kun disse pakker; uden navn alle")
    given = parser.parse_args(arguments)
    check, known = given.check, [recipe.parent.name for recipe in sorted(root.glob("*/recipe.yaml"))]
    if unknown := [slug for slug in given.pakker if slug not in known]:
        for slug in unknown:
            meant = did_you_mean(slug, known) or f"der er {listing(known)}"
            print(f"der er ingen opskrift i data_samples/{slug}/; {meant}", file=sys.stderr)
        return 2
    every = [file for slug in known if slug in given.pakker or not given.pakker for file in made(root / slug)]
    old = [(path, wanted) for path, wanted in every if stale(path, wanted)]
    for path, wanted in old:
        print(f"{'passer ikke til opskriften' if check else 'skrevet'}: {path.relative_to(root)}")
        if not check:
            path.write_bytes(wanted)
    return 1 if check and old else 0


if __name__ == "__main__":
    sys.exit(main())
