"""A new package passes the check: what is left is the places to fill in, and nothing else."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.check import check_project
from site_builder.diagnostics import Severity
from site_builder.formatting import files_below, formatted, read_file
from site_builder.library.catalogue import Registries
from site_builder.library.files import Files
from site_builder.library.read_registries import read_registries
from site_builder.model.values import Scope, WorksWith
from site_builder.recipes import files_of
from site_builder.scaffold import LONGEST, SHORTEST, Answers, NewMeasure, new_package, places_to_fill, write_package
from site_builder.scaffold.package import in_each_system
from tests.conftest import DAY, ROOT

from .conftest import empty_project

DATA, CASES, EXPERIENCE = WorksWith.DATA, WorksWith.CASES, WorksWith.EXPERIENCE
REGISTRIES: Registries = read_registries(Files(ROOT))
SOURCES = [source.id for source in REGISTRIES.data_sources]
SYSTEMS = tuple(system.id for system in REGISTRIES.systems)
OWN = NewMeasure("Andel med hjemmemåling", "own-system", ("novax", "xmo"))
PLAIN = Answers(
    slug="blodtryk", title="Blodtryk målt hjemme", summary="Hvem måler hjemme, og hvad bruger vi tallene til?",
    topics=("organisation",), publisher="kiap", scope=Scope.NATIONAL, works_with=(DATA, CASES), measures=(OWN,),
    minutes=90, follow_up=True, day=DAY,
)  # fmt: skip


def left_to_do(project: Path, answers: Answers) -> tuple[dict[str, int], list[str]]:
    """Write and check a package: the places to fill in file by file, and everything else that is said of it."""
    files = new_package(answers, REGISTRIES)
    write_package(project, answers.slug, files)
    found = [d for d in check_project(project, answers.day)[1] if f"/{answers.slug}/" in d.place.path]
    fill = [d.place.path for d in found if d.code == "KP551"]
    counted = {path: fill.count(path) for path in dict.fromkeys(fill)}
    assert counted == places_to_fill(files)
    return counted, [f"{d.place.path}:{d.place.line} {d.code} {d.message}" for d in found if d.code != "KP551"]


def made(answers: Answers) -> dict[str, str]:
    return {path: data.decode() for path, data in new_package(answers, REGISTRIES).items()}


def test_the_whole_to_do_list_of_a_package_with_one_measure(project: Path) -> None:
    to_do, others = left_to_do(project, PLAIN)
    assert others == []
    assert to_do == {
        "packages/blodtryk/extraction/novax.md": 2,
        "packages/blodtryk/extraction/xmo.md": 2,
        "packages/blodtryk/guidelines.md": 5,
        "packages/blodtryk/handouts/case-1.md": 3,
        "packages/blodtryk/handouts/deltagerark.md": 1,
        "packages/blodtryk/handouts/invitation.md": 1,
        "packages/blodtryk/handouts/spoergeark.md": 1,
        "packages/blodtryk/measures/andel-med-hjemmemaaling.md": 5,
        "packages/blodtryk/meetings/klyngemoede.md": 5,
        "packages/blodtryk/meetings/opfoelgning.md": 4,
        "packages/blodtryk/package.md": 8,
    }


def test_without_a_system_of_its_own_there_is_one_guide_for_all_systems(project: Path) -> None:
    answers = replace(PLAIN, measures=(NewMeasure("Andel dyrket", "own-system"),))
    assert left_to_do(project, answers)[1] == []
    files = made(answers)
    assert [path for path in files if "/extraction/" in path] == ["packages/blodtryk/extraction/own-system.md"]
    assert "no_guide" not in files["packages/blodtryk/measures/andel-dyrket.md"]
    asked = "»UDFYLD: hvad I søger på i jeres eget lægesystem. Trinene er fælles for alle systemer; nævn ingen menuer«"
    assert f"\n1. {asked}\n" in files["packages/blodtryk/extraction/own-system.md"]


def test_the_systems_that_were_not_chosen_are_one_place_to_fill_in() -> None:
    measure = made(PLAIN)["packages/blodtryk/measures/andel-med-hjemmemaaling.md"]
    assert """
