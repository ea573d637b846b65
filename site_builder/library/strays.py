"""What lies in a folder of the format and is none of its own: most likely a name that is misspelt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Place, error, nearest, warning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .files import Files


def refuse_strays(files: Files, path: str, what: str, found: Sequence[str], own: Sequence[str], whose: str) -> None:
    """A misspelt name is an error (KP022): what it holds is missed. Anything else is only not used (KP023)."""
    for name in found:
        if name in own:
            continue
        meant = nearest(name, own)
        if meant and meant not in found:
            place, help = Place(f"{path}/{meant}"), f"omdøb «{name}» til {meant}"
            files.note(error(place, "KP022", f"{what} {meant} mangler", help))
        else:
            help = f"{whose} egne er " + ", ".join(own)
            files.note(warning(Place(f"{path}/{name}"), "KP023", f"{what} bruges ikke", help))
