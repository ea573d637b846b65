"""What an author is shown while writing, by the server that VS Code's YAML extension runs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from site_builder.library import read_library
from tests.conftest import ROOT

from .documents import fields_of, write_schemas
from .language_server import LanguageServer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("editor")


class Author:
    """Writes the fields of one file; ¦ is where the cursor stands."""

    def __init__(self, server: LanguageServer, schema: Path, fields: str) -> None:
        text = fields_of(f"---\n{fields}---\n", schema)
        before = text.partition("¦")[0]
        self.server = server
        self.place = before.count("\n"), len(before) - before.rfind("\n") - 1
        self.uri = server.open(f"packages/emne/{schema.stem}.md", text.replace("¦", ""))

    def faults(self) -> list[tuple[int, str]]:
        return self.server.faults(self.uri)

    def suggestions(self) -> dict[str, tuple[str, str]]:
        return self.server.suggestions(self.uri, *self.place)

    def explanation(self) -> str:
        return self.server.explanation(self.uri, *self.place)


@pytest.fixture
def write(server: LanguageServer, small_project: Path, tmp_path: Path) -> Callable[[str, str], Author]:
    schemas = write_schemas(read_library(small_project)[0].registries.lists, tmp_path / "schema")
    return lambda kind, fields: Author(server, schemas / f"{kind}.json", fields)


def test_the_fields_that_are_left_are_suggested_with_what_to_write(write: Callable[[str, str], Author]) -> None:
    assert write("handout", 'title: "Ark"\n¦').suggestions() == {
        "bilag": (
            "kind: ${2|fact-sheet,participant-sheet,case,question-sheet,questionnaire,quiz,consent,invitation,answers|}"
            "\ngiven_to: ${3|member,group,facilitator,practice,coordinator|}",
            "De felter, der skal være her, til at fylde ud",
        ),
        "kind": ("kind: ", "Hvad arket er. *Skal være her.*"),
        "given_to": ("given_to: ", "Hvem der får det; afgør, hvor mange kopier der skal laves. *Skal være her.*"),
        "when": ("when: ", "Hvornår arket bruges."),
        "set_aside": ("set_aside:\n  - ", "Regler, der ikke skal gælde for denne fil, hver med sin grund."),
    }


def test_the_words_of_a_closed_list_are_suggested_with_what_the_page_says(
    write: Callable[[str, str], Author],
) -> None:
    assert write("package", "works_with:\n  - ¦\n").suggestions() == {
        "data": ("data", "egne tal"),
        "cases": ("cases", "patientcases"),
        "experience": ("experience", "erfaringer"),
    }


def test_the_publishers_of_the_project_are_suggested_by_name(write: Callable[[str, str], Author]) -> None:
    assert write("package", "publisher: ¦\n").suggestions() == {
        "catalogue": ("catalogue", "Katalogets redaktion (eksempel)"),
        "hovedstaden": ("hovedstaden", "Region Hovedstaden"),
        "oestdanmark": ("oestdanmark", "Region Østdanmark"),
    }


def test_a_text_is_begun_in_quotes_and_an_empty_value_or_true_is_never_suggested(
    write: Callable[[str, str], Author],
) -> None:
    assert write("meeting", "title: ¦\n").suggestions() == {
        '"…"': ('"${1:Klyngemøde om urinvejsinfektioner}"', "Tekst, som andre skal læse, står i anførselstegn"),
    }
    assert write("package", "audience: ¦\n").suggestions() == {
        '"…"': ('"$1"', "Tekst, som andre skal læse, står i anførselstegn"),
    }


def test_a_whole_agenda_item_is_put_in_with_its_dash(write: Callable[[str, str], Author]) -> None:
    assert write("meeting", "agenda: ¦\n").suggestions() == {
        "programpunkt": (
            '\n  - title: "${1:Titel}"\n    minutes: ${2:15}\n'
            "    form: ${3|plenum,talk,data,group,pairs,round,individual,vote,break|}",
            "De felter, der skal være her, til at fylde ud",
        ),
    }


def test_an_empty_file_is_begun_with_everything_that_must_be_there(write: Callable[[str, str], Author]) -> None:
    text, said = write("guidelines", "sources:\n  - ¦").suggestions()["kilde"]
    assert text == (
        'id: ${1:dsam-2020}\n  organisation: "${2:Dansk Selskab for Almen Medicin}"\n'
        '  title: "${3:Titel}"\n  url: ${4:https://www.dsam.dk/vejledninger}'
    )
    assert said == "De felter, der skal være her, til at fylde ud"


def test_the_pointer_on_a_field_tells_what_it_is_and_gives_an_example(write: Callable[[str, str], Author]) -> None:
    assert write("package", "ver¦sion: 1.10\n").explanation() == (
        "#### Version\n\nDen samme som øverst i CHANGELOG.md: stor ændring, nyt indhold, rettelse. *Skal være her.*"
        '\n\nEksempel: "0.1"'
    )


def test_the_pointer_on_a_word_tells_what_all_the_words_mean(write: Callable[[str, str], Author]) -> None:
    assert write("meeting", "kind: meet¦ing\n").explanation() == (
        "#### Slags\n\nSelve mødet, eller det, der følger op. *Skal være her.*\n\nAllowed Values:\n\n"
        "* `meeting`: klyngemøde\n* `follow-up`: opfølgningsmøde\n"
    )


def test_what_is_wrong_is_underlined_and_told_in_danish(write: Callable[[str, str], Author]) -> None:
    assert write("handout", 'titel: "Ark"\nkind: ark\ngiven_to:\n').faults() == [
        (
            3,
            "vælg fact-sheet (faktaark), participant-sheet (deltagerark), case, question-sheet (spørgeark), "
            "questionnaire (spørgeskema), quiz, consent (samtykke), invitation eller answers (svarark)",
        ),
        (
            4,
            "vælg member (hver deltager), group (hver gruppe), facilitator, practice (hver praksis) "
            "eller coordinator (koordinator)",
        ),
        (2, "felterne her er title, kind, given_to, when, set_aside"),
        (2, "feltet «title» mangler"),
    ]


def test_what_is_not_written_as_it_should_is_told_with_how(write: Callable[[str, str], Author]) -> None:
    source = "  - {id: Å, organisation: x, title: '', url: www.dsam.dk, year: to tusind, seen: 01-11-2027}\n"
    assert write("guidelines", f"sources:\n{source}recommendations: ingen\n").faults() == [
        (3, "et id er små bogstaver a–z, cifre og bindestreg; ø bliver oe"),
        (3, "skriv en tekst"),
        (3, "skriv et helt tal fra 1 og op"),
        (3, "skriv hele adressen, fra https://"),
        (3, "dato skrives år-måned-dag: 2027-11-01"),
        (4, "her skal stå en liste: skriv hvert punkt på sin egen linje efter »- «"),
    ]


def test_a_text_that_yaml_takes_for_something_else_is_no_fault(write: Callable[[str, str], Author]) -> None:
    assert write("handout", "title: 1.10\nkind: case\ngiven_to: member\nwhen:\nset_aside:\n").faults() == []
    assert write("handout", "title: true\nkind: case\ngiven_to: member\n").faults() == []


def test_a_registry_is_known_by_its_name_alone_as_vs_code_is_told(server: LanguageServer) -> None:
    told = json.loads(re.sub("(?m)^ *//.*$", "", (ROOT / ".vscode" / "settings.json").read_text("utf-8")))
    schemas = {(ROOT / path).as_uri(): [files] for path, files in told["yaml.schemas"].items()}
    with LanguageServer(schemas) as editor:
        uri = editor.open("packages/_catalogue/topics.yaml", '- id: søvn\n  title: "Søvn"\n')
        assert editor.faults(uri) == [
            (1, "et id er små bogstaver a–z, cifre og bindestreg; ø bliver oe"),
            (1, "feltet «text» mangler"),
        ]
