"""Every file of a new package, from the author's answers and the templates."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .. import danish
from ..model.values import Form, PulledFrom
from ..recipes import files_of
from .agenda import agenda, fixed
from .answers import LATER, measure_ids
from .items import of_follow_up, of_meeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..library.catalogue import Registries
    from .answers import Answers, NewMeasure

TEMPLATES = Path(__file__).parent / "templates"
FILL = re.compile(r"»UDFYLD: ")
MARKDOWN = re.compile(r"([\\`*_\[\]|#&~])")


@dataclass(frozen=True)
class Shown:
    """A measure as the templates see it; `without` names the systems that get no guide, if others do."""

    id: str
    title: str
    data_source: str
    without: str
    number: int

    @property
    def later(self) -> str:
        """Name the sample of the follow-up."""
        return self.id + LATER


@dataclass(frozen=True)
class Guide:
    """A guide to write: for one practice system, for one data source, or one that all practice systems share."""

    id: str
    title: str
    of_system: bool
    for_all: bool
    measures: tuple[Shown, ...]


def new_package(answers: Answers, registries: Registries) -> dict[str, bytes]:
    """Make the files of a package: their paths in the project, and what stands in them."""
    values = _values(answers, registries)
    files = {f"packages/{answers.slug}/{path}": _render(template, values | more)
             for path, template, more in _wanted(answers, values)}
    if answers.measures:
        recipe = _render("recipe.yaml.j2", values)
        folder = f"data_samples/{answers.slug}"
        files |= {f"{folder}/recipe.yaml": recipe, **{f"{folder}/{n}": data.decode() for n, data in files_of(recipe)}}
    return {path: text.encode() for path, text in sorted(files.items())}


def places_to_fill(files: Mapping[str, bytes]) -> dict[str, int]:
    """Count the places that are left to fill in, file by file."""
    counts = {path: len(FILL.findall(data.decode())) for path, data in files.items()}
    return {path: count for path, count in counts.items() if count}


def _wanted(answers: Answers, values: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """List path, template and what is the file's own."""
    yield "package.md", "package.md.j2", {}
    yield "guidelines.md", "guidelines.md.j2", {}
    yield "CHANGELOG.md", "changelog.md.j2", {}
    for measure in values["measures"]:
        yield f"measures/{measure.id}.md", "measure.md.j2", {"measure": measure}
    for guide in values["guides"]:
        yield f"extraction/{guide.id}.md", "guide.md.j2", {"guide": guide}
    yield "meetings/klyngemoede.md", "meeting.md.j2", {}
    if answers.follow_up:
        yield "meetings/opfoelgning.md", "follow_up.md.j2", {}
    yield "handouts/invitation.md", "invitation.md.j2", {}
    yield "handouts/deltagerark.md", "participants.md.j2", {}
    if values["groups"]:
        yield "handouts/spoergeark.md", "questions.md.j2", {}
    if answers.has_cases:
        yield "handouts/case-1.md", "case.md.j2", {}


def _values(answers: Answers, registries: Registries) -> dict[str, Any]:
    measures = _measures(answers, registries)
    meeting = agenda(of_meeting(answers), answers.minutes)
    follow_up = fixed(of_follow_up(answers)) if answers.follow_up else ()
    return {
        "answers": answers,
        "measures": measures,
        "guides": tuple(_guides(answers, measures, registries)),
        "meeting": meeting,
        "follow_up": follow_up,
        "groups": [item.kind for item in (*meeting, *follow_up) if item.kind.form is Form.GROUP],
        "recommendations": [(n, m) for n, m in enumerate(measures or (None,), 1)],
        "review": _a_year_on(answers.day),
        "seed": zlib.crc32(answers.slug.encode()) % 1_000_000,  # ten digits would look like a CPR number
    }


def _measures(answers: Answers, registries: Registries) -> tuple[Shown, ...]:
    ids = measure_ids(measure.title for measure in answers.measures)
    return tuple(
        Shown(id, measure.title, measure.data_source, _without(measure, registries), number)
        for number, (id, measure) in enumerate(zip(ids, answers.measures, strict=True))
    )


def _without(measure: NewMeasure, registries: Registries) -> str:
    if not measure.systems:
        return ""
    return danish.listing([system.title for system in registries.systems if system.id not in measure.systems])


def in_each_system(source: str, registries: Registries) -> bool:
    """Tell whether every practice pulls the numbers of a source in its own system."""
    return any(s.id == source and s.pulled_from is PulledFrom.PRACTICE_SYSTEM for s in registries.data_sources)


def _guides(answers: Answers, measures: tuple[Shown, ...], registries: Registries) -> Iterator[Guide]:
    """List the guides: one for each practice system that was chosen, one for each source that is left."""
    asked = list(zip(measures, answers.measures, strict=True))
    for system in registries.systems:
        if covered := tuple(shown for shown, measure in asked if system.id in measure.systems):
            yield Guide(system.id, system.title, True, False, covered)
    for source in registries.data_sources:
        left = tuple(shown for shown, m in asked if m.data_source == source.id and not m.systems)
        if left:
            yield Guide(source.id, source.title, False, in_each_system(source.id, registries), left)


def _a_year_on(day: date) -> date:
    """Give the same month next year, on its first day."""
    return date(day.year + 1, day.month, 1)


def _quoted(text: str) -> str:
    """Write a text as a value in quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _plain(text: str) -> str:
    """Write a text in Markdown, where none of its characters means anything else."""
    return MARKDOWN.sub(r"\\\1", text)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, autoescape=False, comment_start_string="{##", comment_end_string="##}",
    )  # fmt: skip
    made.filters |= {"quoted": _quoted, "plain": _plain}
    return made


def _render(template: str, values: dict[str, Any]) -> str:
    return _environment().get_template(template).render(values)
