"""The report as one HTML file: the house's look, charts before and after, no script, no request to anywhere."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from .. import danish
from ..site import home
from ..sources.cpr import masked
from .change import Mark
from .story import tell

if TYPE_CHECKING:
    from pathlib import Path

    from .change import Diff
    from .report import Report

TEMPLATE = "report.html.j2"
FONTS = ("SourceSerif4Display-Regular", "SourceSerif4-Regular", "SourceSans3-Regular", "SourceSans3-Semibold")
KEPT = f"\n{danish.NBSP}"
WORDS = re.compile(r'(?<=>)[^<]+|(?<= data-p=")[^"]*')
TAGS = {Mark.OUT: Markup("<del>{}</del>"), Mark.NEW: Markup("<ins>{}</ins>"), Mark.SAME: Markup("{}")}


def as_html(report: Report) -> str:
    """Write a report; nothing at all for a change that nobody can see."""
    if report.is_empty:
        return ""
    folder = home.themes() / "changes"
    style = Markup(_faces(home.web_assets() / "fonts") + (folder / "report.css").read_text("utf-8"))
    page = _environment(folder).get_template(TEMPLATE)
    return page.render(story=tell(report), style=style, day=danish.day(report.day))


@lru_cache(maxsize=2)
def _environment(folder: Path) -> Environment:
    made = Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, auto_reload=False,
                       trim_blocks=True, lstrip_blocks=True, finalize=_printable)
    made.filters |= {"diff": _diff, "drawing": _drawing,
                     "places": lambda count: danish.counted(count, "sted", "steder")}
    return made


def _printable(value: object) -> object:
    """Mask what an author wrote, and leave out what cannot be seen; a name of a file or a branch may hold both."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return "".join(sign if sign.isprintable() or sign in KEPT else "\ufffd" for sign in masked(value))
    return value


def _drawing(svg: str) -> Markup:
    """Mask the words of a drawing, and what it says of a practice. Its coordinates are full of digits."""
    return Markup(WORDS.sub(lambda words: masked(words[0]), svg))


def _diff(found: Diff) -> Markup:
    """Write words that are gone as <del>, and new ones as <ins>."""
    words = ("…" if one.mark is Mark.GAP else TAGS[one.mark].format(_printable(one.text)) for one in found)
    return Markup(" ").join(words)


@lru_cache(maxsize=2)
def _faces(folder: Path) -> str:
    """Bring the fonts along where `make setup` has laid them; without them the page keeps to the reader's own."""
    files = [(name, folder / f"{name}.woff2") for name in FONTS]
    return "".join(_face(name, file.read_bytes()) for name, file in files if file.is_file())


def _face(name: str, data: bytes) -> str:
    family, _, cut = name.partition("-")
    weight = 600 if cut == "Semibold" else 400
    return (f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
            f"src:url(data:font/woff2;base64,{b64encode(data).decode()}) format(\"woff2\")}}\n")
