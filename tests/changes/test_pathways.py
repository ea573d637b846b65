"""What the report tells of packages/_catalogue/pathways.yaml."""

import shutil
from pathlib import Path

from site_builder.changes import as_markdown

from .golden import SMALL, changed

PATHWAY = """- id: lunger
  title: "Et år med lunger"
  text: "Til klyngen."
  steps:
    - package: proeve
      text: "Først skal diagnosen være rigtig."
    - package: spirometri
      text: "Så skal I puste."
      weeks_after: 12
"""
SWAPPED = PATHWAY.split("    - package")[0] + """    - package: spirometri
      text: "Så skal I puste."
    - package: proeve
      text: "Først skal diagnosen være rigtig."
"""


def told(tmp_path: Path, text: str) -> str:
    project = Path(shutil.copytree(SMALL, tmp_path / "project"))
    path = "packages/_catalogue/pathways.yaml"
    (project / path).write_text(PATHWAY, "utf-8")
    return as_markdown(changed(lambda copy: (copy / path).write_text(text, "utf-8"), project)).replace("\u00a0", " ")


def test_a_meeting_of_a_pathway_is_told_by_its_package_and_no_field_by_its_name(tmp_path: Path) -> None:
    text = PATHWAY.replace("weeks_after: 12", "weeks_after: 26").replace("Så skal I puste.", "Nu er det sommer.")
    report = told(tmp_path, text + '    - package: medicin\n      text: "Til sidst."\n')

    assert "#### Møderækken «Et år med lunger»" in report
    assert "Begrundelsen for «spirometri» er nu «Nu er det sommer.» i stedet for «Så skal I puste.»" in report
    assert "Tiden siden mødet før for «spirometri» er nu 26 uger i stedet for 12 uger" in report
    assert "Nyt møde i rækken: «medicin»" in report
    assert "steps" not in report


def test_a_meeting_that_is_gone_and_a_new_order_are_told(tmp_path: Path) -> None:
    gone = told(tmp_path / "gone", PATHWAY.split("    - package: spirometri")[0])
    assert "Mødet i rækken «spirometri» er fjernet" in gone
    assert "rækkefølge" in told(tmp_path / "order", SWAPPED)
