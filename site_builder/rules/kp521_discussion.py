"""KP521: less than a third of a meeting about own numbers is the numbers and the talk about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..danish import counted
from ..diagnostics import Diagnostic, warning
from ..model.values import Form, MeetingKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.meeting import AgendaItem, MeetingCard

# A vote and work for oneself are silent, and a plenum is as often practical matters: it counts when it shows numbers.
DISCUSSION = frozenset({Form.DATA, Form.GROUP, Form.PAIRS, Form.ROUND})
SHARE = 3  # a third


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every meeting that shows measures; a follow-up is left alone."""
    for package in library.packages:
        for meeting in package.meetings:
            card = meeting.card
            if card.kind is MeetingKind.MEETING and any(item.show for item in card.agenda):
                yield from _meeting(card)


def _meeting(card: MeetingCard) -> Iterator[Diagnostic]:
    whole = sum(item.minutes for item in card.agenda if item.form is not Form.BREAK)
    talked = sum(item.minutes for item in card.agenda if _is_discussion(item))
    lacking = -(-whole // SHARE) - talked
    if lacking > 0:
        yield warning(
            card.place("agenda", key=True),
            "KP521",
            f"egne tal og samtale fylder {talked} af {whole} minutter; mindst en tredjedel",
            f"flyt {counted(lacking, 'minut', 'minutter')} til punkter med formen data, group, pairs eller round",
        )


def _is_discussion(item: AgendaItem) -> bool:
    return item.form in DISCUSSION or (item.form is Form.PLENUM and bool(item.show))
