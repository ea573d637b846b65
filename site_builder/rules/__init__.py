"""Floor 3: one file for each rule. A rule reads the Library and returns what is wrong; it never changes or prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    kp201_bodies,
    kp301_measures,
    kp302_handouts,
    kp303_sources,
    kp304_same_id,
    kp305_registries,
    kp306_packages,
    kp307_recommendations,
    kp308_meetings,
    kp310_minutes,
    kp311_works_with,
    kp312_headings,
    kp313_shorten,
    kp401_samples,
    kp408_columns,
    kp409_shares,
    kp410_bounds,
)

if TYPE_CHECKING:
    from ..diagnostics import Diagnostic
    from ..library import Library

RULES = (
    kp201_bodies,
    kp301_measures,
    kp302_handouts,
    kp303_sources,
    kp304_same_id,
    kp305_registries,
    kp306_packages,
    kp307_recommendations,
    kp308_meetings,
    kp310_minutes,
    kp311_works_with,
    kp312_headings,
    kp313_shorten,
    kp401_samples,
    kp408_columns,
    kp409_shares,
    kp410_bounds,
)


def run_rules(library: Library) -> list[Diagnostic]:
    """Run every rule; sorted by place."""
    return sorted({found for rule in RULES for found in rule.check(library)})
