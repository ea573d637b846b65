"""Keep one issue that lists what is to be looked through again. Run by .github/workflows/freshness.yml.

It is opened when something is old, rewritten each week, and closed when nothing is.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gh import BOT, pages, send

if TYPE_CHECKING:
    from collections.abc import Mapping

TITLE = "Det skal ses igennem igen"
MARK = "<!-- klyngepakker: gennemsyn -->"
MOST = 64_000
INTRODUCTION = (
    "Listen bliver skrevet om hver mandag og lukker sig selv, når der ikke er mere på den. Den, der svarer for en "
    "pakke, ser efter i kilderne, retter det, der ikke længere passer, og skriver en ny dato i pakken."
)


def main(environment: Mapping[str, str], file: Path) -> None:
    """Open, rewrite or close the issue."""
    repository, listed = environment["REPOSITORY"], file.read_text("utf-8")
    number = _own_issue(repository)
    if "\n### " in listed:
        text = f"{MARK}\n{INTRODUCTION}\n\n{_fitted(listed)}"
        if number is None:
            send("POST", f"repos/{repository}/issues", title=TITLE, body=text)
        else:
            send("PATCH", f"repos/{repository}/issues/{number}", body=text)
    elif number is not None:
        send("PATCH", f"repos/{repository}/issues/{number}", state="closed")


def _fitted(listed: str) -> str:
    """Cut at a row: GitHub takes 65,536 characters."""
    if len(listed) <= MOST:
        return listed
    return listed[:MOST].rpartition("\n")[0] + "\n\nResten viser »klyngepakker check --only KP51«.\n"


def _own_issue(repository: str) -> int | None:
    issues = pages(f"repos/{repository}/issues", state="open", creator=BOT)
    return next((int(issue["number"]) for issue in issues if (issue["body"] or "").startswith(MARK)), None)


if __name__ == "__main__":
    main(os.environ, Path(sys.argv[1]))
