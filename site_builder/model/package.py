"""package.md: what the package is, for whom, and who answers for it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from .base import Located
from .card import Card
from .codes import Codes
from .fields import Address, Date, Identifier, Identifiers, Integer, IsList, IsMapping, Positive, Text, Texts
from .told import told
from .values import Region, RelatedWhen, Role, Samples, Scope, ShowDataAs, SourceKind, Status, SupportKind, WorksWith


class Review(Located):
    """Who wrote and checked it, and when it must be looked at again."""

    _danish: ClassVar[str] = "gennemsyn"

    written_by: Annotated[Text, told("Skrevet af", "Enheden eller gruppen, der har skrevet pakken.")]
    checked_by: Annotated[Text | None, told("Læst igennem af", "Hvem der har kontrolleret det faglige.")] = None
    checked: Annotated[Date | None, told("Læst igennem den", "Dagen for den faglige kontrol.", "2026-11-22")] = None
    revised: Annotated[Date | None, told("Revideret", "Dagen, pakken sidst blev gået efter.", "2026-11-22")] = None
    next: Annotated[Date, told("Næste gennemsyn", "Dagen, pakken senest skal ses efter igen.", "2027-11-01")]


class Preparation(Located):
    """What one role does before the meeting."""

    _danish: ClassVar[str] = "opgave før mødet"

    who: Annotated[Role, told("Hvem", "Hvem opgaven er til.")]
    days_before: Annotated[Integer, told("Dage før mødet", "Hvor mange dage før mødet den skal være gjort.", "21")]
    only: Annotated[
        Text | None,
        told("Kun", "Hvem det er, når opgaven ikke er til alle i rollen. Tiden tæller så ikke med hos de andre.",
             "To af jer", "Én læge i hver praksis"),
    ] = None
    meetings: Annotated[
        Identifiers,
        told("Møder", "De møder, opgaven hører til; filernes navne. Uden feltet: hvert møde, der ikke er opfølgning."),
    ] = ()
    minutes: Annotated[Integer | None, told("Minutter", "Hvor længe opgaven tager for én.", "20")] = None
    task: Annotated[Text, told("Opgave", "Hvad der skal gøres. Skriv det som en besked til den, der skal gøre det.")]
    consent: Annotated[
        Text | None, told("Samtykke", "Hvad der siges ja til, hvis opgaven kræver et samtykke.")
    ] = None
    hard_deadline: Annotated[
        Text | None, told("Fast frist", "Hvorfor fristen ikke kan flyttes, og hvem der har sat den.")
    ] = None


class Contact(Located):
    """Where questions go: a unit, never a named person's data."""

    _danish: ClassVar[str] = "kontakt"

    unit: Annotated[Text | None, told("Enhed", "Den enhed, man spørger. Aldrig en enkelt persons navn.")] = None
    email: Annotated[Text | None, told("E-mail", "Enhedens fælles postkasse.")] = None
    phone: Annotated[Text | None, told("Telefon", "Enhedens fælles nummer.")] = None
    url: Annotated[Address | None, told("Adresse", "Enhedens side på nettet.", "https://kiap.dk")] = None


class Support(Located):
    """What can be booked for the meeting."""

    _danish: ClassVar[str] = "hjælp, der kan bestilles"

    kind: Annotated[SupportKind, told("Slags", "Hvad klyngen kan bestille.")]
    who: Annotated[Role, told("Hvem", "Hvem der kommer eller leverer.")]
    minutes: Annotated[Positive | None, told("Minutter", "Hvor længe hjælpen varer.", "15")] = None
    text: Annotated[Text | None, told("Tekst", "Hvad man får, og hvordan man bestiller det.")] = None


class Related(Located):
    """Another package, when it goes with this one, and why."""

    _danish: ClassVar[str] = "pakke, der hører til"

    package: Annotated[Identifier, told("Pakke", "Mappens navn i packages/.", "uvi-aeldre")]
    when: Annotated[RelatedWhen, told("Hvornår", "Hvornår den anden pakke passer ind.")]
    why: Annotated[Text, told("Hvorfor", "Hvad de to pakker har med hinanden at gøre.")]


