"""A rule's page: pages/KP301.md, whose sections are what it says, why, an example, and what mends it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import frontmatter

from ..diagnostics import Severity
from .case import Case, read_case

PAGES = resources.files(__package__) / "pages"
WHY, MEND, EXAMPLE = "Hvorfor", "Sådan retter du", "Eksempel"
CASE = re.compile(r"^```case\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Rule:
    """One code and its page: Markdown in `says`, `why`, `told` and `mend`.

    The example is a case where the fault can be shown as lines of the project; `told` is what stands beside it, or in
    its place. `severity` is the worst that the code gives.
    """

    code: str
    title: str
    severity: Severity
    says: str
    why: str
    told: str
    mend: str
    example: Case | None

    @property
    def address(self) -> str:
        """Where the page stands on the site."""
        return f"regler/{self.code}/"


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Read every page, by code."""
    files = sorted(file.name for file in PAGES.iterdir() if file.name.endswith(".md"))
    return tuple(_read(name.removesuffix(".md"), (PAGES / name).read_text("utf-8")) for name in files)


def rule_named(code: str) -> Rule | None:
    """Find a rule by its code."""
    return next((rule for rule in all_rules() if rule.code == code), None)


def _read(code: str, text: str) -> Rule:
    page = frontmatter.loads(text)
    says, *rest = re.split(r"^## ", page.content, flags=re.MULTILINE)
    sections = {name.strip(): body.strip() for name, _, body in (part.partition("\n") for part in rest)}
    example = sections.get(EXAMPLE, "")
    shown = CASE.search(example)
    return Rule(
        code, str(page["title"]), Severity(str(page["severity"])), says.strip(), sections[WHY],
        CASE.sub("", example).strip(), sections[MEND], read_case(shown[1]) if shown else None,
    )  # fmt: skip
