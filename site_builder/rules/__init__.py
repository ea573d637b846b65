"""Floor 3: one file for each rule. A rule reads the Library and returns what is wrong; it never changes or prints.

Every module here whose name begins with `kp` is a rule; a new one is found by its name alone. A rule looks at one
package at a time, so `serve` looks again only at the saved one; a rule that compares packages has `COMPARES = True`.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library


class Rule(Protocol):
    """What a rule's module has."""

    def check(self, library: Library) -> Iterator[Diagnostic]:
        """Find what is wrong."""


RULES = tuple(
    cast("Rule", import_module(f"{__name__}.{module.name}"))
    for module in iter_modules(__path__)
    if module.name.startswith("kp")
)
COMPARING = tuple(rule for rule in RULES if getattr(rule, "COMPARES", False))
OF_ONE = tuple(rule for rule in RULES if rule not in COMPARING)


def run_rules(library: Library, rules: Iterable[Rule] = RULES) -> list[Diagnostic]:
    """Run rules, every one unless told; sorted by place."""
    return sorted({found for rule in rules for found in rule.check(library)})
