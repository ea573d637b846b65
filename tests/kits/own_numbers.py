"""A cluster's own numbers for the tests: the catalogue's samples with names in place of letters."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import ROOT

NAMES = (
    "Lægerne Havnegade", "Lægehuset Ved Åen", "Klinik Østergård", "Lægerne på Torvet", "Praksis Skovbrynet",
    "Lægehuset Møllevej", "Dr. Kildebæk", "Familielægerne Engen", "Lægerne Fyrtårnet", "Lægehuset Bakken",
    "Klinikken Ved Broen", "Lægerne Æblelunden", "Praksis Strandkær", "Lægehuset Hylden", "Lægerne Ryttervej",
    "Praksis Gyldenris",
)  # fmt: skip


def write_own(slug: str, folder: Path) -> list[str]:
    """Write a package's samples with names; gives the names that stand in them."""
    folder.mkdir(parents=True, exist_ok=True)
    letters: dict[str, str] = {}
    for source in sorted((ROOT / "data_samples" / slug).glob("*.csv")):
        head, *rows = source.read_text("utf-8").splitlines()
        named = [_named(row, letters) if head.startswith("practice") else row for row in rows]
        (folder / source.name).write_text("\n".join([head, *named]) + "\n", "utf-8")
    return list(letters.values())


def _named(row: str, letters: dict[str, str]) -> str:
    letter, rest = row.split(";", 1)
    return f"{letters.setdefault(letter, NAMES[len(letters) % len(NAMES)])};{rest}"
