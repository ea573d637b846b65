"""The numbers of a native chart: the workbook that opens when somebody chooses to edit the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pptx.chart import data as library
from pptx.chart import xlsx as sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

new: Any = library  # the library's chart data has no types
sheet: Any = sheets
# The two columns of moves: name, what a row's formula subtracts (before is in B, now in C), and the way of the move.
WAYS = (("Op", "C{0}-B{0}", 1), ("Ned", "B{0}-C{0}", -1))


def categories(
    about: dict[str, Any], labels: Sequence[str], series: Iterable[tuple[str, Sequence[float | None]]]
) -> Any:
    """Put series over named categories; None leaves a cell empty."""
    made = new.CategoryChartData(number_format=number_format(about))
    made.categories = labels
    for name, values in series:
        made.add_series(name, values)
    return made


def with_moves(numbers: Any) -> bytes:
    """Write the workbook of two periods, where a formula also says how far each row moved up or down."""
    blob: bytes = _WithMoves(numbers).xlsx_blob
    return blob


class _WithMoves(sheet.CategoryWorkbookWriter):  # type: ignore[misc]  # python-pptx has no types
    """The library's sheet of series, and two columns of formulas behind them."""

    def _populate_worksheet(self, workbook: Any, worksheet: Any) -> None:
        super()._populate_worksheet(workbook, worksheet)
        numbers = self._chart_data
        for column, (name, formula, values) in enumerate(moved(numbers), len(numbers) + 1):
            worksheet.write(0, column, name)
            for row, value in enumerate(values, 2):
                worksheet.write_formula(row - 1, column, formula.format(row), None, "" if value is None else value)


def moved(numbers: Any) -> tuple[tuple[str, str, list[float | None]], ...]:
    """Give the two columns: name, formula of a row, and what it comes to; nothing where a row did not move that way."""
    before, now = (series.values for series in list(numbers)[:2])
    by = [0.0 if a is None or b is None else round(b - a, 9) for a, b in zip(before, now, strict=True)]
    return tuple((name, f'=IF(AND(COUNT(B{{0}}:C{{0}})=2,{far}>0),{far},"")',
                  [way * move if way * move > 0 else None for move in by]) for name, far, way in WAYS)


def points(about: dict[str, Any], series: Iterable[tuple[str, Iterable[tuple[float, float]]]]) -> Any:
    """Put series of points into a plane."""
    made = new.XyChartData(number_format=number_format(about))
    for name, places in series:
        own = made.add_series(name)
        for x, y in places:
            own.add_data_point(x, y)
    return made


def number_format(about: dict[str, Any]) -> str:
    """Give the format of values; 406 is Danish, whatever the machine's own language."""
    places = "." + "0" * about["decimals"] if about["decimals"] else ""
    return f"[$-406]#,##0{places}"
