"""A handout held against itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import nouns
from ..change import Change, Part, Step
from ..values import shown
from . import fields
from .parts import noun_of, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.cluster_package import Handout
    from .scope import Both

TOLD = frozenset({"title", "kind", "given_to", "when", "set_aside"})


def handouts(both: Both) -> Iterator[Change]:
    """Compare the handouts of a package."""
    yield from parts(both, "handouts", "handouts", lambda _, one: noun_of(nouns.HANDOUT, _, one), _handout)


def _handout(both: Both, part: Part, old: Handout, new: Handout) -> Iterator[Change]:
    before, after = old.card, new.card
    yield from fields.title(part, before.title, after.title)
    yield from fields.value(part, "typen", shown(before.kind), shown(after.kind), Step.MINOR)
    yield from fields.value(part, "modtageren", shown(before.given_to), shown(after.given_to), Step.MINOR)
    yield from fields.value(part, "tidspunktet", shown(before.when), shown(after.when), Step.MINOR)
    yield from fields.body(part, "teksten", old.body, new.body)
    yield from fields.exemptions(part, before, after)
    yield from fields.rest(part, before, after, TOLD)
