"""What the comparing modules share: one field, one text, a list of texts, a list of ids."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import meaning, nouns, numbers, prose, texts
from ..change import Change, Kind, Noun, Part, Step
from ..values import LONG, plain, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ...model.base import Located
    from ...sources.located import Body

MAX_PAIRS = 2500  # of old and new; more than so many of them are not held against each other one by one
LONGEST = 4000  # characters of an entry
ALIKE = 0.5  # two texts of a list less alike than this are one removed and one added


def value(part: Part, the: str, before: str, after: str, step: Step, item: str = "") -> Iterator[Change]:
    """Compare two values that are written in Danish already."""
    if before != after:
        yield Change(Kind.REPLACED, nouns.only(the), part, step, before=before, after=after, item=item)


def each(part: Part, the: str, before: Any, after: Any, words: Callable[[Any], str], step: Step,
         item: str = "") -> Iterator[Change]:
    """Compare what two values are called."""
    yield from value(part, the, words(before), words(after), step, item)


def text(part: Part, the: str, before: str | None, after: str | None, step: Step = Step.PATCH,
         turned: Step = Step.MINOR, item: str = "") -> Iterator[Change]:
    """Compare two texts; `turned` is the step when a word or a number that decides what is done is another now."""
    if not before or not after:
        yield from value(part, the, shown(before), shown(after), step, item)
    elif not texts.same_words(before, after):
        if texts.same_but_signs(before, after):
            step = min(step, Step.PATCH)
        elif meaning.turned(before, after):
            step = max(step, turned)
        found = _short(before, after) or {"kind": Kind.REWRITTEN, "diffs": (texts.compare(before, after),)}
        yield Change(noun=nouns.only(the), part=part, step=step, item=item, **found)


def _short(before: str, after: str) -> dict[str, Any] | None:
    """Say it as »A i stedet for B« where that can be said: one number, or two short texts."""
    if number := numbers.swap(before, after):
        return {"kind": Kind.REPLACED, "number": number, "diffs": (texts.compare(before, after),)}
    if max(len(before), len(after)) <= LONG and texts.likeness(before, after) < ALIKE:
        return {"kind": Kind.REPLACED, "before": shown(before), "after": shown(after)}
    return None


def title(part: Part, before: str, after: str) -> Iterator[Change]:
    """Compare what a part is called; its heading says the new name already."""
    if before.split() != after.split():
        name = f"{part.noun.the} «{before}»"
        step = Step.MINOR if meaning.turned(before, after) else Step.PATCH
        yield Change(Kind.REPLACED, nouns.only("titlen"), part, step, said=f"{name} hedder nu «{after}»")


def body(part: Part, the: str, before: Body, after: Body, step: Step = Step.PATCH, turned: Step = Step.MINOR,
         item: str = "") -> Iterator[Change]:
    """Compare two bodies of Markdown, as `text` does."""
    found = prose.rewritten(before.text, after.text)
    if found is None:
        return
    step = max(step, turned) if found.turned else step if found.worded else min(step, Step.PATCH)
    made = Change(Kind.REWRITTEN, nouns.only(the), part, step, item=item, number=found.number, diffs=found.diffs,
                  more=found.more)
    if not before.text.strip():
        made = replace(made, kind=Kind.ADDED, step=Step.MINOR)
    elif not after.text.strip():
        made = replace(made, kind=Kind.REMOVED, step=Step.MINOR)
    yield made


def listed(part: Part, noun: Noun, before: Sequence[str], after: Sequence[str], step: Step = Step.MINOR,
           turned: Step = Step.MINOR, item: str = "") -> Iterator[Change]:
    """Compare two lists of texts without ids: what is alike enough is the same text written anew."""
    was, now = set(before), set(after)
    old, new = [one for one in before if one not in now], [one for one in after if one not in was]
    for one in list(old) if len(old) * len(new) <= MAX_PAIRS else ():
        like = max(new, key=lambda other: texts.likeness(one, other), default="")
        if like and (texts.likeness(one, like) >= ALIKE or texts.same_but_signs(one, like)):
            old.remove(one)
            new.remove(like)
            yield from text(part, noun.the, one, like, Step.PATCH, turned, item)
    yield from (Change(Kind.ADDED, noun, part, step, one, item=item) for one in new)
    yield from (Change(Kind.REMOVED, noun, part, step, one, item=item) for one in old)
    yield from moved(part, noun, [one for one in before if one in now], [one for one in after if one in was], item)


def moved(part: Part, noun: Noun, before: Sequence[Any], after: Sequence[Any], item: str = "",
          titles: Sequence[str] = ()) -> Iterator[Change]:
    """Tell a new order of what is in both lists."""
    if list(before) != list(after) and sorted(map(str, before)) == sorted(map(str, after)):
        told = ", ".join(titles) if titles else ""
        yield Change(Kind.MOVED, noun, part, Step.PATCH, after=told, item=item)


def ids(part: Part, noun: Noun, before: Sequence[str], after: Sequence[str], title: Callable[[str], str],
        step: Step = Step.PATCH, item: str = "") -> Iterator[Change]:
    """Compare two lists of ids, each told by its title; their order is no matter."""
    was, now = set(before), set(after)
    for id in (id for id in after if id not in was):
        yield Change(Kind.ADDED, noun, part, step, title(id), item=item)
    for id in (id for id in before if id not in now):
        yield Change(Kind.REMOVED, noun, part, step, title(id), item=item)


def rest(part: Part, before: Located, after: Located, told: frozenset[str], item: str = "") -> Iterator[Change]:
    """Tell what no other line tells: a field that the format has gained may be without its own words, never silent."""
    for name, field in type(after).model_fields.items():
        if name in told:
            continue
        old, new = getattr(before, name, None), getattr(after, name)
        if plain(old) != plain(new):
            title = next((mark.title for mark in field.metadata if hasattr(mark, "title")), field.alias or name)
            yield from value(part, f"feltet «{title}»", shown(old), shown(new), Step.PATCH, item)


def exemptions(part: Part, before: Any, after: Any) -> Iterator[Change]:
    """Compare the rules that are set aside: a reviewer should see each one that is new."""
    old, new = ([f"{one.rule}: {one.reason}" for one in card.set_aside] for card in (before, after))
    yield from listed(part, nouns.EXEMPTION, old, new, Step.NONE, Step.NONE)


def paired(before: Sequence[Any], after: Sequence[Any], key: Callable[[Any], Any]) -> list[tuple[Any, Any]]:
    """Pair the entries of two lists by their key, in the order of the later list; None where one has no fellow.

    A key that stands twice is paired in turn, so that two breaks are two breaks.
    """
    old, new = _numbered(before, key), _numbered(after, key)
    return [*((old.get(k), one) for k, one in new.items()), *((one, None) for k, one in old.items() if k not in new)]


def _numbered(entries: Sequence[Any], key: Callable[[Any], Any]) -> dict[tuple[Any, int], Any]:
    found: dict[tuple[Any, int], Any] = {}
    seen: Counter[Any] = Counter()
    for entry in entries:
        found[key(entry), seen[key(entry)]] = entry
        seen[key(entry)] += 1
    return found


def alike(pairs: list[tuple[Any, Any]], likeness: Callable[[Any, Any], float], least: float) -> list[tuple[Any, Any]]:
    """Pair what is left over with what is most like it: an entry with a new name is no new entry."""
    gone = [old for old, new in pairs if new is None]
    if len(gone) * sum(1 for old, _ in pairs if old is None) > MAX_PAIRS:
        return pairs
    found: list[tuple[Any, Any]] = []
    for old, new in pairs:
        best = max(gone, key=lambda one: likeness(one, new), default=None) if old is None else None
        if best is not None and likeness(best, new) >= least:
            gone.remove(best)
            found.append((best, new))
        elif new is not None:
            found.append((old, new))
    return [*found, *((one, None) for one in gone)]


def sameness(before: Any, after: Any) -> float:
    """Tell from 0 to 1 how much two entries have in common, whatever they are called."""
    return texts.likeness(repr(plain(before))[:LONGEST], repr(plain(after))[:LONGEST])
