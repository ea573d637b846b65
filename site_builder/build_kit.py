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
    from collections.abc import Iterable
    from pathlib import Path

    from .library import Library
    from .library.own_data import OwnData
    from .model.cluster_package import ClusterPackage, MeetingScript
    from .pages import Context
    from .planning import Choices
    from .progress import Progress

CONTENTS = "indhold.txt"  # lists what a kit put into its folder; whatever else lies there is somebody's own


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
    """Set up what making takes; `keep` is a folder for what need not be made again."""
    press = Press(home.themes() / "typst", home.paper_fonts())
    return KitMaker(press, Stage(home.themes() / "slides", home.web_assets() / "fonts"), Store(keep))


def build_kit(order: Order, context: Context, output: Path, maker: KitMaker, progress: Progress) -> list[str]:
    """Write a meeting's files into `output`, all or none, and give their names. Raises PressFault and OSError.

    All is made before anything is written: a key with real names lies in a stage for the blink of an eye only.
    """
    files: dict[str, bytes] = {}
    for name, data in maker.files(job_of(order, context)):
        files[name] = data
        progress.step(f"Laver materialerne, fil {len(files)}")
    with staged(output) as stage:
        for name, data in (*files.items(), (CONTENTS, _contents(files))):
            target = stage / name
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(data)
    return list(files)


def _contents(names: Iterable[str]) -> bytes:
    return "".join(f"{name}\n" for name in (*sorted(names), CONTENTS)).encode()


def stranger(folder: Path) -> str:
    """Name a file that forbids swapping a folder away, since no kit put it there; nothing when there is none."""
    if not folder.exists():
        return ""
    found = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir() or p.is_symlink())
    listed = folder / CONTENTS
    known = set(listed.read_text("utf-8").split("\n")) if listed.is_file() else set()
    return next((name for name in found if name not in known), "")
