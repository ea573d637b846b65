"""One meeting in sight of its tests: what its slides are made of."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from site_builder.kit.job import Job
from site_builder.kit.slides import Deck, deck
from site_builder.library import read_library
from site_builder.pages import Context
from site_builder.planning import Choices, plan

ROOT = Path(__file__).parents[3]
PACKAGE = """---
title: "Fald hos ældre"
summary: "Hvem falder?"
status: {status}
version: "0.2"
scope: national
publisher: katalog
topics: [aeldre]
works_with: [data]
show_data_as: {show}
review: {{written_by: "Redaktionen", next: 2027-11-01}}
---
"""
GUIDELINES = """---
sources:
  - {id: sst-2020, organisation: "Sundhedsstyrelsen", title: "Faldpatienten", year: 2020, url: "https://www.sst.dk/fald"}
  - {id: dsam, organisation: "DSAM", title: "Den ældre patient", url: "https://www.dsam.dk/aeldre"}
recommendations:
  - {id: spoerg, text: "Spørg til fald hvert år.", sources: [sst-2020, dsam], measures: [spurgt]}
  - {id: maal, text: "Mål blodtrykket stående.", sources: [dsam], measures: [spurgt]}
  - {id: medicin, text: "Gå medicinen igennem.", sources: [dsam], measures: [spurgt]}
  - {id: traen, text: "Henvis til træning.", sources: [dsam], measures: [spurgt]}
---
"""
MEASURE = """---
title: "Spurgt om fald"
kind: measure-point
unit: percent
counts: persons
numerator: {text: "Patienter, der er spurgt"}
denominator: {text: "Patienter over 75 år"}
period: {months: 12}
counted_per: practice
data_source: own-system
pitfalls:
  - "Få patienter."
  - "Nogle er spurgt uden at det blev skrevet."
charts:
  - {kind: comparison, sample: spurgt}
  - {kind: funnel, sample: spurgt}
  - {kind: trend, sample: spurgt-udvikling}
  - {kind: before-after, sample: spurgt-efter, before: spurgt}
---
"""
MEETING = """---
title: "Møde om fald"
kind: meeting
minutes: 60
agenda:
  - {title: "Oplæg", minutes: 15, form: talk, purpose: "Alle kender rådene.", about: [spoerg, maal, medicin, traen]}
  - {title: "Pause", minutes: 5, form: break}
  - title: "Vores tal"
    minutes: 20
    form: data
    lead: coordinator
    show: [spurgt]
    questions:
      - "Hvad undrer jer?"
    notes: "Kort."
  - {title: "Aftaler", minutes: 15, form: round, show: [spurgt]}
  - {title: "Farvel", minutes: 5, form: plenum}
agreements:
  - {text: "Vi spørger ved årskontrollen.", measure: spurgt, again_weeks: 26}
evaluation:
  - {text: "Jeg fik noget med hjem.", answer: scale}
---

## Vores tal

**Sig først:** »Vent.«
"""
FOLLOW_UP = """---
title: "Opfølgning på fald"
kind: follow-up
minutes: 30
follows: {meeting: klyngemoede, weeks_after: 26}
agenda:
  - {title: "Før og nu", minutes: 30, form: data, show: [spurgt]}
---
"""
# E is hidden: 3 of 41. G did not report. To keep E from being computed, F goes with it.
COUNTS = "A;20;40\nB;21;41\nC;30;42\nD;24;43\nE;3;41\nF;12;15\nG;;\nH;27;47\n"
PERIODS = "".join(f"{year}-K{quarter};{100 + quarter};200\n" for year in (2024, 2025) for quarter in (1, 2, 3, 4))
FILES = {
    "packages/_catalogue/publishers.yaml": (
        '- {id: katalog, title: "Kataloget", kind: catalogue, valid_from: 2026-01-01}\n'
    ),
    "packages/_catalogue/systems.yaml": '- {id: xmo, title: "XMO"}\n',
    "packages/_catalogue/data_sources.yaml": (
        '- {id: own-system, title: "Eget lægesystem", text: "Det, praksis skriver."}\n'
    ),
    "packages/_catalogue/topics.yaml": '- {id: aeldre, title: "Ældre", text: "Fald."}\n',
    "packages/_catalogue/glossary.yaml": '- {id: fald, term: "fald", text: "Når man falder."}\n',
    "packages/fald/guidelines.md": GUIDELINES,
    "packages/fald/measures/spurgt.md": MEASURE,
    "packages/fald/meetings/klyngemoede.md": MEETING,
    "packages/fald/meetings/opfoelgning.md": FOLLOW_UP,
    "packages/fald/CHANGELOG.md": "# Ændringer\n\n## 0.2 – 2026-11-20\n\n- Nyt.\n",
    "data_samples/fald/spurgt.csv": "practice;numerator;denominator\n" + COUNTS,
    "data_samples/fald/spurgt-efter.csv": "practice;numerator;denominator\n" + COUNTS.replace("A;20", "A;30"),
    "data_samples/fald/spurgt-udvikling.csv": "period;numerator;denominator\n" + PERIODS,
}
EVENING = Choices(day=date(2027, 1, 14), start=18 * 60 + 30, cluster="Klynge Nordfyn")


def job_of(folder: Path, meeting: str = "klyngemoede", choices: Choices = EVENING, show: str = "letter-code",
           status: str = "example", **files: str) -> Job:
    """Make a job; `files` take the place of those above by name: agenda="…"."""
    shutil.rmtree(folder / "p", ignore_errors=True)
    given = {**FILES, "packages/fald/package.md": PACKAGE.format(show=show, status=status), **_placed(files)}
    for path, text in given.items():
        file = folder / "p" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    library, faults = read_library(folder / "p")
    assert faults == [], faults
    package = library.packages[0]
    script = next(m for m in package.meetings if m.id == meeting)
    context = Context(today=date(2026, 11, 22), site_url="https://klynger.example/", version="0.1.0")
    return Job(library, package, script, plan(package, script, choices), context)


def _placed(files: dict[str, str]) -> dict[str, str]:
    places = {"agenda": "packages/fald/meetings/klyngemoede.md", "measure": "packages/fald/measures/spurgt.md",
              "counts": "data_samples/fald/spurgt.csv"}
    return {places[name]: text for name, text in files.items()}


def deck_of(folder: Path, meeting: str = "klyngemoede", **given: object) -> Deck:
    """Make the slides of a job."""
    return deck(job_of(folder, meeting, **given))
