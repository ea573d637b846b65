"""KP524: a question for talking together can be answered yes or no."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, warning
from ..model.values import Form, HandoutKind
from .yes_or_no import answered_by_yes_or_no

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..sources.located import Body

TOGETHER = frozenset({Form.GROUP, Form.PAIRS, Form.ROUND})
# A point of a list with the lines that go on with it; a table within it does not, and neither does a point of its own.
POINT = re.compile(
    r"^ *(?:\d+[.)]|[-*+]) +(?P<text>\S.*(?:\n +(?![ |]|\d+[.)] |[-*+] )\S.*)*)",
    re.MULTILINE,
)


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the questions of group work, pairs and rounds, and the lists of question sheets."""
    for package in library.packages:
        for meeting in package.meetings:
            for item in meeting.card.agenda:
                for number, question in enumerate(item.questions if item.form in TOGETHER else ()):
                    yield from _question(question, item.place("questions", number))
        for handout in package.handouts:
            if handout.card.kind is HandoutKind.QUESTION_SHEET:
                for place, question in _listed(handout.body):
                    yield from _question(question, place)


def _question(text: str, place: Place) -> Iterator[Diagnostic]:
    if answered_by_yes_or_no(text):
        help = "begynd med »hvad«, »hvem«, »hvornår« eller »hvordan«, eller spørg videre: »…, og hvad gør I så?«"
        yield warning(place, "KP524", "spørgsmålet kan besvares med ja eller nej", help)


def _listed(body: Body) -> Iterator[tuple[Place, str]]:
    """Go through the points of a sheet's lists; a table is a form to fill in, and may well ask for a yes."""
    line = end = 0
    for point in POINT.finditer(body.text):
        start = point.start("text")
        line, end = line + body.text.count("\n", end, start), start
        column = start - body.text.rfind("\n", 0, start)
        text = point["text"]
        yield body.place(line, column, len(text.partition("\n")[0])), " ".join(text.split())
