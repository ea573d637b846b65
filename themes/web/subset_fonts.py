"""Cut the catalogue's fonts down to what Danish pages use, as woff2 for the browser; lay out whole ones for paper.

Run from the repository's root: ``python themes/web/subset_fonts.py``. Reads the TTF files of the npm packages
source-serif and source-sans, writes build/web/fonts/ and build/paper-fonts/. Equal input gives equal bytes: no
timestamp is renewed.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

WEB = Path(__file__).resolve().parent
SERIF = WEB / "node_modules" / "source-serif" / "TTF"
SANS = WEB / "node_modules" / "source-sans" / "TTF"
TARGET = WEB.parents[1] / "build" / "web" / "fonts"
PAPER = WEB.parents[1] / "build" / "paper-fonts"

FONTS = [
    SERIF / "SourceSerif4-Regular.ttf",
    SERIF / "SourceSerif4-It.ttf",
    SERIF / "SourceSerif4-Semibold.ttf",
    SERIF / "SourceSerif4Display-Regular.ttf",
    SANS / "SourceSans3-Regular.ttf",
    SANS / "SourceSans3-It.ttf",
    SANS / "SourceSans3-Semibold.ttf",
]

# Typst reads TTF only, and cuts each paper's fonts down by itself.
PAPER_FONTS = [*FONTS, SERIF / "SourceSerif4-SemiboldIt.ttf", SANS / "SourceSans3-SemiboldIt.ttf"]

# Latin with Western European letters, then what reports and charts need beyond it.
UNICODES = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x100),
    *map(ord, "ŁłŒœŠšŸŽž‐‑–—‘’‚“”„†•…‰′″‹›€™−"),
    *map(ord, "≤≥≈≠←↑→↓✓∞Δαβγμκ"),
    *map(ord, "₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹⅓⅔⅛"),
    0x2009,  # thin space
    0x202F,  # narrow no-break space
]

# What the stylesheet switches on: small caps, the four kinds of figures, and what a reader expects of good setting.
FEATURES = ["smcp", "c2sc", "onum", "lnum", "tnum", "pnum", "kern", "liga", "mark", "mkmk", "ccmp", "locl"]


def cut(source: Path, target: Path) -> int:
    """Write the subset of one font and return its size in bytes."""
    options = subset.Options()
    options.flavor = "woff2"
    options.layout_features = FEATURES
    options.hinting = False  # screens of this decade do not use it; a third of the weight
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]  # the licence stays with the file
    options.notdef_outline = True
    font = TTFont(source, recalcTimestamp=False)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=UNICODES)
    worker.subset(font)
    font.flavor = "woff2"
    font.save(target)
    return target.stat().st_size


def main() -> int:
    """Cut every font of the list; 1 when the npm packages are not installed."""
    missing = [path for path in PAPER_FONTS if not path.is_file()]
    if missing:
        print(f"missing: {missing[0]} (run npm ci in themes/web)", file=sys.stderr)
        return 1
    TARGET.mkdir(parents=True, exist_ok=True)
    PAPER.mkdir(parents=True, exist_ok=True)
    for path in PAPER_FONTS:
        shutil.copyfile(path, PAPER / path.name)
    total = sum(cut(path, TARGET / f"{path.stem}.woff2") for path in FONTS)
    print(f"{len(FONTS)} fonts, {total / 1024:.0f} KB in {TARGET}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