no_guide:
  own-system: "»UDFYLD: hvorfor der ikke kan være trin til EG Clinea, Ganglion og WinPLC; slet no_guide, hvis de bare \
ikke er skrevet endnu«"
compared_with""" in measure


def test_a_source_has_a_line_for_its_year_its_kind_and_the_day_it_was_read(project: Path) -> None:
    guidelines = made(PLAIN)["packages/blodtryk/guidelines.md"]
    lines = ("# year: 2026", "# kind: guideline", "# seen: 2026-11-22")
    assert [line for line in lines if f"\n    {line}\n" in guidelines] == list(lines)
    files = new_package(PLAIN, REGISTRIES)
    path = "packages/blodtryk/guidelines.md"
    kept = files[path].decode()
    for line in lines:
        kept = kept.replace(line, line.removeprefix("# "))
    write_package(project, "blodtryk", files | {path: kept.encode()})
    assert {d.code for d in check_project(project, DAY)[1] if d.place.path == path} == {"KP551"}


@pytest.mark.parametrize("source", SOURCES)
def test_every_data_source_has_a_guide(project: Path, source: str) -> None:
    systems = SYSTEMS if in_each_system(source, REGISTRIES) else ()
    answers = replace(PLAIN, measures=(NewMeasure("Andel dyrket", source, systems),))
    assert left_to_do(project, answers)[1] == []
    guides = sorted(path.stem for path in (project / "packages" / "blodtryk" / "extraction").iterdir())
    assert guides == sorted(systems or [source])


@pytest.mark.parametrize("count", range(5))
@pytest.mark.parametrize("works_with", [(), (CASES,), (EXPERIENCE,), (CASES, EXPERIENCE)], ids=str)
@pytest.mark.parametrize("follow_up", [True, False])
def test_every_way_to_work_passes_the_check(
    project: Path, count: int, works_with: tuple[WorksWith, ...], follow_up: bool
) -> None:
    works = (*((DATA,) if count else ()), *works_with) or (EXPERIENCE,)
    measures = (OWN, NewMeasure("Andel i mål", "ordiprax-plus"), OWN, NewMeasure("Andel set igen", "survey"))[:count]
    answers = replace(PLAIN, measures=measures, works_with=works, follow_up=follow_up)
    assert left_to_do(project, answers)[1] == []


@st.composite
def any_answers(draw: st.DrawFn) -> Answers:
    titles = st.sampled_from([
        "Andel dyrket", "HbA1c < 58 *og* _kursiv_", "100 % | 50 %", "# [x](y) &lt;b&gt; `kode`", "KOL: »hvem«? nej",
        "1. punkt", "- streg", "null", "~", "a" * 200, "Ældre på 65+", "%{x} {{ y }} {% z %}", "Andel\\dyrket'",
    ])  # fmt: skip
    measures = []
    for _ in range(draw(st.integers(0, 4))):
        source = draw(st.sampled_from(SOURCES))
        systems = tuple(draw(st.sets(st.sampled_from(SYSTEMS))))
        measures.append(NewMeasure(draw(titles), source, systems if in_each_system(source, REGISTRIES) else ()))
    extra = draw(st.sets(st.sampled_from([CASES, EXPERIENCE]), min_size=0 if measures else 1))
    return Answers(
        slug="ny", title=draw(titles), summary=draw(st.one_of(st.just(""), titles)),
        topics=tuple(draw(st.sets(st.sampled_from([t.id for t in REGISTRIES.topics]), min_size=1))),
        publisher=draw(st.sampled_from([p.id for p in REGISTRIES.publishers])), scope=draw(st.sampled_from(Scope)),
        works_with=(*((DATA,) if measures else ()), *sorted(extra)), measures=tuple(measures),
        minutes=draw(st.integers(SHORTEST, LONGEST)), follow_up=draw(st.booleans()), day=DAY,
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(any_answers())
def test_no_answers_make_a_package_with_errors(answers: Answers) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = empty_project(Path(folder) / "projekt")
        write_package(project, answers.slug, new_package(answers, REGISTRIES))
        found = [d for d in check_project(project, answers.day)[1] if "/ny/" in d.place.path]
        # The titles here are no Danish, and a publisher may be one of tomorrow.
        told = [d for d in found if d.code not in ("KP551", "KP554", "KP514")]
        assert [(d.place.path, d.code, d.message) for d in told] == []
        assert Severity.ERROR not in {d.severity for d in found}
        for file in files_below(project, "packages/ny"):
            data = read_file(project, file.path)
            assert formatted(data, file.path, file.kind) == data


def test_the_same_answers_give_the_same_bytes() -> None:
    assert new_package(PLAIN, REGISTRIES) == new_package(PLAIN, REGISTRIES)


def test_every_front_matter_begins_with_the_convention() -> None:
    heads = {text.split("\n")[1] for path, text in made(PLAIN).items() if path.startswith("packages/")
             and path.endswith(".md") and not path.endswith("CHANGELOG.md")}  # fmt: skip
    assert heads == {
        '# Tekst, som andre skal læse, står i "…" eller under >-; citater inde i teksten: »…«; '
        "lister med tekst som bindestreger; [ ] og { } kun om koder, navne og tal."
    }


def test_a_title_with_a_colon_gives_its_meetings_titles_with_one() -> None:
    files = made(replace(PLAIN, title="Blodtryk: målt hjemme"))
    meetings = [files[f"packages/blodtryk/meetings/{id}.md"].split("\n")[2] for id in ("klyngemoede", "opfoelgning")]
    assert meetings == ['title: "Klyngemøde: Blodtryk"', 'title: "Opfølgning: Blodtryk"']


def test_the_numbers_are_those_of_the_recipe_beside_them_and_the_site_says_that_they_are_invented() -> None:
    files = made(PLAIN)
    recipe = files["data_samples/blodtryk/recipe.yaml"]
    assert {f"data_samples/blodtryk/{name}": data.decode() for name, data in files_of(recipe)} == {
        path: text for path, text in files.items() if path.endswith(".csv")
    }
    assert sorted(path for path in files if path.endswith(".csv")) == [
        "data_samples/blodtryk/andel-med-hjemmemaaling-efter.csv", "data_samples/blodtryk/andel-med-hjemmemaaling.csv",
    ]  # fmt: skip
    assert recipe.startswith("# Opdigtede tal.")
    assert "\nsamples: synthetic\n" in files["packages/blodtryk/package.md"]
    assert "Alle tal i figurerne er opdigtede." in files["packages/blodtryk/package.md"]


def test_a_guide_never_invents_where_in_the_menus_something_is() -> None:
    guide = made(PLAIN)["packages/blodtryk/extraction/xmo.md"]
    assert guide.partition("---\n")[2].partition("---\n")[2] == """\
Vejledningen er ikke afprøvet. Den siger, hvad I skal vælge, men ikke hvor i menuerne.

1. »UDFYLD: hvor i XMO I begynder. Skriv kun navne på menuer, som du selv har set«
2. Vælg de seneste 12 måneder til og med sidste hele kvartal.
3. Tæl nævneren til **Andel med hjemmemåling**, som den er beskrevet i målepunktet.
4. Tæl, hvor mange af dem der hører til i tælleren.
5. Skriv tallene og perioden ned. Er et tal under fem, så send det alligevel. Det bliver ikke vist.
6. Send tallene til klyngekoordinatoren senest to uger før mødet. Slet eventuelle lister.
"""


def test_a_package_that_is_not_followed_up_says_why() -> None:
    meeting = made(replace(PLAIN, follow_up=False))["packages/blodtryk/meetings/klyngemoede.md"]
    assert 'set_aside:\n  - rule: KP525\n    reason: "»UDFYLD: hvorfor klyngen ikke følger op på mødet«"\n' in meeting
