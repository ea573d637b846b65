"""What is asked about a new package, one question a method; a flag that is on the command line answers its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from ..model.values import Scope, WorksWith
from ..scaffold import (
    LONGEST,
    SHORTEST,
    Answers,
    NewMeasure,
    Option,
    Unknown,
    as_text,
    in_each_system,
    options,
    scope_of,
    slug_of,
    standing,
    taken,
)
from ..sources.folders import check_name
from .asking import Desk, Question, number_in, one_of, some_of, yes_or_no

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ..library.catalogue import Registries

MOST_MEASURES = 4
LONGEST_TEXT = 300
NONE = "ingen"
WORKS_WITH = (
    Option("data", "egne tal", ("tal",)),
    Option("cases", "patientcases", ("cases", "case")),
    Option("experience", "erfaringer", ("erfaring",)),
)


@dataclass(frozen=True)
class Flags:
    """What stands on the command line of `new`; what is not there is None or empty."""

    slug: str | None
    title: str | None
    summary: str | None
    topics: tuple[str, ...]
    publisher: str | None
    scope: str | None
    works_with: tuple[str, ...]
    measures: tuple[str, ...]
    data_sources: tuple[str, ...]
    systems: tuple[str, ...]
    minutes: str | None
    follow_up: bool | None
    no_input: bool
    day: date


@dataclass(frozen=True)
class Interview:
    """One package's questions."""

    desk: Desk
    project: Path
    flags: Flags
    registries: Registries

    def answers(self) -> Answers:
        """Ask everything, in the order in which an author thinks of it. Raises UsageError and Abort."""
        title = self.desk.ask(Question("--title", "Pakkens titel"), self.flags.title, text)
        slug, summary, topics, publisher = self._slug(title), self._summary(), self._topics(), self._publisher()
        scope, works_with = self._scope(publisher), self._works_with()
        measures = self._measures() if WorksWith.DATA in works_with else ()
        return Answers(slug, title, summary, topics, publisher, scope, works_with, measures, self._minutes(),
                       self._follow_up(), self.flags.day)

    def _slug(self, title: str) -> str:
        question = Question("PAKKE", "Mappens navn", slug_of(title))
        return self.desk.ask(question, self.flags.slug, lambda typed: new_slug(typed, self.project))

    def _summary(self) -> str:
        question = Question("--summary", "Resumé, højst to sætninger (kan vente)", optional=True)
        return self.desk.ask(question, self.flags.summary, text)

    def _topics(self) -> tuple[str, ...]:
        among = options(self.registries.topics)
        question = Question("--topic", "Emner", among=among, several=True)
        return self.desk.ask(question, listed(self.flags.topics), some_of(among))

    def _publisher(self) -> str:
        now = options(standing(self.registries.publishers, self.flags.day))
        default = now[0].title if now and self.desk.silent else ""
        # A flag may name a publisher of tomorrow; the list that is shown holds those of today.
        among = options(self.registries.publishers) if self.flags.publisher else now
        return self.desk.ask(Question("--publisher", "Udgiver", default, among), self.flags.publisher, one_of(among))

    def _scope(self, publisher: str) -> Scope:
        among = options(Scope)
        question = Question("--scope", "Gælder for", scope_of(publisher, self.registries).label, among)
        id = self.desk.ask(question, self.flags.scope, one_of(among))
        return next(value for value in Scope if value == id)

    def _works_with(self) -> tuple[WorksWith, ...]:
        default = "patientcases" if self.desk.silent and not self.flags.measures else "egne tal, patientcases"
        question = Question("--works-with", "Mødet arbejder med", default, WORKS_WITH, several=True)
        said = self.desk.ask(question, listed(self.flags.works_with), some_of(WORKS_WITH))
        found = {*said, *(("data",) if self.flags.measures else ())}
        return tuple(value for value in WorksWith if value in found)

    def _measures(self) -> tuple[NewMeasure, ...]:
        titles, sources = self.flags.measures, self.flags.data_sources
        if len(titles) > MOST_MEASURES:
            raise click.UsageError(f"--measure står {len(titles)} gange; vælg højst {MOST_MEASURES} målepunkter")
        if len(sources) not in (0, 1, len(titles)):
            raise click.UsageError("skriv --data-source én gang for alle målepunkter, eller én gang for hvert")
        words = f"Hvor mange målepunkter, 1–{MOST_MEASURES}"
        question = Question("--measure", words, "" if self.desk.silent else "2")
        count = len(titles) or self.desk.ask(question, None, number_in(1, MOST_MEASURES))
        return tuple(self._measure(number) for number in range(count))

    def _measure(self, number: int) -> NewMeasure:
        titles, sources = self.flags.measures, self.flags.data_sources
        words = f"\nMålepunkt {number + 1}, titel"
        title = self.desk.ask(Question("--measure", words), titles[number] if titles else None, text)
        among = options(self.registries.data_sources)
        own = [s.title for s in self.registries.data_sources if in_each_system(s.id, self.registries)]
        question = Question("--data-source", "Datakilde", (own or [among[0].title])[0], among)
        given = sources[min(number, len(sources) - 1)] if sources else None
        source = self.desk.ask(question, given, one_of(among))
        return NewMeasure(title, source, self._systems() if in_each_system(source, self.registries) else ())

    def _systems(self) -> tuple[str, ...]:
        among = options(self.registries.systems)
        words = f"Lægesystemer, du selv kan skrive trin til ({NONE}: én fælles vejledning)"
        question = Question("--system", words, NONE, among, several=True)
        return self.desk.ask(question, listed(self.flags.systems), some_of(among, none=NONE)) if among else ()

    def _minutes(self) -> int:
        question = Question("--minutes", "Mødets længde i minutter", "90")
        return self.desk.ask(question, self.flags.minutes, number_in(SHORTEST, LONGEST))

    def _follow_up(self) -> bool:
        said = self.flags.follow_up
        given = None if said is None else "ja" if said else "nej"
        return self.desk.ask(Question("--follow-up", "Opfølgningsmøde (ja, nej)", "ja"), given, yes_or_no)


def text(typed: str) -> str:
    """Read a text of one line."""
    cleaned = as_text(typed)
    if len(cleaned) > LONGEST_TEXT:
        raise Unknown(f"teksten er over {LONGEST_TEXT} tegn; skriv den kortere")
    if typed and not cleaned:
        raise Unknown("teksten er tom; skriv den med bogstaver")
    return cleaned


def new_slug(typed: str, project: Path) -> str:
    """Read the name of a folder that is not there yet."""
    if check_name("", typed):
        near = slug_of(typed)
        help = f"mente du «{near}»?" if near else "brug små bogstaver a–z, cifre og bindestreg"
        raise Unknown(f"«{typed[:60]}» kan ikke være en mappe; {help}")
    if there := taken(project, typed):
        raise Unknown(f"mappen {there} findes allerede; vælg et andet navn")
    return typed


def listed(typed: tuple[str, ...]) -> str | None:
    """Join what a flag was given more than once for; None when it was not given."""
    return ",".join(typed) or None
