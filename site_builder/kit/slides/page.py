"""The slides as one HTML file: no request leaves it, so that it works from a USB stick."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

if TYPE_CHECKING:
    from pathlib import Path

    from .slide import Deck
    from .stage import Stage

FONTS = ("SourceSerif4Display-Regular", "SourceSans3-Regular", "SourceSans3-Semibold")
BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


def page(deck: Deck, stage: Stage) -> str:
    """Write a deck as HTML."""
    style = Markup(_faces(stage.fonts) + _text(stage.templates / "deck.css"))
    script = Markup(_text(stage.templates / "deck.js"))
    return _environment(stage.templates).get_template("deck.html.j2").render(
        deck=deck, style=style, script=script, allowed=f"'sha256-{_digest(script)}'",
    )


@lru_cache(maxsize=4)
def _environment(templates: Path) -> Environment:
    made = Environment(loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined,
                       auto_reload=False, trim_blocks=True, lstrip_blocks=True)
    made.filters |= {"drawn": drawn, "tall": tall}
    return made


def drawn(svg: str, uid: str, number: int) -> Markup:
    """Give a figure's SVG with ids of its slide: a figure may be shown twice."""
    return Markup(re.sub(rf'(?<=["#\s]){re.escape(uid)}(?=-)', f"s{number}", svg))


def tall(svg: str) -> bool:
    """Tell whether a drawing is too tall to be read when it is fitted to the screen."""
    found = BOX.search(svg)
    return found is not None and float(found[2]) > float(found[1]) * 1.1


@lru_cache(maxsize=2)
def _faces(fonts: Path) -> str:
    """Write the fonts into the file itself."""
    return "".join(_face(fonts / f"{name}.woff2") for name in FONTS)


def _face(file: Path) -> str:
    family = "Deck Display" if "Display" in file.name else "Deck Sans"
    weight = 600 if "Semibold" in file.name else 400
    data = b64encode(file.read_bytes()).decode("ascii")
    return (f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
            f'src:url(data:font/woff2;base64,{data}) format("woff2")}}\n')


@lru_cache(maxsize=8)
def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _digest(script: str) -> str:
    return b64encode(sha256(script.encode()).digest()).decode("ascii")
