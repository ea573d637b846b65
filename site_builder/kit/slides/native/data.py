"""The numbers of a native chart: the workbook that opens when somebody chooses to edit the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pptx.chart import data as library

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

new: Any = library  # the library's chart data has no types


def categories(
    about: dict[str, Any], labels: Sequence[str], series: Iterable[tuple[str, Sequence[float | None]]]
) -> Any:
    """Put series over named categories; None leaves a cell empty."""
    made = new.CategoryChartData(number_format=number_format(about))
    made.categories = labels
    for name, values in series:
        made.add_series(name, values)
    return made


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
