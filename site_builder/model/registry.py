"""packages/_catalogue: the lists that all packages share, and the catalogue's own pages."""

from __future__ import annotations

from typing import Annotated, ClassVar

from .base import Located
from .card import Card
from .codes import LABELS, AnyCode, CodeSystem, code_id
from .fields import Address, Date, Identifier, Text, Texts
from .owners import Owners
from .told import told
from .values import PublisherKind, PulledFrom


class Publisher(Located):
    """Who answers for packages, and in which years."""

    _danish: ClassVar[str] = "udgiver"

    id: Annotated[Identifier, told("Id", "Kort navn, som pakkerne henviser til; må ikke ændres.", "syddanmark")]
    title: Annotated[Text, told("Navn", "Udgiverens navn, som det står på siden.")]
    kind: Annotated[PublisherKind, told("Slags", "Hvad udgiveren er.")]
    url: Annotated[Address | None, told("Adresse", "Udgiverens side på nettet.")] = None
    valid_from: Annotated[Date | None, told("Fra", "Den første dag, udgiveren findes.", "2027-01-01")] = None
    valid_to: Annotated[Date | None, told("Til", "Den sidste dag, udgiveren findes.", "2026-12-31")] = None
    successor: Annotated[
        Identifier | None, told("Afløst af", "Den udgiver, der tager over bagefter.", registry="publishers")
    ] = None
    owners: Annotated[
        Owners, told("Læsere", "Hold eller brugere på GitHub, der bliver bedt om at læse forslag til pakkerne.")
    ] = ()


class PracticeSystem(Located):
    """A practice system (lægesystem)."""

    _danish: ClassVar[str] = "lægesystem"

    id: Annotated[Identifier, told("Id", "Kort navn, som vejledningerne henviser til; må ikke ændres.", "eg-clinea")]
    title: Annotated[Text, told("Navn", "Systemets navn, som klinikkerne kender det.")]
    vendor: Annotated[Text | None, told("Leverandør", "Hvem der laver det.")] = None
    url: Annotated[Address | None, told("Adresse", "Systemets manual eller side på nettet.")] = None


class DataSource(Located):
    """Where numbers come from."""

    _danish: ClassVar[str] = "datakilde"

    id: Annotated[Identifier, told("Id", "Kort navn, som målepunkterne henviser til; må ikke ændres.", "ydelsesdata")]
    title: Annotated[Text, told("Navn", "Kildens navn, som det står på siden.")]
    text: Annotated[Text, told("Tekst", "Hvad kilden rummer, og hvem der kan hente tal i den.")]
    url: Annotated[Address | None, told("Adresse", "Hvor man kan læse om den.")] = None
    wait: Annotated[Text | None, told("Ventetid", "Hvor længe man venter på tal, og hvem der siger det.")] = None
    pulled_from: Annotated[
        PulledFrom, told("Hentes", "Om hver praksis henter i sit eget system, eller én henter for alle.")
    ] = PulledFrom.CENTRAL


class CodeList(Located):
    """The newest table of a code system that somebody has had in hand."""

    _danish: ClassVar[str] = "kodetabel"

    id: Annotated[CodeSystem, told("Kodesystem", "Det system, tabellen hører til.")]
    title: Annotated[Text, told("Navn", "Tabellens navn.")]
    latest: Annotated[Date, told("Nyeste", "Dagen, den nyeste tabel gælder fra.", "2026-04-01")]
    url: Annotated[Address, told("Adresse", "Hvor tabellen kan hentes.")]


class CodeMeaning(Located):
    """What one code means, as somebody has read it in a source. A group of ATC has an entry of its own."""

    _danish: ClassVar[str] = "kode"

    system: Annotated[CodeSystem, told("Kodesystem", "Det system, koden er fra.", "service")]
    code: Annotated[AnyCode, told("Kode", "Koden, som pakkerne skriver den; et nul forrest skal med.")]
    text: Annotated[Text, told("Betydning", "Hvad koden betyder, kort og på dansk, efter kilden.", "CRP-måling")]
    source: Annotated[Address, told("Kilde", "Siden, hvor det står.")]
    source_title: Annotated[
        Text | None, told("Kildens navn", "Hvem der har skrevet siden, og hvad den hedder; ellers står kun stedet.")
    ] = None
    seen: Annotated[Date, told("Set", "Dagen, nogen sidst læste det i kilden.", "2026-11-22")]

    @property
    def id(self) -> str:
        """What tells it from the others, and its place on the page of codes."""
        return code_id(self.system, self.code)

    @property
    def title(self) -> str:
        """The code with its system's name: ydelse 7120."""
        return f"{LABELS[self.system]} {self.code}"


class Topic(Located):
    """A topic with the words people search by."""

    _danish: ClassVar[str] = "emne"

    id: Annotated[Identifier, told("Id", "Kort navn, som pakkerne henviser til; må ikke ændres.", "infektioner")]
    title: Annotated[Text, told("Navn", "Emnets navn, som det står på siden.")]
    text: Annotated[Text, told("Tekst", "Hvad emnet rummer, i én sætning.")]
    synonyms: Annotated[Texts, told("Søgeord", "Det, en læge også ville skrive i søgefeltet.")] = ()


class Term(Located):
    """A term of the glossary."""

    _danish: ClassVar[str] = "ord i ordlisten"

    id: Annotated[Identifier, told("Id", "Kort navn; ordets adresse på siden.", "klyngepakke")]
    term: Annotated[Text, told("Ord", "Ordet, som det står i ordlisten.")]
    text: Annotated[Text, told("Betydning", "Hvad ordet betyder her, i én eller to sætninger.")]
    forms: Annotated[Texts, told("Former", "De bøjninger, der markeres i teksterne; ellers kun ordet selv.")] = ()
    source: Annotated[Address | None, told("Kilde", "Hvor betydningen står.")] = None


class PageCard(Card):
    """The front matter of one of the catalogue's own pages."""

    _danish: ClassVar[str] = "side"

    title: Annotated[Text, told("Titel", "Sidens navn.")]
    summary: Annotated[Text, told("Resumé", "Én sætning om, hvad siden rummer.")]
