"""What a report says, in order, before it is Markdown or HTML: a top, a chapter for each package, one for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from . import nouns, touched
from .change import Diff, Kind, Part, Step
from .headline import clauses, headline, version
from .opening import faults, lead
from .sentences import broken, clause, is_part, reworded, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .change import Change
    from .consequences import Consequence, Thing
    from .figures import ChartPair
    from .report import PackageReport, Report

STEPS = {Step.PATCH: "der er kun mindre ændringer", Step.MINOR: "der er nyt eller ændret indhold",
         Step.MAJOR: "noget, en klynge kan have brugt, er ændret eller fjernet"}
SHARED = "Fælles lister og sider"
MANY = 3  # clauses that are read in one breath; more stand on a line each


@dataclass(frozen=True)
class Line:
    """A line of a chapter: a sentence, what is new in a text, and an address to read on at."""

    text: str
    diffs: tuple[Diff, ...] = ()
    more: int = 0
    address: str = ""


@dataclass(frozen=True)
class Section:
    """Lines under a heading."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Chapter:
    """A package, or what all packages share. `badge` is its line when it is folded.

    `points` are the sentences of a headline that is too long for one.
    """

    title: str
    slug: str
    headline: str
    badge: str
    sections: tuple[Section, ...]
    charts: tuple[ChartPair, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Story:
    """A whole report in words. `elsewhere` names what looks different without being changed itself."""

    lead: str
    against: str
    warnings: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    elsewhere: tuple[str, ...]


def tell(report: Report) -> Story:
    """Put a report into words."""
    chapters = [_chapter(one) for one in report.packages]
    if report.shared:
        chapters.append(_shared(report))
    warnings = (*faults("gamle", report.before), *faults("nye", report.after))
    places = (("Kataloget", report.common_pages), ("Andre pakker", report.others))
    elsewhere = tuple(danish.stopped(f"{where}: {', '.join(names)}") for where, names in places if names)
    return Story(lead(report), f"Sammenlignet med {report.base}.", warnings, tuple(chapters), elsewhere)


def _chapter(report: PackageReport) -> Chapter:
    one = report.compared
    hanging = _consequences(report.consequences)
    sections = (*_version(report), *_parts(one.changes), *hanging, *_touched(report))
    told = list(clauses(report))
    points = tuple(danish.stopped(danish.capital(text)) for text in told) if len(told) > MANY else ()
    return Chapter(one.title, one.slug, headline(report), _badge(report), sections, report.charts, points)


def _badge(report: PackageReport) -> str:
    one, found = report.compared, report.versions
    count = len([change for change in one.changes if change.part.noun is not nouns.CHANGELOG])
    what = "ny pakke" if one.before is None else danish.counted(count, "ændring", "ændringer")
    if one.unread or one.after is None:
        return "kan ikke læses" if one.unread else "fjernet"
    if found is None or found.agrees:
        return what
    return f"{what}, mangler {'version ' + found.due if found.due != found.after else 'CHANGELOG.md'}"


def _version(report: PackageReport) -> Iterator[Section]:
    found = report.versions
    if found is None or (found.step is Step.NONE and found.before == found.after):
        return
    calls = f", for {STEPS[found.step]}" if found.step in STEPS else ""
    lines = [danish.capital(text) for text in version(found)]
    if calls and lines:
        lines[0] += calls
    if not found.written and found.due != found.after:
        lines.append(f"CHANGELOG.md skal have et afsnit om version {found.due}")
    lines += [*broken(report.compared.changes), *reworded(report.compared.changes)]
    yield Section("Version", tuple(Line(f"{text}.") for text in lines))


def _parts(changes: Sequence[Change]) -> Iterator[Section]:
    """Put the changes under the file that they stand in, in the order in which they were found."""
    by_part: dict[Part, list[Line]] = {}
    for change in changes:
        by_part.setdefault(_place(change), []).append(_line(change))
    for part, lines in by_part.items():
        note = f" ({part.note})" if part.note else ""
        yield Section(f"{danish.capital(part.heading)}{note}", tuple(lines))


def _place(change: Change) -> Part:
    """What is wholly new, gone or unreadable stands with its like, not each under a heading of its own."""
    alone = change.kind in (Kind.ADDED, Kind.REMOVED, Kind.UNREAD)
    whole = alone and is_part(change) and change.part.title
    return Part(nouns.only(change.noun.many), "", "") if whole else change.part


def _line(change: Change) -> Line:
    return Line(danish.stopped(sentence(change)), change.diffs, change.more, change.address)


def _consequences(found: Sequence[Consequence]) -> Iterator[Section]:
    by_cause: dict[Part, list[Line]] = {}
    for one in found:
        told = f"{one.noun.counted(len(one.things))}: {', '.join(_thing(thing) for thing in one.things)}"
        by_cause.setdefault(one.cause, []).append(Line(danish.stopped(danish.capital(told))))
    for part, lines in by_cause.items():
        yield Section(f"Det hænger på {part.heading}", tuple(lines))


def _thing(thing: Thing) -> str:
    return thing.name if thing.changed else f"{thing.name} (ikke ændret, læs igen)"


def _touched(report: PackageReport) -> Iterator[Section]:
    if not report.drawn:
        yield Section("Sider og ark", (Line("Kan først vises, når fejlene er rettet."),))
        return
    one, found = report.compared, report.touched
    if one.moved or one.before is None:
        names = ", ".join(page.removesuffix(touched.NEW) for page in found.pages)
        yield Section("Nye sider", (Line(danish.stopped(names)),))
        return
    lines = [Line(danish.stopped(f"Sider: {', '.join(found.pages)}"))] if found.pages else []
    kits = [f"Til udskrift og skærm, «{meeting}»: {', '.join(names)}" for meeting, names in found.papers]
    lines += [Line(danish.stopped(text)) for text in kits]
    if lines:
        yield Section("Sider og ark, der ser anderledes ud", tuple(lines))


def _shared(report: Report) -> Chapter:
    said = [clause(change, where=True) for change in report.shared]
    more = f"; {danish.word(len(said) - 3)} ændringer til" if len(said) > 3 else ""
    badge = danish.counted(len(said), "ændring", "ændringer")
    return Chapter(SHARED, "", danish.stopped(danish.capital("; ".join(said[:3]) + more)), badge,
                   tuple(_parts(report.shared)))
