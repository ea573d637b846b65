"""One meeting's kit from a project: check, read the cluster's own numbers, make the files, swap them in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .kit.job import Job
from .kit.maker import KitMaker
from .kit.press import Press
from .kit.slides import Stage
from .kit.store import Store
from .planning import plan
from .site import home
from .site.publish import staged

if TYPE_CHECKING:
    from pathlib import Path

    from .library import Library
    from .library.own_data import OwnData
    from .model.cluster_package import ClusterPackage, MeetingScript
    from .pages import Context
    from .planning import Choices
    from .progress import Progress

SIGN = "drejebog.pdf"  # every kit holds one, so a folder without it is somebody's own


@dataclass(frozen=True)
class Order:
    """What somebody has asked for; `own` are the cluster's numbers with `seed` behind their letters."""

    library: Library
    package: ClusterPackage
    script: MeetingScript
    choices: Choices
    own: OwnData | None = None
    seed: str = ""


def job_of(order: Order, context: Context) -> Job:
    """Plan the meeting. The cluster's own numbers stand in for the samples, and say how many practices there are."""
    own, choices = order.own, order.choices
    if own and choices.practices is None:
        choices = replace(choices, practices=len(own.key))
    package = own.package if own else order.package
    return Job(order.library, package, order.script, plan(package, order.script, choices), context, own, order.seed)


def kit_maker(keep: Path | None = None) -> KitMaker:
    """Set up what making takes; `keep` is a folder for what need not be made again. Raises FileNotFoundError."""
    press = Press(home.themes() / "typst", home.paper_fonts())
    return KitMaker(press, Stage(home.themes() / "slides", home.web_assets() / "fonts"), Store(keep))


def build_kit(order: Order, context: Context, output: Path, maker: KitMaker, progress: Progress) -> list[str]:
    """Write a meeting's files into `output`, all or none, and give their names. Raises PressFault (and OSError)."""
    names = []
    with staged(output) as stage:
        for number, (name, data) in enumerate(maker.files(job_of(order, context)), 1):
            progress.step(f"Laver materialerne, fil {number}")
            target = stage / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            names.append(name)
    return names


def is_kit(folder: Path) -> bool:
    """Tell whether a folder may be swapped away: it is not there, empty, or a kit."""
    return not folder.exists() or not any(folder.iterdir()) or (folder / SIGN).exists()
