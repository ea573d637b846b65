"""People at tables. The browser does the same in themes/web/src/js/plan/groups.js."""

from __future__ import annotations

USUAL_SIZE = 5  # where a script says nothing: small enough for all to speak


def group_sizes(participants: int, at_most: int | None) -> tuple[int, ...]:
    """Split into as few groups as `at_most` allows; their sizes differ by one at most, the larger first."""
    count = -(-participants // (at_most or USUAL_SIZE))
    if count == 0:
        return ()
    size, larger = divmod(participants, count)
    return (size + 1,) * larger + (size,) * (count - larger)
