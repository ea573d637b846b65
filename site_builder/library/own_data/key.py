"""Which letter a practice has: secret, and the same again with the same seed and the same names."""

from __future__ import annotations

import hmac
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...diagnostics import Diagnostic
from ...sources.text import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...model.cluster_package import ClusterPackage

LETTER = re.compile(r"[A-Z]{1,2}")
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # as in the catalogue's samples: I and O are read as 1 and 0


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A letter, the practice behind it, and the samples that it has numbers in."""

    letter: str
    name: str
    reported: tuple[str, ...]


@dataclass(frozen=True)
class OwnData:
    """A package with the cluster's own samples. Names of practices stand only in `key`, `silent` and `diagnostics`.

    `silent` has reported nothing at all. `missing` are the samples that the charts use and the folder lacks.
    """

    package: ClusterPackage
    key: tuple[KeyRow, ...]
    silent: tuple[str, ...]
    missing: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def came_with_names(self) -> bool:
        """Tell whether the letters were given here; numbers that come with letters keep them."""
        return any(row.name != row.letter for row in self.key)


def new_seed() -> str:
    """Make a fresh secret seed."""
    return secrets.token_hex(8)


def letters_of(names: Iterable[str], seed: str) -> dict[str, str]:
    """Give each canonical name its letter, in letter order. Without the seed nobody who knows the names can do it.

    Numbers that come with letters already keep them, for the practices know theirs.
    """
    if not seed:
        raise ValueError("without a seed anybody could work out the letters")
    found = {canonical(name): name for name in names}
    if all(LETTER.fullmatch(name) for name in found.values()):
        return {known: found[known] for known in sorted(found, key=lambda known: (len(known), known))}
    order = sorted(found, key=lambda known: hmac.digest(seed.encode(), known.encode(), "sha256"))
    return {known: letter(number) for number, known in enumerate(order)}


def letter(number: int) -> str:
    """Name 0, 1, 2 … as A … Z, AA, AB …, without I and O."""
    before, last = divmod(number, len(ALPHABET))
    return (letter(before - 1) if before else "") + ALPHABET[last]
