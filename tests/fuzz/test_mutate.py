"""2,000 mutated package folders, in four parts so that two machines' cores share them; `make fuzz` runs 100,000."""

from __future__ import annotations

import pytest

from .mutate import Figures, count_up, run


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_no_mutated_package_gives_a_traceback_a_hang_or_a_fault_without_a_place(seed: int) -> None:
    figures = count_up(run(500, seed=seed))
    assert figures == Figures(500, figures.accepted, tracebacks=0, slow=0, unplaced=0, flaws=[])
    assert 30 < figures.accepted < 460
