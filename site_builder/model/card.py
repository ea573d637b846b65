"""What the front matter of every Markdown file may hold: rules that are set aside for it, each with a reason."""

from __future__ import annotations

from typing import Annotated, ClassVar

from .base import Located
from .fields import IsList, RuleCode, Text
from .told import told


class SetAside(Located):
    """A rule that does not hold here, and why. `file` names one without front matter, and stands in package.md only."""

    _danish: ClassVar[str] = "regel, der er sat til side"

    rule: Annotated[RuleCode, told("Regel", "Reglens kode, som »check« skriver den.", "KP522")]
    reason: Annotated[
        Text, told("Grund", "Hvorfor reglen ikke passer her. Alle kan læse den på siden om undtagelser.")
    ]
    file: Annotated[
        Text | None,
        told(
            "Fil",
            "Kun i package.md: den af pakkens filer, undtagelsen gælder, når filen ikke selv har felter øverst.",
            "CHANGELOG.md",
        ),
    ] = None


class Card(Located):
    """The front matter of a Markdown file."""

    set_aside: Annotated[
        tuple[SetAside, ...],
        IsList,
        told("Sat til side", "Regler, der ikke skal gælde for denne fil, hver med sin grund."),
    ] = ()
