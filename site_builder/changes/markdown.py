"""The report as GitHub's Markdown: a summary that stands open, and a fold for each package.

What an author wrote is text here and nothing else: no markup, no mention of a person, no link of its own.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from ..danish import counted
from ..reports.unlinked import GAP, unlinked
from ..sources.cpr import masked
from .change import Mark
from .story import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .change import Diff
    from .report import Report
    from .story import Chapter, Line

MOST = 65_000  # GitHub takes 65,536 characters; the workflow puts a line of its own in front
MARKUP = re.compile(r"[\\`*_{}\[\]|~]")
FIRST = re.compile(r"^(\s*)(\d+(?=[.)])|)([-+#=.)]?)")
SIGNS = {Mark.SAME: "", Mark.OUT: "~~", Mark.NEW: "**"}
TITLE = "## Det betyder ændringen"
FEWER = (100_000, 50, 10, 3)  # lines of a section, until all fits
CUT = "Resten står i HTML-rapporten: her er kun plads til 65.000 tegn."


def as_markdown(report: Report) -> str:
    """Write a report; nothing at all for a change that nobody can see."""
    if report.is_empty:
        return ""
    story = tell(report)
    top = [TITLE, text(story.lead), *(f"> [!WARNING]\n> {text(warning)}" for warning in story.warnings),
           *(["\n".join(_opening(one) for one in story.chapters)] if story.chapters else [])]
    folded = [one for one in story.chapters if one.sections]
    lines = [f"Også her ser det anderledes ud. {' '.join(story.elsewhere)}"] if story.elsewhere else []
    return _fitted(top, folded, "\n\n".join(text(line) for line in (*lines, story.against)))


def _opening(chapter: Chapter) -> str:
    """Write a package's headline on its line, a long one on a line for each of its points."""
    told = [f"\n  - {first(text(point))}" for point in chapter.points] or [f" {text(chapter.headline)}"]
    return f"- **{text(chapter.title)}**:{''.join(told)}"


def _fitted(top: list[str], chapters: list[Chapter], end: str) -> str:
    """Shorten the sections when the whole would be too long, then leave out the last folds, then lines at the top."""
    for most in FEWER:
        folds = [_chapter(one, most) for one in chapters]
        if _size("\n\n".join([*top, *folds, end])) <= MOST:
            break
    kept = list(folds)
    while kept and _size("\n\n".join([*top, *kept, CUT, end])) > MOST:
        kept.pop()
    told = [*top, *kept, *([CUT] if len(kept) < len(folds) else []), end]
    whole = "\n\n".join(told) + "\n"
    if _size(whole) <= MOST:
        return whole
    lines = "\n\n".join(top).split("\n")
    while lines and _size("\n".join(lines)) > MOST - 200:
        lines.pop()
    return "\n".join([*lines, "", CUT, ""])


def _size(whole: str) -> int:
    # In bytes, for whether GitHub counts a letter or its bytes is not written anywhere.
    return len(whole.encode())


def _chapter(chapter: Chapter, most: int) -> str:
    parts = [f"<details>\n<summary><b>{html(chapter.title)}</b>: {html(chapter.badge)}</summary>"]
    for section in chapter.sections:
        left = len(section.lines) - most
        more = [text(f"- … og {counted(left, 'linje', 'linjer')} til, som står i HTML-rapporten")] if left > 0 else []
        parts += [f"#### {text(section.heading)}", "\n".join([*_lines(section.lines[:most]), *more])]
    return "\n\n".join([*parts, "</details>"])


def _lines(lines: tuple[Line, ...]) -> Iterator[str]:
    for line in lines:
        yield f"- {text(line.text)}" + (f" <{masked(line.address)}>" if line.address else "")
        shown = [diff(one) for one in line.diffs]
        shown += [text(f"… og {counted(line.more, 'sted', 'steder')} til")] if line.more else []
        # A line of its own for each: quoted lines that follow each other would run together.
        yield from (f"  > {one}\n" if number < len(shown) else f"  > {one}" for number, one in enumerate(shown, 1))


def diff(found: Diff) -> str:
    """Write words that are gone as ~~words~~ and new ones as **words**."""
    words = ("…" if one.mark is Mark.GAP else f"{SIGNS[one.mark]}{text(one.text)}{SIGNS[one.mark]}" for one in found)
    return first(" ".join(words))


def first(line: str) -> str:
    """Keep what stands first on a line from beginning a list or a heading."""
    return FIRST.sub(lambda match: f"{match[1]}{match[2]}" + (f"\\{match[3]}" if match[3] else ""), line, count=1)


def text(plain: str) -> str:
    """Escape a text for a line of Markdown."""
    return _gaps(MARKUP.sub(r"\\\g<0>", _shown(plain))).replace("$", "<span>$</span>")


def html(plain: str) -> str:
    """Escape a text for a tag's content."""
    return _gaps(_shown(plain))


def _shown(plain: str) -> str:
    """Mask and escape what an author wrote. Everything comes through here: titles, headings, the branch's name."""
    return escape(masked(unlinked(plain)), quote=False)


def _gaps(line: str) -> str:
    # As an entity: a sign that cannot be seen would be taken out of a comment.
    return line.replace(GAP, "&#8203;")
