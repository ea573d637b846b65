"""The schemas never refuse what `check` accepts, and refuse much of what it refuses."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from site_builder.check import check_project
from site_builder.diagnostics import Failure, Severity
from site_builder.library import Library, read_library
from site_builder.model import fields as types
from site_builder.model.codes import Service
from site_builder.schema.parts import scalar
from site_builder.schema.write import DRAFT
from site_builder.sources.located import LocatedList
from site_builder.sources.yaml_events import read_yaml
from tests.cases.reading import apply_change, read_case
from tests.conftest import DAY, ROOT
from tests.test_cases import CASES

from .documents import fields_of, kind_of, write_schemas

if TYPE_CHECKING:
    from pathlib import Path

    from .language_server import LanguageServer

pytestmark = pytest.mark.xdist_group("editor")
PROJECT = ROOT / "tests" / "project"
CAUGHT = ("KP101", "KP102", "KP103", "KP105", "KP107", "KP109", "KP111", "KP112", "KP113")


def files_of(project: Path) -> list[str]:
    found = (file.relative_to(project).as_posix() for file in sorted((project / "packages").rglob("*")))
    return [path for path in found if kind_of(path)]


def opened(server: LanguageServer, project: Path, path: str, schemas: Path) -> str:
    kind = kind_of(path)
    assert kind
    return server.open(path, fields_of((project / path).read_text("utf-8"), schemas / f"{kind.name}.json"))


class Schemas:
    """The schemas of one catalogue's lists after another, each written once: few cases change a list."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.written: dict[str, Path] = {}

    def of(self, library: Library) -> Path:
        lists = library.registries.lists
        if str(lists) not in self.written:
            self.written[str(lists)] = write_schemas(lists, self.home / f"schema-{len(self.written)}")
        return self.written[str(lists)]


@pytest.mark.parametrize("project", [ROOT, PROJECT], ids=["catalogue", "smallest"])
def test_no_file_of_a_clean_project_is_refused(server: LanguageServer, project: Path, tmp_path: Path) -> None:
    schemas = write_schemas(read_library(project)[0].registries.lists, tmp_path / "schema")
    documents = {path: opened(server, project, path, schemas) for path in files_of(project)}
    assert {path: server.faults(uri) for path, uri in documents.items()} == {path: [] for path in documents}


def test_no_case_is_refused_in_a_file_that_check_accepts_and_wrong_fields_are(
    server: LanguageServer, tmp_path: Path
) -> None:
    schemas = Schemas(tmp_path)
    accepted, refused = {}, {}
    for case in CASES:
        project = shutil.copytree(PROJECT, tmp_path / case.stem)
        changes = read_case(case.read_text("utf-8")).changes
        for change in changes:
            apply_change(change, project)
        library, found = check_project(project, DAY)
        faults = [fault for fault in found if fault.severity is Severity.ERROR]
        changed = {change.path for change in changes if kind_of(change.path) and (project / change.path).is_file()}
        for path in sorted(changed):
            own = [fault.code for fault in faults if fault.place.path == path]
            if any(code < "KP101" for code in own):  # it cannot be read at all
                continue
            uri = opened(server, project, path, schemas.of(library))
            if not own:
                accepted[case.stem, path] = uri
            else:
                refused[case.stem, path] = uri
    assert {name: server.faults(uri) for name, uri in accepted.items() if server.faults(uri)} == {}
    # To YAML 101 is the same number as 0101, which is a service code; and what form a code has hangs on its system.
    missed = {name for (name, _), uri in refused.items() if name[:5] in CAUGHT and not server.faults(uri)}
    assert missed == {"KP109-ydelseskode-med-tre-cifre", "KP109-koden-hoerer-til-et-andet-kodesystem"}


SCALARS = {
    "text": types.Text,
    "natural": types.Integer,
    "positive": types.Positive,
    "number": types.Number,
    "date": types.Date,
    "id": types.Identifier,
    "address": types.Address,
    "rule": types.RuleCode,
    "service": Service,
}
AWKWARD = [
    "0", "-0", "00", "007", "+5", "1.0", "1.10", "1.000", "10.000", "2,5", "2.5", ".5", "5.", "1e3", "1E-2", "0x1f",
    "0o17", "1_000", "12:30", "16.30", ".inf", "-.inf", ".nan", "true", "True", "TRUE", "false", "yes", "no", "on",
    "null", "Null", "NULL", "~", "2027-11-01", "2027-1-1", "2027-02-30", "0001-01-01", "999999999", "9999999999",
    "000000001", "0000000001", "-5", "https://a.dk", "https://a.dk/å?b=1#c", "http://a b.dk", "KP522", "kp522", "a-b",
    "a--b", "é", "»x«", "a" * 60, "a" * 61, " ", "1 000", "0101", "7113", "01.11.2027", "-12.5", "1,000,000", "=", "<<",
]  # fmt: skip


def written(text: str, style: str) -> str:
    quoted = {"plain": text, "single": "'" + text.replace("'", "''") + "'"}
    return quoted.get(style) or '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@st.composite
def values(draw: st.DrawFn) -> str:
    near = st.from_regex(r"-?[0-9]{1,10}([.,][0-9]{1,4})?|[0-9]{4}-[0-9]{2}-[0-9]{2}|[a-z0-9-]{1,9}", fullmatch=True)
    any_text = st.text(st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=["Cc"]), min_size=1)
    text = draw(st.one_of(st.sampled_from(AWKWARD), near, any_text))
    return written(text, draw(st.sampled_from(["plain", "single", "double"])))


def value_of(line: str) -> Any:
    """Read one line of a list as the builder does; None when it is not one plain scalar."""
    try:
        read = read_yaml(f"- {line}\n", "x.md")
    except Failure:
        return None
    return read[0] if isinstance(read, LocatedList) and len(read) == 1 and isinstance(read[0], str) else None


@pytest.mark.parametrize("name", SCALARS)
def test_no_scalar_that_the_reader_accepts_is_refused(name: str, server: LanguageServer, tmp_path: Path) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(SCALARS[name])
    schema = {"type": "array", "items": scalar(SCALARS[name].__metadata__[-1], empty=False)}
    file = tmp_path / "list.json"

    def accepts(line: str) -> bool:
        try:
            return value_of(line) is not None and adapter.validate_python(value_of(line)) is not None
        except ValidationError:
            return False

    # Without shrinking: the message names the one line that is refused.
    @settings(
        max_examples=8, deadline=None, derandomize=True, phases=[Phase.generate], suppress_health_check=[*HealthCheck]
    )
    @given(st.lists(values(), min_size=60, max_size=120))
    def holds(lines: list[str]) -> None:
        lines = [line for line in [*AWKWARD, *lines] if accepts(line)]
        text = "".join(f"- {line}\n" for line in lines)
        uri = server.open("list.yaml", f"# yaml-language-server: $schema={file.as_uri()}\n{text}")
        assert [(lines[line - 2], message) for line, message in server.faults(uri)] == []



    file.write_text(json.dumps({"$schema": DRAFT, **schema}), "utf-8")
    holds()
