"""What an author sees in the browser while something is wrong: the diagnostics, readable, and the way back."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..reports.text import blocks, summary

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..diagnostics import Diagnostic

PAGE = """<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{count} – Klyngepakker</title><style>
body{{font:18px/1.5 Georgia,serif;max-width:48rem;margin:3rem auto;padding:0 1.2rem;background:#fcfaf5;color:#1b211f}}
h1{{font-weight:400;border-top:4px solid;padding-top:1rem}}
pre{{font:15px/1.5 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere;
border-left:3px solid #a8720f;padding:.2rem 0 .2rem 1rem;margin:1.6rem 0}}
a{{color:#17483d}}
@media(prefers-color-scheme:dark){{body{{background:#141917;color:#ece8dd}}a{{color:#93cdb7}}}}
</style><h1>{count}</h1><p>Stedet er ikke bygget igen. Ret filen og gem: siden her skifter af sig selv.
<a href="?{last_good}">Se den sidste side, der kunne bygges</a>.</p>
{blocks}</html>
"""
LAST_GOOD = "sidste"


def fault_page(diagnostics: Sequence[Diagnostic], project: Path) -> str:
    """Show diagnostics as a page."""
    shown = "\n".join(f"<pre>{escape(block)}</pre>" for block in blocks(diagnostics, project))
    return PAGE.format(count=escape(summary(diagnostics)), blocks=shown, last_good=LAST_GOOD)


def trouble_page(text: str) -> str:
    """Show what went wrong outside the packages."""
    return PAGE.format(count="Siderne kunne ikke bygges", blocks=f"<pre>{escape(text)}</pre>", last_good=LAST_GOOD)
