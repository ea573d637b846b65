"""A page becomes the text of its Markdown file.

The engine's Markdown must find headings at the top level, and everything else in HTML blocks without blank or indented
lines. Templates are written with both for their readers' sake, and `_tidy` takes them out. What an author wrote is
never a template, never passes for a heading, and never breaks a line.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.ext import Extension

from .addresses import seen_from
from .front_matter import front_matter
from .literal import literal, on_one_line

if TYPE_CHECKING:
    from pathlib import Path

    from jinja2.runtime import Context

    from .page import Page

# Where a block ends and the next begins with nothing between them, the site's search reads one word: »Møde95 min«.
BLOCK = "t[dhr]|d[dt]|p|li|h[1-6]|div|caption|summary|label|option|figcaption|section|aside|table|[uod]l"
SEAM = re.compile(rf"(</(?:{BLOCK})>|<br>)(?=[^\s<]|<\w)")
# Two control characters, which no file of a project may hold, fence the headings that stand in a template's own text.
HEADING = re.compile(r"^[ \t]*(#{2,4} .*)$", re.MULTILINE)


class Headings(Extension):
    """Fences the Markdown headings of a template, so that no value can pass for one."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Mark each heading line of the source."""
        return HEADING.sub("\x02\\1\x03", source)


def render(page: Page, themes: Path) -> str:
    """Render a page with the templates in themes/markdown."""
    template = environment(themes).get_template(page.template)
    return f"{front_matter(page)}\n{_tidy(template.render(v=page.values, page=page))}"


@lru_cache(maxsize=4)
def environment(themes: Path) -> Environment:
    """Make the environment once for a theme; templates are compiled once."""
    made = Environment(
        loader=FileSystemLoader(themes / "markdown"), autoescape=True, undefined=StrictUndefined, auto_reload=False,
        trim_blocks=True, lstrip_blocks=True, finalize=on_one_line, extensions=[Headings],
        # A heading's {#id} would begin a comment.
        comment_start_string="{##", comment_end_string="##}",
    )
    made.filters |= {"literal": literal, "href": _href}
    return made


@pass_context
def _href(context: Context, target: str) -> str:
    page: Any = context["page"]
    return seen_from(page.path, target)


def _tidy(text: str) -> str:
    """Put a blank line around each heading and none within the HTML between them."""
    parts = text.replace("\x03", "\x02").split("\x02")
    kept = [part if heading % 2 else _lines(part) for heading, part in enumerate(parts)]
    return "\n\n".join(part for part in kept if part) + "\n"


def _lines(html: str) -> str:
    lines = (line.strip(" \t\r") for line in SEAM.sub(r"\1 ", html).split("\n"))
    return "\n".join(line for line in lines if line)
