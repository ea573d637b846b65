"""The page of a meeting: the run sheet, the items, and what is agreed at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from ... import danish
from ...model.values import Role
from ...planning.key import hides_names, key_of
from ...sources.located import Body
from .. import addresses, standing
from ..clock import Slot, talking, timetable
from ..package.meetings import people, relation
from ..package.recommendations import measure_links
from ..page import Crumb, Page
from ..parts import Fact, Head, Link
from ..words import key_words
from .agenda import Cut, ItemView, agenda, cuts, shortest
from .before import RoleDeadlines, Sheet, bring, has_talk, role_deadlines
from .plan_data import plan_data

if TYPE_CHECKING:
    from ...model.cluster_package import ClusterPackage, MeetingScript
    from ...model.meeting import Agreement
    from ..desk import Desk, Word, Workshop
    from ..figures import Figure


@dataclass(frozen=True)
class AgreementView:
    """An example of an agreement."""

    text: Markup
    measures: tuple[Link, ...]
    again: str
    weeks: int | None


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
    bring: tuple[Sheet, ...]
    key: str
    hides_names: bool
    deadlines: tuple[RoleDeadlines, ...]
    has_talk: bool
    opening: Markup
    items: tuple[ItemView, ...]
    end: str
    agreements: tuple[AgreementView, ...]
    evaluation: tuple[Question, ...]
    downloads: tuple[Link, ...]
    others: tuple[Link, ...]
    words: tuple[Word, ...]
    plan_data: Markup


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
        bring=bring(desk, package, script), key=key_words(key_of(package, script)),
        hides_names=hides_names(package),
        deadlines=role_deadlines(desk, package, script), has_talk=has_talk(script),
        opening=desk.body(script.notes.get("", Body()), 4),
        items=agenda(desk, package, script, figures), end=danish.elapsed(card.minutes),
        agreements=tuple(_agreement(desk, package, agreement) for agreement in card.agreements),
        evaluation=tuple(Question(desk.text(question.text), question.answer.value) for question in card.evaluation),
        downloads=_downloads(desk, package, script), others=_others(package, script), words=desk.words(),
        plan_data=plan_data(desk, package, script),
    )


def _head(desk: Desk, package: ClusterPackage, script: MeetingScript) -> Head:
    facts = (
        Fact("Pakke", desk.link(package.card.title, addresses.package(package.slug))),
        Fact("Varighed", Markup("<span data-length>{}</span>").format(danish.duration(script.card.minutes))),
        Fact("Deltagere", people(script.card.participants)),
        Fact("Hvornår", relation(package, script)),
        Fact("Tal vises som", package.card.show_data_as.label if package.card.show_data_as else ""),
    )
    return Head(
        crumb=("Drejebog", danish.capital(script.card.kind.label)), title=script.card.title,
        facts=tuple(fact for fact in facts if fact.value),
    )


def _role(role: Role) -> str:
    return danish.capital(role.label)


def _agreement(desk: Desk, package: ClusterPackage, agreement: Agreement) -> AgreementView:
    weeks = agreement.again_weeks
    again = f"måles igen efter {danish.counted(weeks, 'uge', 'uger')}" if weeks else ""
    ids = (agreement.measure,) if agreement.measure else ()
    return AgreementView(desk.text(agreement.text), measure_links(package, ids), again, weeks)


def _downloads(desk: Desk, package: ClusterPackage, script: MeetingScript) -> tuple[Link, ...]:
    """List the files that stand beside the page; the kind of a file stands in its name's end."""
    folder = addresses.folder_of(addresses.meeting(package.slug, script.id))
    return tuple(Link(found.title, folder + found.file, found.file.rpartition(".")[2])
                 for found in desk.context.downloads(package, script))


def _others(package: ClusterPackage, script: MeetingScript) -> tuple[Link, ...]:
    return tuple(
        Link(other.card.title, addresses.meeting(package.slug, other.id),
             relation(package, other) or f"{danish.capital(other.card.kind.label)} i samme pakke")
        for other in package.meetings if other is not script
    )