class Link(Located):
    """A further address."""

    _danish: ClassVar[str] = "link"

    title: Annotated[Text, told("Titel", "Hvad der står i linket.")]
    url: Annotated[Address, told("Adresse", "Hele adressen.", "https://www.dsam.dk/vejledninger")]
    kind: Annotated[SourceKind | None, told("Slags", "Hvad linket fører til.")] = None


class PackageCard(Card):
    """The front matter of package.md."""

    _danish: ClassVar[str] = "package.md"

    title: Annotated[Text, told("Titel", "Pakkens navn, som det står på kortet.", "Urinvejsinfektioner hos ældre")]
    summary: Annotated[Text, told("Resumé", "Teksten på kortet: højst to sætninger om, hvad mødet handler om.")]
    status: Annotated[Status, told("Status", "Hvor langt pakken er.")]
    version: Annotated[
        Text, told("Version", "Den samme som øverst i CHANGELOG.md: stor ændring, nyt indhold, rettelse.", "0.1")
    ]
    scope: Annotated[Scope, told("Gælder for", "Hvem pakken er skrevet til.")]
    publisher: Annotated[
        Identifier, told("Udgiver", "Hvem der svarer for pakken; id fra publishers.yaml.", registry="publishers")
    ]
    topics: Annotated[Identifiers, told("Emner", "Et eller flere emner; id fra topics.yaml.", registry="topics")]
    works_with: Annotated[
        tuple[WorksWith, ...], IsList, told("Arbejder med", "Skriv data, når pakken har målepunkter, og kun da.")
    ]
    review: Annotated[Review, IsMapping, told("Gennemsyn", "Hvem der har skrevet pakken, og hvornår den ses efter.")]
    regions: Annotated[
        tuple[Region, ...], IsList, told("Regioner", "De regioner, pakken er skrevet til, når den ikke gælder alle.")
    ] = ()
    audience: Annotated[Text | None, told("Målgruppe", "Hvem mødet er for.")] = None
    purpose: Annotated[Text | None, told("Formål", "Hvad der skal være anderledes i praksis bagefter.")] = None
    focus: Annotated[Texts, told("Det handler om", "De få ting, mødet drejer sig om.")] = ()
    outcomes: Annotated[Texts, told("Det går I hjem med", "Hvad klyngen har, når mødet er slut.")] = ()
    preparation: Annotated[
        tuple[Preparation, ...], IsList, told("Forberedelse", "Hvad hver skal gøre før mødet, og hvornår.")
    ] = ()
    contact: Annotated[Contact | None, told("Kontakt", "Hvor spørgsmål om pakken skal hen.")] = None
    support: Annotated[
        tuple[Support, ...], IsList, told("Hjælp", "Hvad klyngen kan bestille til mødet.")
    ] = ()
    show_data_as: Annotated[ShowDataAs | None, told("Åbenhed", "Hvor åbent klyngen viser sine tal.")] = None
    first_meeting: Annotated[
        Text | None,
        told("Godt første møde", "Hvorfor pakken passer til en ny klynge. Slet feltet, hvis den ikke gør."),
    ] = None
    codes: Annotated[
        Codes, told("Koder", "Kun koder, der ikke står i et målepunkt; målepunkternes egne findes af sig selv.")
    ] = Codes()
    samples: Annotated[
        Samples | None,
        told("Eksempeltal", "At alle pakkens tal i data_samples er fundet på. Skal stå, når der er nogen."),
    ] = None
    keywords: Annotated[Texts, told("Søgeord", "Det, en læge ville skrive i søgefeltet.")] = ()
    related: Annotated[
        tuple[Related, ...], IsList, told("Hører sammen med", "Andre pakker, der går godt før, efter eller sammen.")
    ] = ()
    supersedes: Annotated[Identifiers, told("Afløser", "Pakker, som denne træder i stedet for; mappernes navne.")] = ()
    links: Annotated[tuple[Link, ...], IsList, told("Links", "Andre steder, læseren kan få brug for.")] = ()
