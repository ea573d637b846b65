"""The page of a meeting: the run sheet, the items, and what is agreed at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import GivenTo, Role, When
from ...sources.located import Body
from .. import addresses, standing
from ..clock import Slot, talking, timetable
from ..package.meetings import people, relation
from ..package.recommendations import measure_links
from ..page import Crumb, Page
from ..parts import Fact, Head, Link
from .agenda import Cut, ItemView, agenda, cuts, shortest

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage, Handout, MeetingScript
    from ...model.meeting import Agreement
    from ..desk import Desk, Word, Workshop
    from ..figures import Figure

EACH = {GivenTo.MEMBER: "ét til hver deltager", GivenTo.GROUP: "ét til hver gruppe",
        GivenTo.PRACTICE: "ét til hver praksis", GivenTo.FACILITATOR: "kun til facilitator",
        GivenTo.COORDINATOR: "til koordinatoren"}


@dataclass(frozen=True)
class AgreementView:
    """An example of an agreement."""

    text: Markup
    measures: tuple[Link, ...]
    again: str


@dataclass(frozen=True)
class Question:
    """A question of the evaluation; `kind` is scale, yes-no or text."""

    text: Markup
    kind: str


@dataclass(frozen=True)
class MeetingView:
    """A script, its fields in reading order."""

    head: Head
    minutes: int
    strip: tuple[Slot, ...]
    talking: str
    cuts: tuple[Cut, ...]
    shortest: str
    roles: tuple[Fact, ...]
    bring: tuple[Link, ...]
    opening: Markup
    items: tuple[ItemView, ...]
    end: str
    agreements: tuple[AgreementView, ...]
    evaluation: tuple[Question, ...]
    others: tuple[Link, ...]
    words: tuple[Word, ...]


def meeting_page(shop: Workshop, package: ClusterPackage, script: MeetingScript, figures: tuple[Figure, ...]) -> Page:
    """Build a meeting's page."""
    desk = shop.desk(addresses.file_of(addresses.meeting(package.slug, script.id)))
    lead = f"Drejebog til {script.card.kind.label} på {script.card.minutes} minutter: {package.card.title}"
    return Page(
        path=desk.file, template="meeting.md.j2", kind="meeting", title=script.card.title, description=lead,
        values=_view(desk, package, script, figures), banner=standing.banner(shop.library, package),
        overdue=standing.overdue(package, shop.context.today), paper=standing.paper(package, script.card.kind.label),
        crumbs=(Crumb("Katalog", addresses.CATALOGUE), Crumb(package.card.title, addresses.package(package.slug))),
    )


def _view(desk: Desk, package: ClusterPackage, script: MeetingScript, figures: tuple[Figure, ...]) -> MeetingView:
    card = script.card
    return MeetingView(
        head=_head(desk, package, script), minutes=card.minutes, strip=timetable(card), talking=talking(card),
        cuts=cuts(script), shortest=shortest(script),
        roles=tuple(Fact(_role(role.id), desk.text(role.text)) for role in card.roles),
        bring=_bring(package, script), opening=desk.body(script.notes.get("", Body()), 4),
        items=agenda(desk, package, script, figures), end=danish.elapsed(card.minutes),
        agreements=tuple(_agreement(desk, package, agreement) for agreement in card.agreements),
        evaluation=tuple(Question(desk.text(question.text), question.answer.value) for question in card.evaluation),
        others=_others(package, script), words=desk.words(),
    )


def _head(desk: Desk, package: ClusterPackage, script: MeetingScript) -> Head:
    facts = (
        Fact("Pakke", desk.link(package.card.title, addresses.package(package.slug))),
        Fact("Varighed", danish.duration(script.card.minutes)),
        Fact("Deltagere", people(script.card.participants)),
        Fact("Hvornår", relation(package, script)),
        Fact("Tal vises som", package.card.show_data_as.label if package.card.show_data_as else ""),
    )
    return Head(
        crumb=("Drejebog", danish.capital(script.card.kind.label)), title=script.card.title,
        prints="Udskriv drejebogen", facts=tuple(fact for fact in facts if fact.value),
    )


def _role(role: Role) -> str:
    return danish.capital(role.label)


def _bring(package: ClusterPackage, script: MeetingScript) -> tuple[Link, ...]:
    sheets = [h for id in script.handouts for h in package.handouts if h.id == id and h.card.when is not When.BEFORE]
    return tuple(_sheet(package, sheet) for sheet in sheets)


def _sheet(package: ClusterPackage, sheet: Handout) -> Link:
    return Link(sheet.card.title, addresses.handout(package.slug, sheet.id), EACH[sheet.card.given_to])


def _agreement(desk: Desk, package: ClusterPackage, agreement: Agreement) -> AgreementView:
    weeks = agreement.again_weeks
    again = f"måles igen efter {danish.counted(weeks, 'uge', 'uger')}" if weeks else ""
    ids = (agreement.measure,) if agreement.measure else ()
    return AgreementView(desk.text(agreement.text), measure_links(package, ids), again)


def _others(package: ClusterPackage, script: MeetingScript) -> tuple[Link, ...]:
    return tuple(
        Link(other.card.title, addresses.meeting(package.slug, other.id),
             relation(package, other) or f"{danish.capital(other.card.kind.label)} i samme pakke")
        for other in package.meetings if other is not script
    )
