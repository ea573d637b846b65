"""The kinds of files, where they lie, and the model each is read as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.extraction import ExtractionCard
from ..model.guidelines import GuidelinesCard
from ..model.handout import HandoutCard
from ..model.invented_numbers import InventedNumbers
from ..model.measure import MeasureCard
from ..model.meeting import MeetingCard
from ..model.package import PackageCard
from ..model.pathway import Pathway
from ..model.registry import CodeList, CodeMeaning, DataSource, PageCard, PracticeSystem, Publisher, Term, Topic

if TYPE_CHECKING:
    from ..model.base import Located

HOME = "packages/_catalogue"


@dataclass(frozen=True)
class Kind:
    """A kind of file: its schema is `<name>.json`. A registry is a list of entries, the others are front matter."""

    name: str
    title: str
    files: str
    model: type[Located]
    is_list: bool = False


KINDS = (
    Kind("package", "Pakkens forside", "packages/*/package.md", PackageCard),
    Kind("guidelines", "Anbefalinger og kilder", "packages/*/guidelines.md", GuidelinesCard),
    Kind("measure", "Målepunkt eller indikator", "packages/*/measures/*.md", MeasureCard),
    Kind("extraction", "Udtræksvejledning", "packages/*/extraction/*.md", ExtractionCard),
    Kind("meeting", "Drejebog", "packages/*/meetings/*.md", MeetingCard),
    Kind("handout", "Bilag", "packages/*/handouts/*.md", HandoutCard),
    Kind("page", "Katalogets egen side", f"{HOME}/pages/*.md", PageCard),
    Kind("publishers", "Udgivere", f"{HOME}/publishers.yaml", Publisher, is_list=True),
    Kind("systems", "Lægesystemer", f"{HOME}/systems.yaml", PracticeSystem, is_list=True),
    Kind("data_sources", "Datakilder", f"{HOME}/data_sources.yaml", DataSource, is_list=True),
    Kind("topics", "Emner", f"{HOME}/topics.yaml", Topic, is_list=True),
    Kind("code_lists", "Kodetabeller", f"{HOME}/code_lists.yaml", CodeList, is_list=True),
    Kind("codes", "Koder", f"{HOME}/codes.yaml", CodeMeaning, is_list=True),
    Kind("pathways", "Møderækker", f"{HOME}/pathways.yaml", Pathway, is_list=True),
    Kind("glossary", "Ordliste", f"{HOME}/glossary.yaml", Term, is_list=True),
    Kind("invented_numbers", "Filer med opdigtede CPR-numre", f"{HOME}/invented_numbers.yaml", InventedNumbers,
         is_list=True),
)
