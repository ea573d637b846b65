from .mutate import Figures, count_up, run


def test_no_mutated_package_gives_a_traceback_a_hang_or_a_fault_without_a_place() -> None:
    figures = count_up(run(1_500, seed=1))
    assert figures == Figures(1_500, figures.accepted, tracebacks=0, slow=0, unplaced=0, flaws=[])
    assert 100 < figures.accepted < 1_400
