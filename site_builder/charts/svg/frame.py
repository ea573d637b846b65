"""The svg element itself, and what stands in every chart."""

from __future__ import annotations

from html import escape
from typing import Any

from .elements import extra, num, text
from .letters import wrap


def svg(parts: list[str], width: float, height: float, uid: str) -> str:
    """Put the parts into an image that the figure's caption names and its sentence describes."""
    name = escape(uid)
    box = f"0 0 {num(width)} {num(height)}"
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="{box}" role="img" '
            f'aria-labelledby="{name}-caption" aria-describedby="{name}-says" '
            'font-family="Source Sans 3,Source Sans Pro,sans-serif" font-size="13" fill="#49514d">')
    return head + "".join(parts) + "</svg>"


def synthetic(about: dict[str, Any], x: float, y: float) -> str:
    """Write »Opdigtede tal«, ending at x."""
    return text(x, y, about["synthetic"], "", "end", extra(italic=True))


def notice(about: dict[str, Any], width: int, uid: str) -> str:
    """Draw a chart that has nothing to show."""
    lines = wrap(about["empty"], width - 20)
    height = 58 + 18 * len(lines)
    parts = [text(width / 2, 34 + 18 * i, line, "v", "middle") for i, line in enumerate(lines)]
    return svg([*parts, synthetic(about, width, height - 6)], width, height, uid)


def hatch(uid: str, width: int) -> tuple[str, str]:
    """Make the pattern for small practices; its id differs between the two widths on one page."""
    name = f"{escape(uid)}-h{width}"
    return name, (f'<defs><pattern id="{name}" width="6" height="6" patternUnits="userSpaceOnUse" '
                  'patternTransform="rotate(45)"><path class="hatch" stroke="#7c9288" stroke-width="2.4" d="M0 0V6"/>'
                  "</pattern></defs>")
