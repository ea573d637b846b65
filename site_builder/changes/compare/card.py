"""package.md held against itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import danish
from ...pages.words import who
from .. import nouns
from ..change import Change, Kind, Part, Step
from ..values import codes, plain, shown
from . import fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.package import PackageCard, Preparation
    from .scope import Both, Scope

PART = Part(nouns.PACKAGE, "package", "")
TEXTS = {"summary": "resuméet", "audience": "målgruppen", "purpose": "formålet",
         "first_meeting": "grunden til at begynde med pakken"}
LABELS = {"scope": "niveauet", "show_data_as": "måden, tal vises på,"}
REVIEW = {"written_by": "forfatteren", "checked_by": "den, der har gennemlæst pakken,",
          "checked": "dagen for gennemlæsning", "revised": "dagen for sidste revision",
          "next": "dagen for næste gennemgang"}
CONTACT = {"unit": "enheden at kontakte", "email": "e-mailadressen", "phone": "telefonnummeret",
           "url": "kontaktens adresse"}
TOLD = frozenset({
    *TEXTS, *LABELS, "title", "status",
    "version", "publisher", "topics", "works_with", "review", "regions", "focus", "outcomes",
    "preparation", "contact", "support", "codes", "keywords", "related", "supersedes", "links", "set_aside",
})


def card(both: Both) -> Iterator[Change]:
    """Compare what package.md says; its version is judged apart."""
    before, after = both.before.package.card, both.after.package.card
    yield from fields.each(PART, "status", before.status, after.status, shown, Step.MINOR)
    if before.publisher != after.publisher:  # a publisher may have got another name; then its list says so
        yield from fields.each(PART, "udgiveren", both.before, both.after, _publisher, Step.MINOR)
    yield from fields.title(PART, before.title, after.title)
    for name, the in TEXTS.items():
        yield from fields.text(PART, the, getattr(before, name), getattr(after, name))
    for name, the in LABELS.items():
        yield from fields.each(PART, the, getattr(before, name), getattr(after, name), shown, Step.MINOR)
    yield from _lists(both, before, after)
    yield from _preparation(before, after)
    yield from _group("review", REVIEW, before, after)
    yield from _group("contact", CONTACT, before, after)
    yield from _entries(before, after)
    yield from fields.body(PART, "indledningen", both.before.package.body, both.after.package.body)
    yield from fields.exemptions(PART, before, after)
    yield from fields.rest(PART, before, after, TOLD)


def _publisher(scope: Scope) -> str:
    return f"«{scope.library.title_of('publishers', scope.package.card.publisher)}»"


def _lists(both: Both, before: PackageCard, after: PackageCard) -> Iterator[Change]:
    library = both.after.library
    yield from fields.ids(PART, nouns.TOPIC, before.topics, after.topics, lambda id: library.title_of("topics", id))
    yield from fields.ids(PART, nouns.REGION, before.regions, after.regions, lambda id: _label(id, before, after))
    yield from fields.each(PART, "det, mødet arbejder med,", before.works_with, after.works_with, shown, Step.MINOR)
    yield from fields.listed(PART, nouns.GOAL, before.focus, after.focus)
    yield from fields.listed(PART, nouns.OUTCOME, before.outcomes, after.outcomes)
    yield from fields.listed(PART, nouns.KEYWORD, before.keywords, after.keywords, Step.PATCH, Step.PATCH)
    yield from fields.each(PART, "de ekstra koder", before.codes, after.codes, codes, Step.PATCH)
    yield from fields.each(PART, "dagen, koderne sidst er slået efter,", before.codes.checked, after.codes.checked,
                           shown, Step.PATCH)
    for change in fields.ids(PART, nouns.PACKAGE, before.supersedes, after.supersedes, lambda id: _title(both, id)):
        told = "afløser nu også" if change.kind is Kind.ADDED else "afløser ikke længere"
        yield Change(change.kind, change.noun, PART, Step.PATCH, change.name, said=f"pakken {told} «{change.name}»")


def _label(id: str, before: PackageCard, after: PackageCard) -> str:
    return next((one.label for one in (*after.regions, *before.regions) if one == id), id)


def _title(both: Both, slug: str) -> str:
    found = both.after.library.package(slug) or both.before.library.package(slug)
    return found.card.title if found else slug


def _preparation(before: PackageCard, after: PackageCard) -> Iterator[Change]:
    pairs = fields.alike(fields.paired(before.preparation, after.preparation, lambda one: (one.who, one.task)),
                         _same_task, 0.5)
    for old, new in pairs:
        if old is None:
            yield Change(Kind.ADDED, nouns.TASK, PART, Step.MINOR, new.task, item=f"for {_doer(new)}")
        elif new is None:
            yield Change(Kind.REMOVED, nouns.TASK, PART, Step.MINOR, old.task, item=f"for {_doer(old)}")
        else:
            yield from _task(old, new)


def _doer(task: Preparation) -> str:
    return task.only[:1].lower() + task.only[1:] if task.only else who(task.who)


def _same_task(old: Preparation, new: Preparation) -> float:
    return fields.sameness(old, new) if old.who is new.who else 0.0


def _task(old: Preparation, new: Preparation) -> Iterator[Change]:
    item = f"i forberedelsen for {who(new.who)}"
    yield from fields.text(PART, "opgaven", old.task, new.task, item=item)
    before, after = (danish.days_before(one.days_before) for one in (old, new))
    yield from fields.value(PART, "fristen", before, after, Step.MINOR, item)
    before, after = (danish.duration(one.minutes) if one.minutes else "" for one in (old, new))
    yield from fields.value(PART, "tiden", before, after, Step.MINOR, item)
    yield from fields.text(PART, "samtykket", old.consent, new.consent, Step.MINOR, item=item)
    yield from fields.text(PART, "den faste frist", old.hard_deadline, new.hard_deadline, Step.MINOR, item=item)
    yield from fields.text(PART, "dem, opgaven er til,", old.only, new.only, Step.MINOR, item=item)
    yield from fields.each(PART, "de møder, opgaven hører til,", old.meetings, new.meetings, shown, Step.MINOR, item)
    told = frozenset({"who", "only", "meetings", "task", "days_before", "minutes", "consent", "hard_deadline"})
    yield from fields.rest(PART, old, new, told, item)


def _group(name: str, words: dict[str, str], before: PackageCard, after: PackageCard) -> Iterator[Change]:
    old, new = getattr(before, name), getattr(after, name)
    for key, the in words.items():
        yield from fields.each(PART, the, getattr(old, key, None), getattr(new, key, None), shown, Step.PATCH)
    if old is not None and new is not None:
        yield from fields.rest(PART, old, new, frozenset(words))


def _entries(before: PackageCard, after: PackageCard) -> Iterator[Change]:
    """Compare what can be booked, related packages and links: each is a line of its own, told by its name."""
    kinds = (("support", nouns.SUPPORT, _support, Step.MINOR), ("related", nouns.RELATED, _related, Step.PATCH),
             ("links", nouns.LINK, lambda one: one.title, Step.PATCH))
    for field, noun, name, step in kinds:
        for old, new in fields.paired(getattr(before, field), getattr(after, field), name):
            if old is None or new is None:
                kind, one = (Kind.ADDED, new) if old is None else (Kind.REMOVED, old)
                yield Change(kind, noun, PART, step, name(one), address=getattr(one, "url", "") if old is None else "")
            elif plain(old) != plain(new):
                yield from fields.rest(PART, old, new, frozenset(), f"for {noun.the} «{name(new)}»")


def _support(one: Any) -> str:
    return f"{one.kind.label} ved {one.who.label}"


def _related(one: Any) -> str:
    return str(one.package)
