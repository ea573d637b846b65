"""packages/_catalogue: each registry is a list in a YAML file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..diagnostics import Failure, Place, error
from ..model.pathway import Pathway
from ..model.reading import read_model
from ..model.registry import CodeList, CodeMeaning, DataSource, PageCard, PracticeSystem, Publisher, Term, Topic
from ..sources.folders import check_name, list_folder
from ..sources.located import LocatedList, LocatedMap
from ..sources.yaml_events import read_yaml
from .catalogue import CataloguePage, Registries
from .strays import refuse_strays

if TYPE_CHECKING:
    from .files import Files

M = TypeVar("M", Publisher, PracticeSystem, DataSource, Topic, Term, CodeList, CodeMeaning, Pathway)
HOME = "packages/_catalogue"
REGISTRIES = ("publishers", "systems", "data_sources", "topics", "glossary", "code_lists", "codes", "pathways")
OWN_FILES = (*(f"{name}.yaml" for name in (*REGISTRIES, "invented_numbers")), "words.txt")


def read_registries(files: Files) -> Registries:
    """Read all registries. A missing file is an empty list; what refers to it will be told."""
    folder = list_folder(files.project, HOME)
    files.diagnostics += folder.refused
    refuse_strays(files, HOME, "filen", folder.files, OWN_FILES, "katalogets")
    refuse_strays(files, HOME, "mappen", folder.folders, ("pages",), "katalogets")

    def entries(name: str, kind: type[M]) -> tuple[M, ...]:
        return _entries(files, f"{HOME}/{name}.yaml", kind) if f"{name}.yaml" in folder.files else ()

    return Registries(
        entries("publishers", Publisher),
        entries("systems", PracticeSystem),
        entries("data_sources", DataSource),
        entries("topics", Topic),
        entries("glossary", Term),
        entries("code_lists", CodeList),
        entries("codes", CodeMeaning),
        entries("pathways", Pathway),
        words=frozenset((files.text_if_there(f"{HOME}/words.txt") or "").split()),
    )


def _entries(files: Files, path: str, kind: type[M]) -> tuple[M, ...]:
    text = files.text(path)
    try:
        items = read_yaml(text, path) if text is not None else None
    except Failure as failure:
        files.note(failure.diagnostic)
        return ()
    if items is None:
        return ()
    if not isinstance(items, LocatedList):
        files.note(error(Place(path), "KP107", "filen skal være en liste", "hver indgang begynder med »- id: …«"))
        return ()
    return _unique(files, [e for n in range(len(items)) if (e := _entry(files, items, n, kind))])


def _entry(files: Files, items: LocatedList, number: int, kind: type[M]) -> M | None:
    item = items[number]
    if not isinstance(item, LocatedMap):
        files.note(
            error(
                Place(items.origin.path, *items.marks[number]),
                "KP108",
                "her skulle stå felter",
                "hver indgang begynder med »- id: …«",
            )
        )
        return None
    model, faults = read_model(kind, item)
    files.diagnostics += faults
    return model


def _unique(files: Files, entries: list[M]) -> tuple[M, ...]:
    first: dict[str, M] = {}
    for entry in entries:
        field, name = "id", f"id «{entry.id}»"
        if isinstance(entry, CodeMeaning):
            field, name = "code", f"koden «{entry.code}»"
        if entry.id in first:
            files.note(
                error(
                    entry.place(field),
                    "KP304",
                    f"{name} er brugt to gange",
                    f"første gang er i linje {first[entry.id].place(field).line}",
                )
            )
        first.setdefault(entry.id, entry)
    return tuple(first.values())


PICTURES = (".svg", ".png", ".webp")


def read_pictures(files: Files) -> frozenset[str]:
    """Find the pictures of the catalogue's own pages."""
    folder = list_folder(files.project, f"{HOME}/pages/billeder")
    files.diagnostics += folder.refused
    return frozenset(f"{folder.path}/{name}" for name in folder.files if name.endswith(PICTURES))


def read_pages(files: Files) -> tuple[CataloguePage, ...]:
    """Read the catalogue's own pages."""
    folder = list_folder(files.project, f"{HOME}/pages")
    files.diagnostics += folder.refused
    pages = []
    for file in folder.files:
        path, id = f"{folder.path}/{file}", file.removesuffix(".md")
        if not file.endswith(".md") or files.note(check_name(path, id)):
            continue
        if document := files.document(path, PageCard):
            pages.append(CataloguePage(id, path, *document))
    return tuple(pages)
