"""extraction/<id>.md: steps for one practice system or one central source."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from .base import Located
from .card import Card
from .fields import (
    Address,
    Date,
    Identifier,
    Identifiers,
    Integer,
    IsList,
    IsMapping,
    Positive,
    Text,
    Texts,
    wrong,
)
from .told import told
from .values import ColumnIs, Role


class Verified(Located):
    """Tried in the system itself."""

    _danish: ClassVar[str] = "afprøvning"

    on: Annotated[Date, told("Prøvet den", "Dagen, trinene blev prøvet i systemet.", "2026-11-22")]
    version: Annotated[Text, told("Version", "Den version af systemet, de blev prøvet i.")]
    role: Annotated[Text, told("Prøvet af", "Hvad den, der prøvede, er i klinikken. Intet navn.", "sygeplejerske")]


class Documented(Located):
    """Written from a public manual."""

    _danish: ClassVar[str] = "manual"

    url: Annotated[Address, told("Adresse", "Den side i manualen, trinene er skrevet efter.")]
    seen: Annotated[Date, told("Set", "Dagen, du læste den.", "2026-11-22")]


class Column(Located):
    """A column of what comes out, and what it is."""

    _danish: ClassVar[str] = "kolonne"

    name: Annotated[Text, told("Navn", "Kolonnens navn, som det står i udtrækket.", "Heraf dyrket")]
    meaning: Annotated[ColumnIs, told("Er", "Hvad kolonnen indeholder.")] = Field(alias="is")


class OrderedBy(Located):
    """Who orders the numbers, and when."""

    _danish: ClassVar[str] = "bestilling"

    who: Annotated[Role, told("Hvem", "Hvem der bestiller.")]
    days_before: Annotated[Integer, told("Dage før mødet", "Hvor mange dage før mødet der skal bestilles.", "60")]


class Deliver(Located):
    """Where the numbers go."""

    _danish: ClassVar[str] = "aflevering"

    to: Annotated[Role | None, told("Til", "Hvem der får tallene.")] = None
    days_before: Annotated[
        Integer | None, told("Dage før mødet", "Hvor mange dage før mødet de skal være fremme.", "21")
    ] = None
    form: Annotated[
        Text | None, told("Som", "Hvad der sendes, og hvordan. Aldrig lister, navne eller CPR-numre.")
    ] = Field(None, alias="as")
    made_anonymous_by: Annotated[
        Role | None, told("Gøres anonyme af", "Hvem der giver praksis bogstaver og gemmer nøglen.")
    ] = None


class ExtractionCard(Card):
    """The front matter of a guide."""

    _danish: ClassVar[str] = "udtræksvejledning"

    system: Annotated[
        Identifier | None,
        told("Lægesystem", "Systemet, trinene er til; id fra systems.yaml. Ellers data_source.", registry="systems"),
    ] = None
    data_source: Annotated[
        Identifier | None,
        told("Datakilde", "Kilden, trinene er til; id fra data_sources.yaml. Ellers system.", registry="data_sources"),
    ] = None
    measures: Annotated[Identifiers, told("Målepunkter", "De målepunkter, vejledningen henter; filernes navne.")]
    verified: Annotated[
        Verified | None, IsMapping, told("Afprøvet", "Hvornår, i hvilken version og af hvem trinene er prøvet.")
    ] = None
    documented: Annotated[
        Documented | None, IsMapping, told("Efter manual", "Den offentlige manual, når trinene ikke er prøvet.")
    ] = None
    columns: Annotated[
        tuple[Column, ...], IsList, told("Kolonner", "Hvad der kommer ud, og hvad hver kolonne er.")
    ] = ()
    requires: Annotated[Texts, told("Kræver", "Hvad der skal være på plads, før tallet kan hentes.")] = ()
    ordered_by: Annotated[
        OrderedBy | None, IsMapping, told("Bestilles af", "Hvem der bestiller tallene, og hvornår.")
    ] = None
    deliver: Annotated[Deliver | None, IsMapping, told("Afleveres", "Hvor tallene skal hen, og hvordan.")] = None
    deviations: Annotated[
        Texts, told("Afviger", "Hvor udtrækket ikke svarer helt til målepunktets definition.")
    ] = ()
    minutes: Annotated[Positive | None, told("Minutter", "Hvor længe det tager i én praksis.", "20")] = None

    @model_validator(mode="after")
    def _one_of_each(self) -> Self:
        if (self.system is None) == (self.data_source is None):
            raise wrong(
                "KP110",
                "en vejledning gælder netop ét sted: «system» eller «data_source»",
                "skriv det ene felt og slet det andet",
            )
        if self.verified and self.documented:
            raise wrong(
                "KP110", "en vejledning er enten «verified» eller «documented»", "behold «verified», når den er prøvet"
            )
        return self
