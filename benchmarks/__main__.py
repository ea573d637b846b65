"""`python -m benchmarks [ratio] [growth] [check] [check1000] [serve] [papers]`: without a name, all."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from .measure import run, tool
from .papers import set_all
from .projects import make_project
from .serving import seconds_until_shown

# The pages alone: mkdocs makes no papers, and those of 800 packages would take an hour.
BUILD = [tool("klyngepakker"), "build", "--no-kit"]
PLAIN = [tool("mkdocs"), "build", "--quiet"]
CHECK = [tool("klyngepakker"), "check"]


def ratio(home: Path) -> None:
    """Cold build against plain mkdocs on the tree it made, pairwise: bar 1.5."""
    project = make_project(home / "ratio", 200)
    run(BUILD, project)
    pairs = [(run(BUILD, project).cpu, run(PLAIN, project).cpu) for _ in range(3)]
    ratios = [ours / plain for ours, plain in pairs]
    for ours, plain in pairs:
        print(f"  byg {ours:6.1f} CPU-s   mkdocs {plain:6.1f} CPU-s   forhold {ours / plain:.2f}")
    print(f"ratio: 200 pakker, median {statistics.median(ratios):.2f} (krav højst 1,5)")


def growth(home: Path) -> None:
    """CPU and memory from 50 to 800 packages: bars linear, 1 GB at 800."""
    print("  pakker   CPU-s   CPU-s pr. pakke   MB")
    for packages in (50, 100, 200, 400, 800):
        used = run(BUILD, make_project(home / f"growth{packages}", packages))
        print(f"  {packages:6}  {used.cpu:6.1f}   {used.cpu / packages:15.3f}   {used.megabytes:4.0f}")
    print("growth: lineær, når sidste søjle ikke stiger; højst 1024 MB ved 800")


def check(home: Path) -> None:
    """CPU of check, scaled to 1000 files: bar 3 s."""
    project = make_project(home / "check", 60)
    files = sum(1 for root in ("packages", "data_samples") for p in (project / root).rglob("*") if p.is_file())
    used = statistics.median(run(CHECK, project).cpu for _ in range(3))
    print(f"check: {files} filer {used:.2f} CPU-s; pr. 1000 filer {used / files * 1000:.2f} (krav højst 3)")


def check1000(home: Path) -> None:
    """CPU and memory of check with every rule on 1000 packages: bars 15 s and 500 MB."""
    project = make_project(home / "check1000", 1000)
    used = [run(CHECK, project) for _ in range(5)]  # a machine that is shared gives its seconds unevenly
    seconds, most = [one.cpu for one in used], max(one.megabytes for one in used)
    listed = ", ".join(f"{one:.1f}" for one in seconds)
    print(f"check1000: {listed}; median {statistics.median(seconds):.1f} CPU-s, {most:.0f} MB (krav højst 15 og 500)")


def serve(home: Path) -> None:
    """From a saved measure until the page shows it, 200 packages: bar 2 s."""
    project = make_project(home / "serve", 200)
    seconds = seconds_until_shown(project, times=5)
    print(f"serve: {', '.join(f'{s:.2f}' for s in seconds)} s; median {statistics.median(seconds):.2f} (krav højst 2)")


def papers(home: Path) -> None:
    """CPU for the papers of all meetings, scaled to 90, cold and unchanged: bar 10 s, and none made again."""
    for name in ("kold", "igen"):
        count, cpu, made = set_all(home / "papers")
        print(f"papers, {name}: {count} ark {cpu:.2f} CPU-s, {made} lavet; for 90 ark {cpu / count * 90:.2f} (krav 10)")


ALL = {"ratio": ratio, "growth": growth, "check": check, "check1000": check1000, "serve": serve, "papers": papers}

if __name__ == "__main__":
    names = sys.argv[1:] or list(ALL)
    if unknown := [name for name in names if name not in ALL]:
        sys.exit(f"ukendt måling: {', '.join(unknown)}; der er {', '.join(ALL)}")
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            ALL[name](Path(folder))
