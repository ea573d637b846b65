"""A package folder becomes a ClusterPackage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from ..diagnostics import Diagnostic, Place, error, warning
from ..model.base import Located
from ..model.cluster_package import ClusterPackage, ExtractionGuide, Handout, Measure, MeetingScript, main_meeting
from ..model.extraction import ExtractionCard
from ..model.guidelines import GuidelinesCard
from ..model.handout import HandoutCard
from ..model.measure import MeasureCard
from ..model.meeting import MeetingCard
from ..model.package import PackageCard
from ..sources.folders import check_name, list_folder
from ..sources.located import Body
from .files import Files
from .read_changes import read_changes
from .read_samples import read_samples
from .split_notes import split_notes
from .strays import refuse_strays

if TYPE_CHECKING:
    from pathlib import Path

M = TypeVar("M", bound=Located)
PARTS = ("measures", "extraction", "meetings", "handouts")
OWN_FILES = ("package.md", "guidelines.md", "CHANGELOG.md")


@dataclass(frozen=True)
class PackageReading:
    """A package, or None when it cannot be put together, with everything that is wrong in its folder."""

    slug: str
    package: ClusterPackage | None
    diagnostics: tuple[Diagnostic, ...]


def read_package(project: Path, slug: str) -> PackageReading:
    """Read packages/<slug>/ and data_samples/<slug>/ of a project."""
    files = Files(project)
    package = _Folder(files, slug).read()
    return PackageReading(slug, package, tuple(files.diagnostics))


class _Folder:
    def __init__(self, files: Files, slug: str) -> None:
        self.files = files
        self.slug = slug
        self.path = f"packages/{slug}"

    def read(self) -> ClusterPackage | None:
        files, path = self.files, self.path
        listing = list_folder(files.project, path)
        files.diagnostics += listing.refused
        refuse_strays(files, path, "filen", listing.files, OWN_FILES, "pakkens")
        refuse_strays(files, path, "mappen", listing.folders, PARTS, "pakkens")
        head = self._head(listing.files)
        guidelines = (
            files.document(f"{path}/guidelines.md", GuidelinesCard) if "guidelines.md" in listing.files else None
        )
        measures = self._part("measures", MeasureCard)
        guides = self._part("extraction", ExtractionCard)
        meetings = tuple(MeetingScript(*part, split_notes(part[3])) for part in self._part("meetings", MeetingCard))
        handouts = self._part("handouts", HandoutCard)
        changes = read_changes(files, f"{path}/CHANGELOG.md") if "CHANGELOG.md" in listing.files else ()
        samples, sample_files = read_samples(files, self.slug)
        if head is None:
            return None
        return ClusterPackage(
            slug=self.slug,
            path=f"{path}/package.md",
            card=head[0],
            body=head[1],
            guidelines=guidelines[0] if guidelines else None,
            background=guidelines[1] if guidelines else Body(),
            measures=_as_shown(measures, main_meeting(meetings)),
            guides=tuple(ExtractionGuide(*part) for part in guides),
            meetings=meetings,
            handouts=tuple(Handout(*part) for part in handouts),
            changes=changes,
            samples=samples,
            sample_files=sample_files,
        )

    def _head(self, found: list[str]) -> tuple[PackageCard, Body] | None:
        if "package.md" in found:
            return self.files.document(f"{self.path}/package.md", PackageCard)
        path = f"{self.path}/package.md"
        if not any(d.place.path == path for d in self.files.diagnostics):  # a symlink or a misspelt name is told
            help = "hver pakke har en package.md; se «For forfattere»"
            self.files.note(error(Place(path), "KP022", "filen package.md mangler", help))
        return None

    def _part(self, name: str, kind: type[M]) -> list[tuple[str, str, M, Body]]:
        folder = list_folder(self.files.project, f"{self.path}/{name}")
        self.files.diagnostics += folder.refused
        for inner in folder.folders:
            place = Place(f"{folder.path}/{inner}")
            self.files.note(warning(place, "KP023", "mappen bruges ikke", f"læg filerne direkte i {name}/"))
        found = []
        for file in folder.files:
            path = f"{folder.path}/{file}"
            if not file.endswith(".md"):
                self.files.note(warning(Place(path), "KP023", "filen bruges ikke", "filer her ender på .md"))
                continue
            id = file.removesuffix(".md")
            document = None if self.files.note(check_name(path, id)) else self.files.document(path, kind)
            if document:
                found.append((id, path, *document))
        return found


def _as_shown(found: list[tuple[str, str, MeasureCard, Body]], meeting: MeetingScript | None) -> tuple[Measure, ...]:
    """Number the measures as the evening shows them; those that it does not show come last, by their names."""
    shown = [id for item in meeting.card.agenda for id in item.show] if meeting else []
    ordered = sorted(found, key=lambda part: (shown.index(part[0]) if part[0] in shown else len(shown), part[0]))
    return tuple(Measure(*part, number) for number, part in enumerate(ordered, 1))
