"""KP543: the package has example numbers, and nobody has said that they are invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that every package with sample files marks them; the site writes »Opdigtede tal« on each figure."""
    for package in library.packages:
        if package.sample_files and package.card.samples is None:
            yield error(
                package.card.place("status"),
                "KP543",
                f"tallene i data_samples/{package.slug}/ er ikke mærket som opdigtede",
                "er de fundet på alle sammen, så skriv en linje med »samples: synthetic«; ellers slet dem",
            )
