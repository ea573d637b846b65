"""How wide a text is, in Source Sans 3 at the charts' 13 px; enough to keep texts apart without a browser."""

from __future__ import annotations

from itertools import accumulate

SIZE = 13.0
# Advance widths in thousandths of the size, from the font's metrics, rounded up.
NARROW = dict.fromkeys("iljI.,:;·'|!()[]", 280) | dict.fromkeys("frt-", 350) | {" ": 200, "\u00a0": 200}
BROAD = dict.fromkeys("mwMW%", 830) | dict.fromkeys("ABCDGHKNOQRUVXYZÆØÅ", 620) | {"æ": 780}


def width(words: str, bold: bool = False) -> float:
    """Estimate the width in px; a little too much rather than too little."""
    return sum(map(_units, words)) / 1000 * SIZE * (1.05 if bold else 1.0)


def _units(sign: str) -> int:
    return NARROW.get(sign) or BROAD.get(sign) or 530


def fit(words: str, room: float) -> str:
    """Cut a text that is too wide, with an ellipsis."""
    if width(words) <= room:
        return words
    # One pass: cutting sign by sign and measuring anew would take a minute on a title of some thousand signs.
    ends = accumulate(map(_units, words), initial=_units("…"))
    kept = sum(end / 1000 * SIZE <= room for end in ends) - 1
    return words[: max(kept, 0)].rstrip() + "…"


def wrap(words: str, room: float, most: int = 2) -> list[str]:
    """Break a text into at most `most` lines; what is left over is cut."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width(longer) <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = fit(longer + "…", room)
            return lines
    return [fit(line, room) for line in lines]
