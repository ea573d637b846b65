"""What the report tells of packages/_catalogue/codes.yaml."""

import shutil
from pathlib import Path

from site_builder.changes import as_markdown

from .golden import SMALL, changed

ENTRY = """- system: icpc2
  code: R95
  text: "Kronisk bronkitis"
  source: https://www.kiap.dk/praksis/icpc-2
  seen: 2026-11-03
"""


def test_a_meaning_that_is_mended_is_told_with_its_code(tmp_path: Path) -> None:
    project = Path(shutil.copytree(SMALL, tmp_path / "project"))
    codes = "packages/_catalogue/codes.yaml"
    (project / codes).write_text(ENTRY, "utf-8")

    def mend(copy: Path) -> None:
        text = ENTRY.replace("Kronisk bronkitis", "KOL").replace("11-03", "11-22")
        (copy / codes).write_text(text, "utf-8")

    told = as_markdown(changed(mend, project)).replace("\u00a0", " ")
    assert "#### Betydningen af koden «ICPC-2 R95»" in told
    assert "Teksten er nu «KOL» i stedet for «Kronisk bronkitis»" in told
    assert "Dagen, kilden sidst er set, er nu 22. november 2026 i stedet for 3. november 2026" in told
