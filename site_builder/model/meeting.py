"""meetings/<id>.md: one script with timed agenda items."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import model_validator

from .base import Located
from .card import Card
from .fields import Identifier, Identifiers, Integer, IsList, IsMapping, Positive, Text, Texts, wrong
from .told import told
from .values import Answer, Form, MeetingKind, Role


class Participants(Located):
    """How many the meeting is made for."""

    _danish: ClassVar[str] = "deltagere"

    least: Annotated[Positive | None, told("Mindst", "Så mange skal der til, før mødet giver mening.", "8")] = None
    most: Annotated[Positive | None, told("Højst", "Så mange kan være med.", "40")] = None
    group_size: Annotated[Positive | None, told("I hver gruppe", "Hvor mange der sidder ved hvert bord.", "5")] = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.least and self.most and self.least > self.most:
            raise wrong("KP114", "«least» er over «most»", "byt de to tal om")
        return self


class MeetingRole(Located):
    """What one role does at the meeting."""

    _danish: ClassVar[str] = "rolle"

    id: Annotated[Role, told("Rolle", "Hvem det er.")]
    text: Annotated[Text, told("Gør", "Hvad den, der har rollen, gør på mødet.")]


class Agreement(Located):
    """An example of what the cluster may agree on."""

    _danish: ClassVar[str] = "aftale"

    text: Annotated[Text, told("Aftale", "Et eksempel på, hvad klyngen kan aftale.")]
    measure: Annotated[Identifier | None, told("Målepunkt", "Det målepunkt, aftalen kan ses i; filens navn.")] = None
    again_weeks: Annotated[
        Positive | None, told("Uger til næste måling", "Hvor mange uger efter mødet tallet hentes igen.", "26")
    ] = None


class Evaluation(Located):
    """A question at the end."""

    _danish: ClassVar[str] = "evalueringsspørgsmål"

    text: Annotated[Text, told("Spørgsmål", "Et spørgsmål til deltagerne, når mødet slutter.")]
    answer: Annotated[Answer, told("Svar", "Hvordan der svares.")]


class Follows(Located):
    """The meeting this one follows up."""

    _danish: ClassVar[str] = "opfølgning på"

    meeting: Annotated[Identifier, told("Møde", "Det møde, der følges op på; filens navn.", "klyngemoede")]
    weeks_after: Annotated[Positive, told("Uger efter", "Hvor mange uger efter det første møde.", "26")]


class Shorten(Located):
    """In which order items are cut, and what is left at least."""

    _danish: ClassVar[str] = "forkortelse"

    order: Annotated[Positive, told("Nummer", "1 skæres først. Hvert punkt har sit eget nummer.", "1")]
    least: Annotated[Integer, told("Mindst", "Så mange minutter er der tilbage; 0 lader punktet gå ud.", "5")]


class Part(Located):
    """A part of an item to choose from."""

    _danish: ClassVar[str] = "del at vælge imellem"

    title: Annotated[Text, told("Titel", "Delens navn.")]
    minutes: Annotated[Integer | None, told("Minutter", "Hvor længe delen varer.", "10")] = None
    materials: Annotated[Identifiers, told("Bilag", "Det, der deles ud til delen; filernes navne.")] = ()


class AgendaItem(Located):
    """One timed item."""

    _danish: ClassVar[str] = "programpunkt"

    title: Annotated[Text, told("Titel", "Punktets navn. Noterne til det står under den samme overskrift i teksten.")]
    minutes: Annotated[Positive, told("Minutter", "Hvor længe punktet varer. Alle punkter giver mødets længde.", "15")]
    form: Annotated[Form, told("Form", "Hvordan punktet holdes.")]
    lead: Annotated[Role | None, told("Styres af", "Hvem der styrer punktet.")] = None
    purpose: Annotated[Text | None, told("Formål", "Hvad der skal være sket, når punktet er slut.")] = None
    show: Annotated[Identifiers, told("Tal, der vises", "Målepunkter, hvis figurer vises; filernes navne.")] = ()
    about: Annotated[Identifiers, told("Handler om", "Id på de anbefalinger, punktet tager op.")] = ()
    questions: Annotated[Texts, told("Spørgsmål", "Spørgsmål, der ikke kan besvares med ja eller nej.")] = ()
    materials: Annotated[Identifiers, told("Bilag", "Det, der deles ud; filernes navne i handouts/.")] = ()
    notes: Annotated[Text | None, told("Note", "Én linje til den, der styrer punktet.")] = None
    parts: Annotated[tuple[Part, ...], IsList, told("Dele", "Dele, klyngen kan vælge imellem.")] = ()
    pick: Annotated[Positive | None, told("Vælg", "Hvor mange af delene der tages.", "2")] = None
    shorten: Annotated[
        Shorten | None, IsMapping, told("Forkort", "Hvornår punktet skæres, hvis tiden er knap, og hvor langt ned.")
    ] = None

    @model_validator(mode="after")
    def _enough_parts(self) -> Self:
        if self.pick and self.pick > len(self.parts):
            raise wrong("KP114", "«pick» er over antallet af dele", "ret tallet, eller skriv flere dele i «parts»")
        return self


class MeetingCard(Card):
    """The front matter of a meeting."""

    _danish: ClassVar[str] = "drejebog"

    title: Annotated[Text, told("Titel", "Mødets navn.", "Klyngemøde om urinvejsinfektioner")]
    kind: Annotated[MeetingKind, told("Slags", "Selve mødet, eller det, der følger op.")]
    minutes: Annotated[Positive, told("Minutter", "Mødets længde; punkterne skal give det samme.", "90")]
    instead_of: Annotated[
        Identifier | None, told("I stedet for", "Det møde i pakken, som dette kan holdes i stedet for; filens navn.")
    ] = None
    follows: Annotated[Follows | None, IsMapping, told("Følger op på", "Kun til et opfølgningsmøde.")] = None
    participants: Annotated[
        Participants | None, IsMapping, told("Deltagere", "Hvor mange mødet er lavet til.")
    ] = None
    roles: Annotated[tuple[MeetingRole, ...], IsList, told("Roller", "Hvem der gør hvad på mødet.")] = ()
    agenda: Annotated[tuple[AgendaItem, ...], IsList, told("Program", "Punkterne i den rækkefølge, de holdes.")]
    agreements: Annotated[
        tuple[Agreement, ...], IsList, told("Aftaler", "Eksempler på, hvad klyngen kan aftale til sidst.")
    ] = ()
    evaluation: Annotated[
        tuple[Evaluation, ...], IsList, told("Evaluering", "Spørgsmål til deltagerne, når mødet slutter.")
    ] = ()
