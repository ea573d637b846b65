"""What GitHub makes a person, an issue or an address of in a finished text, and what keeps it from that."""

from __future__ import annotations

import re

GAP = "\u200b"  # a space of no width: GitHub makes nobody's name and no number out of what it parts
# A backslash and an entity are read before GitHub looks. tools/comment.py, which runs without the package, has its own
# list; tests/workflows/test_unlinked.py holds the same texts up to both.
FOUND_LATER = re.compile(r"@(?=\w)|#(?=\d)|(?<![^\W_])[gG][hH]-(?=\d)|(?<=:)(?=//)|(?<![^\W_])[wW]{3}(?=\.)")


def unlinked(text: str) -> str:
    """Write a text on one line, without signs that cannot be seen, and with a gap in what GitHub would look up."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return FOUND_LATER.sub(lambda match: match[0] + GAP, line)
