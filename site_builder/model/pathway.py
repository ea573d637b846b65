"""A pathway (møderække): packages in the order in which a cluster may take them, and why."""

from __future__ import annotations

from typing import Annotated, ClassVar

from .base import Located
from .fields import Identifier, IsList, Positive, Text
from .told import told


class PathwayStep(Located):
    """One meeting of a pathway; `weeks_after` counts from the one before."""

    _danish: ClassVar[str] = "trin"

    package: Annotated[
        Identifier, told("Pakke", "Navnet på pakkens mappe.", "kol-diagnostik")
    ]
    text: Annotated[Text, told("Tekst", "Hvorfor mødet kommer netop her, i én eller to sætninger.")]
    weeks_after: Annotated[
        Positive | None, told("Uger efter", "Uger efter mødet før; tomt ved det første og når det er lige meget.", "26")
    ] = None


class Pathway(Located):
    """Some meetings in a row."""

    _danish: ClassVar[str] = "møderække"

    id: Annotated[Identifier, told("Id", "Kort navn; rækkens adresse på siden.", "lunger")]
    title: Annotated[Text, told("Navn", "Rækkens navn, som det står på siden.", "Et år med lunger")]
    text: Annotated[Text, told("Tekst", "Hvem rækken er til, og hvad den fører til, i én eller to sætninger.")]
    steps: Annotated[tuple[PathwayStep, ...], IsList, told("Trin", "Møderne i den rækkefølge, de holdes.")]
