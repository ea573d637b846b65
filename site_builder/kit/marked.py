"""One practice's mark, to be laid over a chart on the sheet that goes into that practice's envelope.

The chart itself is the same on all sheets, so it is set once for all of them; only the mark differs.
"""

from __future__ import annotations

import re

INK, PAPER = "#1b211f", "#ffffff"
# Dark, so that it stands out on a grey printer as well; the page does the same with classes (web/src/css/chart.css).
LOOKS: dict[tuple[str, str], dict[str, str]] = {
    ("rect", "few"): {"stroke": INK, "stroke-width": "2.5"},
    ("rect", "hid"): {"stroke": INK, "stroke-width": "2.5"},
    ("rect", ""): {"fill": INK},
    ("circle", "was"): {"fill": PAPER, "stroke": INK, "stroke-width": "2.5"},
    ("circle", ""): {"fill": INK, "stroke": INK},
    ("path", "dotout"): {"fill": INK, "stroke": INK},
    ("path", ""): {"stroke": INK, "stroke-width": "2.5"},
    ("text", "l"): {"fill": PAPER, "font-weight": "600"},
}
HEAD = re.compile(r"<svg[^>]*>")
SHAPE = re.compile(r"<(rect|circle|path)([^>]*)/>|<(text)([^>]*)>([^<]*)</text>")


def mark(svg: str, letter: str) -> str:
    """Draw a practice's bar or dot dark on nothing, in the chart's own frame; empty when the chart does not show it."""
    own = f'data-p="{letter}"'
    shapes = [_dark(match) for match in SHAPE.finditer(svg) if own in match[0]]
    head = HEAD.match(svg)
    return f"{head[0]}{''.join(shapes)}</svg>" if head and any(shapes) else ""


def _dark(match: re.Match[str]) -> str:
    tag, attributes, words = match[1] or match[3], match[2] or match[4], match[5]
    known = re.search(r'\bclass="([^"]*)"', attributes)
    look = next((LOOKS[tag, name] for name in (*(known[1].split() if known else ()), "") if (tag, name) in LOOKS), None)
    if look is None:
        return ""  # words beside a mark are the same on every sheet
    kept = re.sub("|".join(rf' {name}="[^"]*"' for name in look), "", attributes)
    new = "".join(f' {name}="{value}"' for name, value in look.items())
    return f"<{tag}{kept}{new}/>" if words is None else f"<{tag}{kept}{new}>{words}</{tag}>"
