"""guidelines.md: recommendations and the sources they rest on."""

from __future__ import annotations

from typing import Annotated, ClassVar

from .base import Located
from .card import Card
from .fields import Address, Date, Identifier, Identifiers, IsList, Positive, Text
from .told import told
from .values import SourceKind


class Source(Located):
    """A source that exists: who published what, when, and where it stands."""

    _danish: ClassVar[str] = "kilde"

    id: Annotated[Identifier, told("Id", "Kort navn, som anbefalingerne henviser til: udgiver og år.", "dsam-2020")]
    organisation: Annotated[Text, told("Udgivet af", "Hvem der har udgivet kilden.", "Dansk Selskab for Almen Medicin")]
    title: Annotated[Text, told("Titel", "Kildens titel, som den står på den.")]
    year: Annotated[Positive | None, told("År", "Det år, kilden er udgivet eller sidst rettet.", "2025")] = None
    url: Annotated[Address, told("Adresse", "Hvor kilden kan læses.", "https://www.dsam.dk/vejledninger")]
    kind: Annotated[SourceKind | None, told("Slags", "Hvad kilden er.")] = None
    seen: Annotated[
        Date | None, told("Set", "Den dag, du selv har læst i kilden, at det står der.", "2026-11-22")
    ] = None
    note: Annotated[
        Text | None, told("Bemærkning", "Et forbehold ved kilden, for eksempel at den er gammel.", "over fem år gammel")
    ] = None


class Recommendation(Located):
    """One recommendation in own words."""

    _danish: ClassVar[str] = "anbefaling"

    id: Annotated[Identifier, told("Id", "Kort navn, som mødets punkter henviser til.", "dyrkning")]
    text: Annotated[Text, told("Anbefaling", "Én anbefaling i egne ord, så den kan læses højt.")]
    sources: Annotated[Identifiers, told("Kilder", "Id på de kilder, den hviler på.", "dsam-2020")]
    measures: Annotated[Identifiers, told("Målepunkter", "De målepunkter, der viser den; filernes navne.")] = ()
    no_data: Annotated[
        Text | None, told("Kan ikke tælles", "Hvorfor der ikke er et tal, når den ikke har et målepunkt.")
    ] = None


class GuidelinesCard(Card):
    """The front matter of guidelines.md."""

    _danish: ClassVar[str] = "guidelines.md"

    sources: Annotated[tuple[Source, ...], IsList, told("Kilder", "Alle kilder, pakken bygger på.")] = ()
    recommendations: Annotated[
        tuple[Recommendation, ...], IsList, told("Anbefalinger", "Hvad der anbefales, hver med sin kilde.")
    ] = ()
