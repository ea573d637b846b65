"""A project that holds every vector in every text that an author can write.

`@` in the templates below is a text; each package takes its share of the vectors and writes all of them into each. A
test holds the templates against the models, so that a new field cannot be forgotten.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from site_builder.library import read_library
from site_builder.markdown import Resolver, check_body
from site_builder.sources.located import Body

HERE = Path(__file__).parent
CALL = "top.pwned()"
VECTORS = [line.replace("PWN", CALL) for line in (HERE / "vectors.txt").read_text("utf-8").splitlines()]
SHARE = 32
CONTEXTS = ("{}", "- {}", "1. {}", "> {}", "### {}", "**{}**", "| a | b |\n| - | - |\n| {} | x |")
ASIDE = [{"rule": "KP522", "reason": "@", "file": "@"}]

PACKAGE = {
    "title": "@", "summary": "@", "status": "example", "version": "@", "scope": "national", "publisher": "udgiver",
    "topics": ["emne"], "works_with": ["data"], "review": {"written_by": "@", "checked_by": "@", "next": "2030-01-01"},
    "audience": "@", "purpose": "@", "focus": ["@"], "outcomes": ["@"],
    "preparation": [{"who": "member", "only": "@", "days_before": 7, "task": "@", "consent": "@",
                     "hard_deadline": "@"}],
    "contact": {"unit": "@", "email": "@", "phone": "@"},
    "support": [{"kind": "talk", "who": "specialist", "text": "@"}],
    "first_meeting": "@", "keywords": ["@"], "related": [{"package": "@another", "when": "any", "why": "@"}],
    "links": [{"title": "@", "url": "https://x.dk/"}], "samples": "synthetic", "set_aside": ASIDE,
}  # fmt: skip
GUIDELINES = {
    "sources": [{"id": "kilde", "organisation": "@", "title": "@", "url": "https://x.dk/", "note": "@"}],
    "recommendations": [{"id": "anbefaling", "text": "@", "sources": ["kilde"], "measures": ["maal"], "no_data": "@"}],
    "set_aside": ASIDE,
}
MEASURE = {
    "title": "@", "kind": "indicator", "unit": "percent", "counts": "persons",
    "numerator": {"text": "@", "except": "@", "codes": {"service": ["7113"]}},
    "denominator": {"text": "@", "except": "@"}, "population": "@",
    "period": {"months": 12, "ends": "@"}, "counted_per": "practice", "data_source": "kilden",
    "standardised": {"by": ["@"], "to": "@"}, "split_by": ["@"],
    "target": {"value": 1, "at": "least", "source": "kilde"},
    "reference_values": [{"text": "@", "value": 1, "source": "kilde"}], "pitfalls": [{"text": "@", "about": "small"}],
    "charts": [{"kind": kind, "sample": name} for kind, name in (
        ("comparison", "praksis"), ("funnel", "praksis"), ("trend", "udvikling"), ("groups", "grupper"))],
    "no_guide": {"lsys": "@"}, "set_aside": ASIDE,
}  # fmt: skip
GUIDE = {
    "system": "lsys", "measures": ["maal"], "verified": {"on": "2026-01-01", "version": "@", "role": "@"},
    "columns": [{"name": "@", "is": "numerator"}], "requires": ["@"],
    "deliver": {"to": "coordinator", "as": "@"}, "deviations": ["@"], "set_aside": ASIDE,
}  # fmt: skip
ITEM = {
    "title": "@", "minutes": 30, "form": "group", "purpose": "@", "questions": ["@"], "notes": "@", "show": ["maal"],
    "materials": ["ark"], "parts": [{"title": "@"}], "about": ["anbefaling"],
}  # fmt: skip
MEETING = {
    "title": "@", "kind": "meeting", "minutes": 30, "agenda": [ITEM], "roles": [{"id": "facilitator", "text": "@"}],
    "agreements": [{"text": "@", "measure": "maal", "again_weeks": 4}], "evaluation": [{"text": "@", "answer": "text"}],
    "set_aside": ASIDE,
}  # fmt: skip
HANDOUT = {"title": "@", "kind": "case", "given_to": "member", "set_aside": ASIDE}
PAGE = {"title": "@", "summary": "@", "set_aside": ASIDE}
REGISTRIES = {
    "publishers": {"id": "udgiver", "title": "@", "kind": "catalogue"},
    "systems": {"id": "lsys", "title": "@", "vendor": "@"},
    "data_sources": {"id": "kilden", "title": "@", "text": "@", "wait": "@"},
    "topics": {"id": "emne", "title": "@", "text": "@", "synonyms": ["@"]},
    "glossary": {"id": "ord", "term": "@", "text": "@", "forms": ["@"]},
    "codes": {"system": "service", "code": "7113", "text": "@", "source": "https://x.dk/", "source_title": "@",
              "seen": "2026-01-01"},
}
CARDS = {
    "package.md": PACKAGE, "guidelines.md": GUIDELINES, "measures/maal.md": MEASURE, "extraction/lsys.md": GUIDE,
    "meetings/moede.md": MEETING, "handouts/ark.md": HANDOUT,
}  # fmt: skip


def filled(template: Any, text: str) -> Any:
    """Write a text in place of every @."""
    if isinstance(template, dict):
        return {key: filled(value, text) for key, value in template.items()}
    if isinstance(template, list):
        return [filled(value, text) for value in template]
    return text if template == "@" else template


def allowed(vectors: list[str], resolver: Resolver) -> str:
    """Write the vectors that a body may hold into every context of one; the others `check` refuses."""
    parts = (context.format(vector) for vector in vectors for context in CONTEXTS)
    return "\n\n".join(part for part in parts if not check_body(Body(part, 1, "packages/v-00/package.md"), resolver))


def make_project(folder: Path) -> list[list[str]]:
    """Write the project; give the vectors of each package v-00, v-01 …"""
    resolver = Resolver(read_library(HERE.parent / "project")[0])
    shares = [VECTORS[start : start + SHARE] for start in range(0, len(VECTORS), SHARE)]
    _write(folder / "mkdocs.yml", "site_name: Vektorer\ntheme:\n  name: material\n")
    for name, entry in REGISTRIES.items():
        numbered = enumerate(" ".join(share) for share in shares)
        entries = [{**filled(entry, text), **_numbered(entry, number)} for number, text in numbered]
        _write(folder / f"packages/_catalogue/{name}.yaml", yaml.safe_dump(entries, allow_unicode=True, width=1000))
    _write(folder / "packages/_catalogue/pages/om.md", _document(PAGE, " ".join(VECTORS[:SHARE]), ""))
    for number, share in enumerate(shares):
        _package(folder, f"v-{number:02}", share, allowed(share, resolver))
    return shares


def _numbered(entry: dict[str, Any], number: int) -> dict[str, str]:
    """Tell an entry from its fellows: by its id, or by its code."""
    return {"id": f"{entry['id']}{number or ''}"} if "id" in entry else {"code": str(int(entry["code"]) + number)}


def _package(folder: Path, slug: str, share: list[str], body: str) -> None:
    text = " ".join(share)
    home, data = folder / "packages" / slug, folder / "data_samples" / slug
    for path, card in CARDS.items():
        _write(home / path, _document(card, text, body).replace("'@another'", "v-01" if slug == "v-00" else "v-00"))
    _write(home / "CHANGELOG.md", f"# Ændringer\n\n## 0.1 – 2026-01-01\n\n- {text}\n")
    practices = "".join(f"{letter};{20 + n};{90 + n}\n" for n, letter in enumerate("ABCDEFGHIJKL"))
    _write(data / "praksis.csv", "practice;numerator;denominator\n" + practices)
    # a group's name has at most 60 characters, stands once, and is no formula and no address
    names = (f"{n} {vector}"[:60].strip() for n, vector in enumerate(v for v in share if "@" not in v))
    groups = "".join(f"{_cell(name)};{20 + n};{90 + n}\n" for n, name in enumerate(names))
    _write(data / "grupper.csv", "group;numerator;denominator\n" + groups)
    _write(data / "udvikling.csv", "period;numerator;denominator\n2025-K1;30;99\n2025-K2;31;99\n2025-K3;32;99\n")


def _cell(label: str) -> str:
    return '"' + label.replace('"', '""') + '"'


def _document(card: dict[str, Any], text: str, body: str) -> str:
    fields = yaml.safe_dump(filled(card, text), allow_unicode=True, sort_keys=False, width=100_000)
    return f"---\n{fields}---\n\n{body}\n"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
