"""measures/<id>.md: one målepunkt or indikator, with its definition, pitfalls and charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from .base import Located
from .card import Card
from .codes import Codes
from .fields import Identifier, Identifiers, Integer, IsList, IsMapping, Number, Positive, Text, Texts, wrong
from .told import told
from .values import (
    AtBound,
    ChartKind,
    ComparedWith,
    CountedPer,
    Counts,
    Direction,
    MeasureKind,
    PitfallMark,
    Unit,
)


class Quantity(Located):
    """A numerator or a denominator."""

    _danish: ClassVar[str] = "tæller eller nævner"

    text: Annotated[Text, told("Tekst", "Hvem eller hvad der tælles, så to praksis tæller det samme.")]
    codes: Annotated[Codes, told("Koder", "De koder, der søges på; skrives i { } på én linje.")] = Codes()
    # `except` is a keyword in Python; the format's key keeps its plain name.
    exceptions: Annotated[
        Text | None, told("Undtagen", "Hvad der ikke tælles med, selv om koden passer.")
    ] = Field(None, alias="except")


class Period(Located):
    """The time a measure looks at."""

    _danish: ClassVar[str] = "periode"

    months: Annotated[Positive, told("Måneder", "Hvor mange måneder tallet dækker.", "12")]
    ends: Annotated[Text | None, told("Slutter", "Hvornår perioden slutter.", "sidste hele kvartal")] = None
    history_months: Annotated[
        Positive | None, told("Udvikling over", "Hvor mange måneder tilbage udviklingen vises.", "36")
    ] = None


class Standardised(Located):
    """What a number is adjusted for."""

    _danish: ClassVar[str] = "justering"

    by: Annotated[Texts, told("Justeret for", "Hvad tallet er justeret for, for eksempel køn og alder.")]
    to: Annotated[Text | None, told("Til", "Den befolkning, der er justeret til.")] = None


class Target(Located):
    """A threshold from a source; indicators only."""

    _danish: ClassVar[str] = "mål"

    value: Annotated[Number, told("Værdi", "Grænsen, i målepunktets enhed.", "80")]
    at: Annotated[AtBound, told("Side", "Om tallet helst skal ligge over eller under.")]
    source: Annotated[Identifier, told("Kilde", "Id på den kilde, grænsen står i.")]


class ReferenceValue(Located):
    """A number to hold one's own against, without being a target."""

    _danish: ClassVar[str] = "tal at holde op mod"

    text: Annotated[Text, told("Tekst", "Hvad tallet er, for eksempel landets gennemsnit i 2024.")]
    value: Annotated[Number, told("Værdi", "Tallet, i målepunktets enhed.", "42.5")]
    source: Annotated[Identifier, told("Kilde", "Id på den kilde, tallet står i.")]


class Pitfall(Located):
    """A reservation; `about` ties it to a mark in the chart."""

    _from_text = "text"
    _danish: ClassVar[str] = "faldgrube"

    text: Annotated[Text, told("Tekst", "Hvorfor tallet kan se anderledes ud, end det er.")]
    about: Annotated[
        PitfallMark | None, told("Om", "Det mærke i figuren, faldgruben hører til. Så står dens nummer dér.")
    ] = None


class Range(Located):
    """Where a practice's value can plausibly lie."""

    _danish: ClassVar[str] = "sandsynligt område"

    low: Annotated[Number, told("Fra", "Den laveste værdi, der er til at tro på.", "10")]
    high: Annotated[Number, told("Til", "Den højeste værdi, der er til at tro på.", "95")]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low >= self.high:
            raise wrong("KP114", "«low» er ikke under «high»", "byt de to tal om")
        return self


