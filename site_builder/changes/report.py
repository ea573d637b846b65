"""All that a report holds, before it is worded: what is different, what follows, what is left to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Severity
from . import touched
from .compare import compare_packages, compare_shared
from .consequences import Consequence, consequences
from .figures import ChartPair, chart_pairs
from .touched import Touched
from .values import plain
from .versions import Versions, judge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ..library import Library
    from .change import Change
    from .compare.package import Compared
    from .touched import Side


EDITORIAL = "KP5"


@dataclass(frozen=True)
class Faults:
    """A side that is not free of errors: how many, and the files that could not be read at all."""

    errors: int
    files: tuple[str, ...]


@dataclass(frozen=True)
class PackageReport:
    """One package with everything that is told of it. `drawn` is false where errors keep it from being drawn."""

    compared: Compared
    consequences: tuple[Consequence, ...] = ()
    versions: Versions | None = None
    charts: tuple[ChartPair, ...] = ()
    touched: Touched = field(default_factory=Touched)
    drawn: bool = True


@dataclass(frozen=True)
class Report:
    """A change of a project. Empty when nothing that a reader can see is different.

    `common_pages` are the catalogue's own that look different, `others` the unchanged packages that do, by title.
    `unread` are files that cannot be read now, and could before or were not there.
    """

    base: str
    day: date
    packages: tuple[PackageReport, ...]
    shared: tuple[Change, ...]
    common_pages: tuple[str, ...]
    others: tuple[str, ...]
    before: Faults
    after: Faults
    unread: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to report."""
        return not self.packages and not self.shared and not self.unread


@dataclass(frozen=True)
class Reading:
    """A side as it was read."""

    library: Library
    diagnostics: Sequence[Diagnostic]

    @property
    def faults(self) -> Faults:
        """Count the errors that keep something from being read or drawn, and name their files."""
        errors = [found for found in self.diagnostics if found.severity is Severity.ERROR and self._hides(found)]
        return Faults(len(errors), tuple(sorted({found.place.path for found in errors})))

    def _hides(self, found: Diagnostic) -> bool:
        """An editorial rule, which may be younger than the old side, hides nothing of a file that was read."""
        return not found.code.startswith(EDITORIAL) or self.library.is_unread(found.place.path)

    def is_sound(self, slug: str) -> bool:
        """Tell whether a package's pages and charts can be made."""
        own = (f"packages/{slug}", f"data_samples/{slug}")
        return not any(f"{path}/".startswith(f"{folder}/") for path in self.faults.files for folder in own)


def compare_projects(before: Reading, after: Reading, base: str, day: date) -> Report:
    """Compare two readings of a project."""
    packages = compare_packages(before.library, after.library)
    shared = compare_shared(before.library, after.library)
    # Pages lean on the whole library, and errors may stand anywhere in it; what is drawn leans on its package alone.
    sound = not before.faults.errors and not after.faults.errors
    sides = (touched.Side(before.library, day), touched.Side(after.library, day)) if sound else None
    common = touched.common(*sides) if sides and (packages or shared) else ()
    others = _others(sides, packages, shared) if sides else ()
    return Report(base, day, tuple(_report(before, after, sides, one) for one in packages), shared, common, others,
                  before.faults, after.faults, tuple(sorted(after.library.unread - before.library.unread)))


def _others(sides: tuple[Side, Side], packages: Sequence[Compared], shared: Sequence[Change]) -> tuple[str, ...]:
    """Find the packages that are as they were, but not their pages: a term is marked in them, a title they name is new.

    Nothing but the shared lists and the front matter of package.md reaches into another package.
    """
    if not shared and all(_says_the_same(one) for one in packages):
        return ()
    told = {one.slug for one in packages}
    rest = [package for package in sides[1].library.packages if package.slug not in told]
    return tuple(package.card.title for package in rest if touched.touched(*sides, package.slug) != Touched())


def _says_the_same(one: Compared) -> bool:
    """Tell whether what other packages may repeat of this one is as it was."""
    cards = [package.card.model_copy(update={"version": ""}) for package in (one.before, one.after) if package]
    return len(cards) == 2 and not one.moved and plain(cards[0]) == plain(cards[1])


def _report(before: Reading, after: Reading, sides: tuple[Side, Side] | None, one: Compared) -> PackageReport:
    if one.after is None:
        return PackageReport(one)
    found = consequences(after.library, one.after, one.changes)
    versions = None if one.unread else judge(one.before, one.after, one.changes)
    old = one.before.slug if one.before else one.slug
    if not (before.is_sound(old) and after.is_sound(one.slug)):
        return PackageReport(one, found, versions, drawn=False)
    pairs = chart_pairs(one.before, one.after)
    seen = touched.touched(*sides, one.slug) if sides else Touched()
    return PackageReport(one, found, versions, pairs, seen, drawn=sides is not None)
