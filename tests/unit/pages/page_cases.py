"""A small project in sight of its tests: one package with one measure, one guide, two meetings and one sheet."""

from datetime import date
from pathlib import Path

from site_builder.library import Library, read_library
from site_builder.pages import Context, Page, catalogue_pages, package_pages, render

THEMES = Path(__file__).parents[3] / "themes"
ROOT = Path(__file__).parents[3]
CONTEXT = Context(today=date(2026, 11, 22), site_url="https://klynger.example/", version="0.1.0")

FILES = {
    "packages/_catalogue/publishers.yaml": """
- id: sjaelland
  title: "Region Sjælland"
  kind: region
  valid_from: 2007-01-01
  valid_to: 2026-12-31
  successor: oestdanmark
- id: oestdanmark
  title: "Region Østdanmark"
  kind: region
  valid_from: 2027-01-01
""",
    "packages/_catalogue/systems.yaml": """
- id: xmo
  title: "XMO"
- id: eg-clinea
  title: "EG Clinea"
""",
    "packages/_catalogue/data_sources.yaml": """
- id: own-system
  title: "Eget lægesystem"
  text: "Det, praksis selv har skrevet ind."
  pulled_from: practice-system
- id: municipal
  title: "Kommunens tal"
  text: "Kommunens egne opgørelser."
""",
    "packages/_catalogue/topics.yaml": """
- id: aeldre
  title: "Ældre"
  text: "Skrøbelighed og fald."
- id: attester
  title: "Attester"
  text: "Attester til kommunen."
""",
    "packages/_catalogue/glossary.yaml": """
- id: fald
  term: "fald"
  forms:
    - "fald"
    - "faldet"
  text: "Når man ender på gulvet."
- id: aaregang
  term: "åregang"
  text: "Et sidste ord."
""",
    "packages/_catalogue/pages/forside.md": """---
title: "Ét møde"
summary: "Alt til aftenen."
---
Pakkerne er eksempler.
""",
    "packages/_catalogue/pages/for-forfattere.md": """---
title: "For forfattere"
summary: "Sådan skriver du."
---
Begynd her.

## Ord og æbler

```
## ikke en overskrift
```

## Ord og æbler

Igen.
""",
    "packages/fald/package.md": """---
title: "Fald hos ældre"
summary: "Hvem falder, og hvad gør vi?"
status: example
version: "0.2"
scope: regional
publisher: sjaelland
topics: [aeldre]
works_with: [data, cases]
regions: [sjaelland]
review:
  written_by: "Redaktionen"
  next: 2027-11-01
first_meeting: "Alle har patienterne."
preparation:
  - who: coordinator
    days_before: 42
    minutes: 30
    task: "Bestil lokalet."
  - who: member
    days_before: 3
    minutes: 10
    task: "Læs arket."
  - who: member
    days_before: 14
    minutes: 25
    task: "Hent tallene."
    hard_deadline: "Senere tal kommer ikke med."
---
Et fald er sjældent kun et fald.
""",
    "packages/fald/guidelines.md": """---
sources:
  - id: sst-2020
    organisation: "Sundhedsstyrelsen"
    title: "Faldpatienten"
    year: 2020
    url: https://www.sst.dk/fald
recommendations:
  - id: spoerg
    text: "Spørg til fald hvert år."
    sources: [sst-2020]
    measures: [spurgt]
---
""",
    "packages/fald/measures/spurgt.md": """---
title: "Spurgt om fald"
kind: measure-point
unit: percent
counts: persons
numerator:
  text: "Patienter i nævneren, der er spurgt"
  codes: {icpc2: [A29]}
denominator:
  text: "Patienter over 75 år"
period: {months: 12}
counted_per: practice
data_source: own-system
pitfalls:
  - text: "Få patienter."
    about: small
charts:
  - kind: comparison
    sample: spurgt
---
Det første afsnit.

Det andet afsnit.
""",
    "packages/fald/extraction/xmo.md": """---
system: xmo
measures: [spurgt]
minutes: 20
---
1. Find patienterne.
""",
    "packages/fald/meetings/klyngemoede.md": """---
title: "Møde om fald"
kind: meeting
minutes: 75
participants: {least: 8, most: 30, group_size: 5}
agenda:
  - title: "Vores tal"
    minutes: 40
    form: data
    show: [spurgt]
    about: [spoerg]
    shorten: {order: 2, least: 25}
  - title: "Pause"
    minutes: 5
    form: break
  - title: "Oplæg"
    minutes: 20
    form: talk
    materials: [ark]
    shorten: {order: 1, least: 10}
  - title: "Aftaler"
    minutes: 10
    form: round
---
## Vores tal

Sig først: »Vent.«
""",
    "packages/fald/meetings/opfoelgning.md": """---
title: "Opfølgning om fald"
kind: follow-up
minutes: 45
follows: {meeting: klyngemoede, weeks_after: 26}
agenda:
  - title: "Siden sidst"
    minutes: 45
    form: plenum
---
""",
    "packages/fald/handouts/ark.md": """---
title: "Deltagerark"
kind: participant-sheet
given_to: member
when: during
---
## Mit bogstav
""",
    "packages/fald/CHANGELOG.md": """# Ændringer

## 0.2 – 2026-11-20

- Nyt & bedre.

## 0.1 – 2026-10-01

- Første udgave.
""",
    "data_samples/fald/spurgt.csv": "practice;numerator;denominator\n"
    + "".join(f"{letter};{20 + n};{40 + n}\n" for n, letter in enumerate("ABCDEFGH")),
}

STOP = {
    "packages/stop/package.md": """---
title: "Stop op"
summary: "Uden tal."
status: draft
version: "0.1"
scope: national
publisher: sjaelland
topics: [attester]
works_with: [experience]
review:
  written_by: "Redaktionen"
  next: 2026-01-01
---
Hvorfor.
""",
}


MEANING = {
    "packages/_catalogue/codes.yaml": """
- system: icpc2
  code: A29
  text: "Fald & uro"
  source: https://www.kiap.dk/praksis/icpc-2
  seen: 2026-11-03
""",
}


def write_project(folder: Path, files: dict[str, str]) -> Library:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    library, faults = read_library(folder)
    assert faults == []
    return library


def pages_of(library: Library, context: Context = CONTEXT) -> dict[str, Page]:
    pages = [*catalogue_pages(library, context)]
    pages += [page for package in library.packages for page in package_pages(library, package, context)]
    return {page.path: page for page in pages}


def texts_of(library: Library) -> dict[str, str]:
    return {path: render(page, THEMES) for path, page in pages_of(library).items()}
