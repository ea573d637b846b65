"""One meeting's kit to be made: all that its papers and slides are made from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..model.values import ChartKind, MeetingKind
from ..pages.figures import figures_of, for_meeting

if TYPE_CHECKING:
    from ..library import Library
    from ..library.own_data import OwnData
    from ..model.cluster_package import ClusterPackage, Measure, MeetingScript
    from ..pages import Context
    from ..pages.figures import Figure
    from ..planning import Plan


@dataclass(frozen=True)
class Job:
    """A plan of a package's script. With the cluster's own numbers the package holds them in place of the samples.

    `own` holds the practices' names: only the key (papers/key.py) may read them.
    """

    library: Library
    package: ClusterPackage
    script: MeetingScript
    plan: Plan
    context: Context
    own: OwnData | None = None
    seed: str = ""

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that the script may show, under the numbers that the package's page gives them.

        Where a cluster has not collected the later numbers, a follow-up must not show the earlier ones in their place.
        """
        found = for_meeting(self.script, figures_of(self.package))
        late = ChartKind.BEFORE_AFTER
        return tuple(f for f in found if f.kind is late or not (self.is_later and self._later(f.measure)))

    @property
    def is_later(self) -> bool:
        """Tell whether the script looks at numbers for the second time."""
        return self.script.card.kind is MeetingKind.FOLLOW_UP

    def _later(self, measure: str) -> bool:
        found = self.package.measure(measure)
        return found is not None and any(chart.kind is ChartKind.BEFORE_AFTER for chart in found.card.charts)

    @property
    def gives_letters(self) -> bool:
        """Tell whether the cluster's own numbers came with names, which got their letters here."""
        return self.own is not None and self.own.came_with_names

    @property
    def missing(self) -> tuple[str, ...]:
        """Name the samples that the script's figures need and the cluster has not collected."""
        charts = [chart for measure in self.shown for chart in measure.card.charts]
        needed = {name for c in charts if (c.kind is ChartKind.BEFORE_AFTER) is self.is_later for _, name in c.files}
        return tuple(name for name in self.own.missing if name in needed) if self.own else ()

    @property
    def shown(self) -> tuple[Measure, ...]:
        """The measures that the script shows, in the order in which it does."""
        ids = dict.fromkeys(id for timed in self.plan.items for id in timed.item.show)
        return tuple(measure for id in ids if (measure := self.package.measure(id)))

    @property
    def synthetic(self) -> bool:
        """Tell whether the numbers are the catalogue's invented ones."""
        return self.own is None and bool(self.package.measures)
