"""The one number that is another now is found among other new words, and only when it is a number of the same."""

from __future__ import annotations

import pytest

from site_builder.changes.numbers import Swap, swap


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("på 65 år og derover", "på 75 år og derover", Swap("65", "75", "år", "", alone=True)),
        ("Alle på 65 år og derover", "Patienter på 75 år og derover", Swap("65", "75", "år", "", alone=False)),
        ("65 år og ældre med KOL", "fyldt 75 år med KOL", Swap("65", "75", "år", "", alone=False)),
        ("højst 7 dage efter prøven", "højst 3 dage efter prøven",
         Swap("7", "3", "dage", "højst 3 dage efter prøven", alone=True)),
        ("Tæl dem. Vent højst 7 dage.", "Tæl dem. Vent højst 3 dage.",
         Swap("7", "3", "dage", "Vent højst 3 dage", alone=True)),
        ("mindst 12,5 % af dem", "mindst 15 % af dem", Swap("12,5", "15", "%", "mindst 15 % af dem", alone=True)),
        ("65 i alt, 65 hos os", "75 i alt, 75 hos os", Swap("65", "75", "", "75 i alt, 75", alone=True)),
        ("fra 65, år for år", "fra 75, år for år", Swap("65", "75", "", "fra 75, år for år", alone=True)),
        ("mindst 65 recepter", "højst 75 recepter", Swap("65", "75", "recepter", "højst 75 recepter", alone=False)),
        ("65 mænd og 20 kvinder", "75 mænd og 30 kvinder", None),
        ("mindst 65", "højst 75", None),
        ("på 65 år", "set inden for 3 år", None),
        ("på 65 år", "med 3 recepter", None),
        ("J01CA08", "J01CA09", None),
        ("uden tal", "med 3 tal", None),
    ],
)  # fmt: skip
def test_a_number_that_is_another_is_found_with_what_it_is_a_number_of(
    before: str, after: str, found: Swap | None
) -> None:
    assert swap(before, after) == found
