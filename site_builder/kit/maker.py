"""A job becomes files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..charts import letters_of
from .archive import pack
from .calendar import calendar
from .contents import archive, papers
from .papers import data_sheets
from .slides import deck, page, powerpoint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .job import Job
    from .paper import Paper
    from .press import Press
    from .slides import Stage
    from .store import Store

KEYS = ("noegle", "bogstavliste")
CONFIDENTIAL = "fortroligt"


@dataclass(frozen=True)
class KitMaker:
    """What making files takes: the press for papers, the stage for slides, and what is made already."""

    press: Press
    stage: Stage
    store: Store

    def files(self, job: Job) -> Iterator[tuple[str, bytes]]:
        """Make all files of a job as (name, bytes), the archive last. The key to real names is in no archive."""
        made: dict[str, bytes] = {}
        for name, data in self._each(job):
            yield name, data
            if not (job.own and name.startswith(CONFIDENTIAL)):
                made[name] = data
        folder = archive(job.package, job.script)
        yield folder, pack(made, folder.removesuffix(".zip"))

    def _each(self, job: Job) -> Iterator[tuple[str, bytes]]:
        for paper in papers(job):
            yield _place(job, paper), self._set(paper)
        if job.own and data_sheets.fits(job.package, job.script):
            for letter in letters_of(job.package):
                yield f"dataark/dataark-{letter}.pdf", self._set(data_sheets.single(job, letter))
        shown = deck(job)
        yield "slides.pptx", self.store.get(self.stage.mark(shown, "pptx"), lambda: powerpoint(shown))
        yield "slides.html", self.store.get(self.stage.mark(shown, "html"), lambda: page(shown, self.stage).encode())
        if dates := calendar(job):
            yield "moede.ics", dates

    def _set(self, paper: Paper) -> bytes:
        return self.store.get(self.press.mark(paper), lambda: self.press.set(paper))


def _place(job: Job, paper: Paper) -> str:
    """Keep real names apart from what is handed out, of open numbers too: nobody has told us that all said yes."""
    return f"{CONFIDENTIAL}/{paper.name}.pdf" if job.own and paper.name in KEYS else f"{paper.name}.pdf"