class Chart(Located):
    """One chart: its kind, the sample behind it, for a pair the other measure, for »før og efter« the older sample."""

    _danish: ClassVar[str] = "figur"

    kind: Annotated[ChartKind, told("Slags", "Hvilken figur det er.")]
    sample: Annotated[
        Identifier,
        told(
            "Tal",
            "Filens navn i data_samples/, uden .csv. En udvikling har tæller og nævner eller én værdi i hver periode.",
            "dyrkning",
        ),
    ]
    before: Annotated[
        Identifier | None, told("Før", "Kun til før og efter: filen med de ældre tal, uden .csv.", "dyrkning-foer")
    ] = None
    other: Annotated[
        Identifier | None, told("Sammen med", "Kun til set sammen med: det andet målepunkt; filens navn.")
    ] = Field(None, alias="with")

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """The samples it is drawn from, each as (the field that names it, its name)."""
        return (("sample", self.sample), *((("before", self.before),) if self.before else ()))


class MeasureCard(Card):
    """The front matter of a measure."""

    _danish: ClassVar[str] = "målepunkt eller indikator"

    title: Annotated[Text, told("Titel", "Hvad tallet viser, uden at sige, hvad det bør være.", "Dyrket urin")]
    kind: Annotated[MeasureKind, told("Slags", "Et målepunkt har med vilje ingen grænse; en indikator må have en.")]
    unit: Annotated[Unit, told("Enhed", "Hvad ét tal er.")]
    counts: Annotated[Counts, told("Tælles i", "Hvad tælleren tæller; afgør, hvordan tilfældets grænser regnes.")]
    numerator: Annotated[Quantity, IsMapping, told("Tæller", "Det, der tælles.")]
    denominator: Annotated[
        Quantity | None, IsMapping, told("Nævner", "Det, der tælles ud af. Udelades, når enheden er antal.")
    ] = None
    population: Annotated[Text | None, told("Patienter", "Hvilke patienter tallet handler om.")] = None
    period: Annotated[Period, IsMapping, told("Periode", "Den tid, tallet dækker.")]
    counted_per: Annotated[CountedPer, told("Opgøres", "Hvem der får hver sit tal.")]
    data_source: Annotated[
        Identifier, told("Datakilde", "Hvor tallet kommer fra; id fra data_sources.yaml.", registry="data_sources")
    ]
    # Why there is no guide, by the id of the practice system or of the data source: one line each.
    no_guide: Annotated[
        Mapping[Identifier, Text],
        told(
            "Ingen vejledning",
            "Hvorfor der ikke er en vejledning: lægesystemets eller datakildens id, kolon og grunden.",
            registry="systems data_sources",
        ),
    ] = Field(default_factory=dict)
    standardised: Annotated[Standardised | None, told("Justeret", "Hvad tallet er justeret for, om noget.")] = None
    split_by: Annotated[Texts, told("Delt på", "Grupper, tallet også opgøres i, for eksempel alder.")] = ()
    direction: Annotated[
        Direction, told("Retning", "Hvilken vej der er bedre. Kun når en kilde siger det.")
    ] = Direction.NEITHER
    target: Annotated[Target | None, told("Mål", "Grænsen fra en kilde. Kun til en indikator.")] = None
    reference_values: Annotated[
        tuple[ReferenceValue, ...], IsList, told("Andres tal", "Tal at holde sit eget op mod; de er ikke mål.")
    ] = ()
    compared_with: Annotated[
        tuple[ComparedWith, ...], IsList, told("Holdt op mod", "Hvad praksis ser sit tal ved siden af.")
    ] = ()
    hide_below: Annotated[Integer, told("Skjul under", "Mindre antal end dette vises ikke; mindst 5.", "5")] = 5
    read_with: Annotated[
        Identifiers, told("Læses sammen med", "Målepunkter, der skal ses ved siden af; filernes navne.")
    ] = ()
    pitfalls: Annotated[
        tuple[Pitfall, ...], IsList, told("Faldgruber", "Hvorfor tallet kan snyde. De står ved siden af figuren.")
    ]
    plausible: Annotated[
        Range | None, IsMapping, told("Sandsynligt", "Hvor en praksis' tal kan ligge; uden for det er der nok en fejl.")
    ] = None
    charts: Annotated[tuple[Chart, ...], IsList, told("Figurer", "Figurerne, og de opdigtede tal bag dem.")] = ()
