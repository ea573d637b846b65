"""A package's change in one sentence: what a reviewer must know first, what hangs on it, and the version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from . import nouns
from .change import Kind, Step
from .sentences import clause
from .versions import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .change import Change, Noun
    from .report import PackageReport
    from .versions import Versions

MOST = 5  # clauses before »og … andre ændringer«
HOLDS = ((nouns.MEASURE, "measures"), (nouns.GUIDE, "guides"), (nouns.MEETING, "meetings"), (nouns.HANDOUT, "handouts"))
NAMED = (nouns.MEASURE, nouns.MEETING, nouns.HANDOUT, nouns.GUIDE, nouns.RECOMMENDATION, nouns.CODE)
GROUPED = (Kind.ADDED, Kind.REMOVED)


def headline(report: PackageReport) -> str:
    """Write one sentence about a package."""
    return danish.capital("; ".join(clauses(report)).rstrip(".")) + "."


def clauses(report: PackageReport) -> Iterator[str]:
    """Give the parts of that sentence, what matters most first."""
    one = report.compared
    if one.unread:
        when = "gamle" if one.unread == "før" else "nye"
        yield f"pakken kan ikke læses i den {when} udgave, så den kan ikke sammenlignes"
    elif one.after is None:
        yield "pakken er fjernet"
        yield "skal den udgå, så behold mappen, og skriv «status: retired», så links til den bliver ved med at virke"
    elif one.before is None:
        yield f"ny pakke med {contents(report)}"
    else:
        yield from _changed(report)
    if report.versions:
        yield from version(report.versions)


def contents(report: PackageReport) -> str:
    """List what a package holds: fire målepunkter, to møder og seks bilag."""
    package = report.compared.after
    counts = [(noun, len(getattr(package, name, ()))) for noun, name in HOLDS]
    return danish.listing([noun.counted(count) for noun, count in counts if count]) or "en indledning"


def _changed(report: PackageReport) -> Iterator[str]:
    changes = [change for change in report.compared.changes if change.part.noun is not nouns.CHANGELOG]
    if not changes:
        yield "kun version og CHANGELOG.md er ændret"
    large = [change for change in changes if change.step >= Step.MINOR or change.kind is Kind.UNREAD]
    small = [change for change in changes if change not in large]
    told = list(_grouped(sorted(large or small, key=lambda change: -change.step)))
    reach = _reach(report)
    most = MOST if len(told) > MOST + 1 else len(told)  # »én anden ændring« is no shorter than the change
    yield from (text for text, step in told[:most] if step is Step.MAJOR)
    if reach:
        yield reach
    yield from (found.said for found in report.consequences if found.said)
    yield from (text for text, step in told[:most] if step is not Step.MAJOR)
    yield from _others(len(told[most:]), len(small) if large else 0)


def _others(left: int, small: int) -> Iterator[str]:
    if left:
        yield f"{danish.word(left)} {'anden ændring' if left == 1 else 'andre ændringer'}"
    if small:
        yield f"{danish.word(small)} {'mindre ændring' if small == 1 else 'mindre ændringer'}"


def _grouped(changes: Sequence[Change]) -> Iterator[tuple[str, Step]]:
    """Put what is alike into one clause: to nye kilder."""
    done: set[tuple[Kind, Noun, str]] = set()
    for change in changes:
        key = _key(change)
        alike = [one for one in changes if _key(one) == key and not one.said]
        if not _can_be_grouped(change) or len(alike) == 1:
            yield _alone(change), change.step
        elif key not in done:
            done.add(key)
            yield _count(change, len(alike)), change.step


def _can_be_grouped(change: Change) -> bool:
    return (change.kind in GROUPED or change.noun == nouns.SEEN) and not change.said


def _key(change: Change) -> tuple[Kind, Noun, str]:
    """Tell what is alike: all that is new of one kind, and the sources that were looked up on the same day."""
    return change.kind, change.noun, change.after if change.noun == nouns.SEEN else ""


def _alone(change: Change) -> str:
    """Leave out the name of what is only one line of many: »ny kilde« says enough in a headline."""
    short = change.kind is Kind.ADDED and change.name and not change.said and change.noun not in NAMED
    if short and change.noun.one != change.noun.the:
        return change.noun.new
    return clause(change, where=True)


def _count(change: Change, count: int) -> str:
    if change.kind is Kind.ADDED:
        return f"{danish.word(count)} nye {change.noun.many}"
    if change.noun == nouns.SEEN:
        return f"{change.noun.many} er nu {change.after} ({nouns.SOURCE.counted(count)})"
    return f"{change.noun.counted(count)} er fjernet"


def _reach(report: PackageReport) -> str:
    """Say how many guides and charts hang on measures that count something else now."""
    totals = {noun: {thing.name for found in report.consequences if found.noun is noun for thing in found.things}
              for noun in (nouns.GUIDE, nouns.CHART)}
    told = [noun.counted(len(names)) for noun, names in totals.items() if names]
    return f"{danish.listing(told)} er berørt" if told else ""


def version(found: Versions) -> Iterator[str]:
    """Say what is left to do about the version."""
    due = f"pakken skal have ny version: {found.due}"
    if found.verdict is Verdict.NOT_RAISED:
        yield due
    elif found.verdict is Verdict.TOO_LITTLE:
        yield f"versionen er kun hævet til {found.after}; {due}"
    elif found.verdict is Verdict.LOWERED:
        yield f"versionen er sat ned fra {found.before} til {found.after}; {due}"
    elif found.verdict is Verdict.UNREADABLE:
        yield f"versionen «{found.after}» kan ikke holdes op mod «{found.before}»; skriv den som 1.4.0"
    elif found.before != found.after:
        yield f"versionen er {'hævet til ' if found.before else ''}{found.after}"
    if found.verdict is Verdict.FITS and not found.written:
        yield f"CHANGELOG.md mangler noget om version {found.after}"
