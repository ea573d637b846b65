"""One rule in full, for a person at a terminal: what it says, why, an example of wrong and right, what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..sources.text import UNSEEN, name_of_sign
from .text import WORDS

if TYPE_CHECKING:
    from ..rulebook import Case, Rule


def as_explanation(rule: Rule) -> str:
    """Word a rule; the example shows each change as the wrong lines and then the right ones."""
    parts = [f"{rule.code} ({WORDS[rule.severity]}): {rule.title}", rule.says, _under("Hvorfor", rule.why)]
    if rule.told:
        parts.append(_under("Eksempel", rule.told))
    if rule.example:
        parts += _example(rule.example)
    return "\n\n".join([*parts, _under("Sådan retter du", rule.mend)]) + "\n"


def _example(case: Case) -> list[str]:
    changes = case.changes
    wrong = [_seen(line) for c in changes if c.into or not c.mend for line in (f"# {c.path}", *c.into)]
    right = [_seen(line) for c in changes if c.right for line in (f"# {c.path}", *c.right)]
    told = [f"{e.place.line}:{e.place.column}: {WORDS[e.severity]} {e.code}: {e.message}" for e in case.expected]
    parts = [_under("Forkert", "\n".join(wrong))] if any(change.into for change in changes) else []
    parts += [_under("Rigtigt", "\n".join(right))] if right else []
    return [*parts, _under("Sådan siger check", "\n".join(told))]


def _seen(line: str) -> str:
    """Name the signs that cannot be seen."""
    return UNSEEN.sub(lambda sign: f"[{name_of_sign(sign[0])}]", line)


def _under(heading: str, text: str) -> str:
    return f"{heading}:\n" + "\n".join(f"  {line}".rstrip() for line in text.split("\n"))
