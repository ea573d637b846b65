"""Putting a case's changes into a project; what a case looks like stands in site_builder/rulebook/case.py."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from site_builder.rulebook.case import Case, Change, read_case, spelt_out

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Case", "Change", "apply_change", "read_case"]


def apply_change(change: Change, project: Path) -> None:
    """Put one change into a project. A text that is not there exactly once is a mistake of the case."""
    file = project / change.path
    order, _, rest = change.order.partition(" ")
    file.parent.mkdir(parents=True, exist_ok=True)
    if order == "remove":
        file.unlink()
    elif order == "rename":
        file.rename(project / spelt_out(rest))
    elif order == "symlink":
        if file.is_dir():
            file.rename(project / "kept")
        file.unlink(missing_ok=True)
        file.symlink_to(rest)
    elif order == "bytes":
        file.write_bytes(ast.literal_eval(rest))
    elif order == "repeat":
        count, _, sign = rest.partition(" ")
        file.write_text(file.read_text("utf-8") + sign.replace("\\n", "\n") * int(count) + "\n", "utf-8")
    elif order == "copies":
        for number in range(int(rest)):
            file.with_stem(f"{file.stem}-{number}").write_text("")
    elif change.out:
        _replace(file, "\n".join(change.out), "\n".join(change.into))
    elif change.into or not change.mend:
        file.write_text("\n".join(change.into) + "\n" if change.into else "", "utf-8", newline="")


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    pattern = re.compile(f"^{re.escape(old)}$", re.MULTILINE)
    assert len(pattern.findall(text)) == 1, f"{file.name} must hold this once:\n{old}"
    file.write_text(pattern.sub(lambda _: new, text), "utf-8", newline="")
