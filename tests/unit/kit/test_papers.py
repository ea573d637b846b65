"""What the papers of a meeting say, before they are set."""

from __future__ import annotations

from dataclasses import replace

import pytest
from slide_cases import FILES, MEASURE, MEETING, job_of

from site_builder.kit.contents import downloads, papers
from site_builder.kit.job import Job
from site_builder.kit.papers.key import KeyLine
from site_builder.kit.slides import deck
from site_builder.library.own_data import KeyRow, OwnData
from site_builder.markdown.tree import plain_text
from site_builder.model.cluster_package import ExtractionGuide, Handout
from site_builder.model.extraction import ExtractionCard
from site_builder.model.handout import HandoutCard
from site_builder.model.package import Preparation
from site_builder.planning import plan
from site_builder.sources.located import Body


def handout(id: str, kind: str, given_to: str, text: str, **fields: str) -> Handout:
    card = HandoutCard.model_validate({"title": id.capitalize(), "kind": kind, "given_to": given_to, **fields})
    return Handout(id, f"packages/fald/handouts/{id}.md", card, Body(text, 1, "ark.md"))


def given(job: Job, materials: dict[str, list[str]], *handouts: Handout) -> Job:
    """Hand sheets out at the items of a job's meeting, by the items' titles."""
    agenda = tuple(item.model_copy(update={"materials": tuple(materials.get(item.title, ()))})
                   for item in job.script.card.agenda)
    script = replace(job.script, card=job.script.card.model_copy(update={"agenda": agenda}))
    others = tuple(meeting for meeting in job.package.meetings if meeting.id != script.id)
    package = replace(job.package, handouts=handouts, meetings=(script, *others))
    return replace(job, package=package, script=script, plan=plan(package, script, job.plan.choices))


def views(job: Job) -> dict[str, object]:
    return {paper.name: paper.view for paper in papers(job)}


def test_a_participants_sheet_for_the_practice_is_no_part_of_the_one_for_every_participant(tmp_path):
    job = given(job_of(tmp_path), {"Oplæg": ["regelark", "ark"]},
                handout("regelark", "participant-sheet", "practice", "Hæng det op.", when="after"),
                handout("ark", "participant-sheet", "member", "Dit eget."))
    made = {paper.name: paper for paper in papers(job)}

    assert [sheet.title for sheet in made["deltagerark"].view.sheets] == ["Ark"]
    assert plain_text(made["deltagerark-praksis-regelark"].view.text) == "Hæng det op."
    assert made["deltagerark-praksis-regelark"].meta.lead == "Deltagerark. Til hver praksis, efter mødet."
    assert [(file.file, file.title) for file in downloads(job.package, job.script) if "eltagerark" in file.file] == [
        ("deltagerark.pdf", "Deltagerark"), ("deltagerark-praksis-regelark.pdf", "Regelark, til hver praksis")]


@pytest.mark.parametrize("meeting", ["klyngemoede", "opfoelgning"])
def test_whatever_is_counted_for_the_printer_is_a_file_of_the_kit(tmp_path, meeting):
    """Two lists: planning says how many of a sheet, the kit who makes it. A sheet in the first only has no file."""
    job = given(job_of(tmp_path, meeting), {"Oplæg": ["ark", "case"], "Før og nu": ["case", "spoergeark"]},
                handout("ark", "participant-sheet", "practice", "Hæng det op."),
                handout("case", "case", "group", "En patient."),
                handout("spoergeark", "question-sheet", "group", "1. Hvad så I?"))
    files = [download.file for download in downloads(job.package, job.script)]

    assert [sheet.id for sheet in job.plan.copies if f"{sheet.id}.pdf" not in files] == []


TWO = "Praksis: ____\n\n## Vores tal\n\n1. Hvad så I?\n\n## Aftaler\n\n1. Hvem gør det?\n"


def test_the_top_lines_of_a_question_sheet_stand_once_at_the_top(tmp_path):
    sheets = (handout("spoergeark", "question-sheet", "group", TWO),
              handout("helt", "question-sheet", "group", "1. Hvad mere?"))
    job = given(job_of(tmp_path), {"Vores tal": ["spoergeark"], "Aftaler": ["spoergeark", "helt"]}, *sheets)

    assert [(plain_text(s.top), s.title, [plain_text(sheet.text) for sheet in s.sheets])
            for s in views(job)["spoergeark"].sessions] == [
        ("Praksis: ____", "Vores tal", ["– Hvad så I?"]),
        ("", "Aftaler", ["– Hvem gør det?", "– Hvad mere?"]),
    ]


def test_a_question_sheet_that_does_not_name_the_item_is_printed_whole_with_its_top_lines_once(tmp_path):
    job = given(job_of(tmp_path), {"Oplæg": ["spoergeark"]}, handout("spoergeark", "question-sheet", "group", TWO))
    session = views(job)["spoergeark"].sessions[0]

    assert plain_text(session.top) == "Praksis: ____"
    assert plain_text(session.sheets[0].text) == "Vores tal\n– Hvad så I?\nAftaler\n– Hvem gør det?"


@pytest.mark.parametrize(("after", "said"), [
    (["break", "plenum"], True), (["plenum"], True), (["round", "plenum"], False), (["group"], False), ([], False),
])  # fmt: skip
def test_a_question_sheet_asks_what_to_say_aloud_only_when_all_come_together_next(tmp_path, after, said):
    items = "".join(f'  - {{title: "Nr. {n}", minutes: 5, form: {form}}}\n' for n, form in enumerate(after))
    agenda = ('---\ntitle: "Møde"\nkind: meeting\nminutes: 60\nagenda:\n'
              '  - title: "Bordene"\n    minutes: 20\n    form: group\n    questions:\n      - "Hvad så I?"\n'
              f"{items}---\n")
    sessions = views(job_of(tmp_path, agenda=agenda))["spoergeark"].sessions

    assert [session.said_aloud for session in sessions] == [said]


def guided(job: Job, made_by: str) -> Job:
    card = ExtractionCard.model_validate({
        "data_source": "own-system", "measures": ["spurgt"], "deliver": {"made_anonymous_by": made_by}})
    guide = ExtractionGuide("own-system", "packages/fald/extraction/own-system.md", card, Body())
    return replace(job, package=replace(job.package, guides=(guide,)))


@pytest.mark.parametrize(("made_by", "has_key", "said"), [
    ("coordinator", True, ""),
    ("medicines-unit", False, "Nøglen til bogstaverne er hos lægemiddelkonsulenten, ikke hos jer."),
    ("practice-staff", False, "Hver praksis kender kun sit eget bogstav. Der er ingen nøgle."),
])  # fmt: skip
def test_a_cluster_that_does_not_give_the_letters_has_no_key_and_is_told_who_does(tmp_path, made_by, has_key, said):
    job = guided(job_of(tmp_path), made_by)
    found = views(job)

    assert ("noegle" in found, found["drejebog"].key) == (has_key, said)
    assert ("noegle.pdf" in [file.file for file in downloads(job.package, job.script)]) is has_key


@pytest.mark.parametrize(("name", "has_key"), [("Lægerne Torvet", True), ("A", False)])
def test_whoever_has_the_practices_names_has_the_key(tmp_path, name, has_key):
    job = guided(job_of(tmp_path), "medicines-unit")
    own = OwnData(job.package, (KeyRow("A", name, ("spurgt",)),), (), (), ())
    found = views(replace(job, own=own))

    assert ("noegle" in found, found["drejebog"].key == "") == (has_key, has_key)


OPEN = "Vi har aftalt at tale åbent om tallene. De bliver i rummet."


def test_open_numbers_have_a_list_of_letters_in_place_of_a_key_and_every_paper_agrees(tmp_path):
    job = guided(job_of(tmp_path, show="open"), "medicines-unit")
    own = OwnData(job.package, (KeyRow("A", "Lægerne Torvet", ("spurgt",)),), ("Lægehuset",), (), ())
    for made in (job, replace(job, own=own)):
        found = {paper.name: paper for paper in papers(made)}
        assert "noegle" not in found
        assert found["dataark"].meta.warning == OPEN
        assert found["dataark"].view.sheets[1].opening == (
            "I figurerne har I bogstavet B. Jeres egne tal er mørke. Hvem der har de andre, står på listen på bordet.")
        assert found["drejebog"].view.key.startswith("Figurerne har bogstaver, men det er ingen hemmelighed")
        assert found["aftaleark"].view.signed[0].label == "Praksis"
        assert found["referat"].view.items[1].ask == "Hvad så vi? Skriv ord, ingen navne."
        assert any(point.text == "Hvem der har hvilket bogstav, står på listen på bordet."
                   for slide in deck(made).slides for point in slide.points)
    assert (found["bogstavliste"].view.rows, found["bogstavliste"].view.silent) == (
        (KeyLine("A", "Lægerne Torvet", "ja"),), ("Lægehuset",))
    assert [file.title for file in downloads(job.package, job.script) if file.file in ("noegle.pdf", "bogstavliste.pdf")
            ] == ["Hvem har hvilket bogstav, til bordene"]
    assert [(sheet.title, sheet.words) for sheet in job.plan.copies if sheet.id == "bogstavliste"] == [
        ("Hvem har hvilket bogstav", "til koordinatoren")]


def test_closed_numbers_stay_with_their_letters_on_every_paper(tmp_path):
    found = {paper.name: paper for paper in papers(job_of(tmp_path))}

    assert "bogstavliste" not in found
    assert found["dataark"].meta.warning == "Kun til den praksis, der har bogstavet."
    assert found["dataark"].view.sheets[1].opening.endswith("Sig kun bogstavet højt, hvis I selv vil.")
    assert found["aftaleark"].view.signed[0].label == "Praksis eller bogstav"
    assert found["referat"].view.items[1].ask == "Hvad så vi? Skriv bogstaver og ord, ingen navne."


def test_an_invitation_holds_the_preparations_of_its_own_meeting_and_names_those_who_have_them(tmp_path):
    tasks = [
        {"who": "member", "days_before": 14, "task": "Læs arket."},
        {"who": "member", "only": "to af jer", "days_before": 21, "minutes": 40, "task": "Læs ti journaler."},
        {"who": "member", "days_before": 7, "task": "Find aftalearket.", "meetings": ["opfoelgning"]},
    ]
    for meeting, told in (("klyngemoede", [("Hver læge", ["Læs arket."]), ("To af jer", ["Læs ti journaler."])]),
                          ("opfoelgning", [("Hver læge", ["Find aftalearket."])])):
        job = job_of(tmp_path, meeting)
        card = job.package.card.model_copy(update={"preparation": tuple(map(Preparation.model_validate, tasks))})
        package = replace(job.package, card=card)
        job = replace(job, package=package, plan=plan(package, job.script, job.plan.choices))

        assert [(role.name, [task.text for task in role.tasks]) for role in views(job)["invitation"].roles] == told


def test_no_title_that_asks_gets_a_full_stop(tmp_path, monkeypatch):
    monkeypatch.setitem(FILES, "packages/fald/measures/staaende.md", OTHER.replace("Målt stående", "Hvem er målt?"))
    job = job_of(tmp_path, agenda=MEETING.replace("Møde om fald", "Hvem falder?"), measure=PAIRED)
    made = {paper.name: paper for paper in papers(job)}

    assert [made[name].meta.lead for name in ("dataark", "evaluering", "referat")] == [
        "Hvem falder? Torsdag 14.\u00a0januar 2027, 18.30–19.30.",
        "Hvem falder? Sæt kryds, og læg arket på bordet. Skriv ikke navn.", "Hvem falder?"]
    assert made["dataark"].view.sheets[0].measures[0].beside[0].startswith("Læses sammen med 2.2 Hvem er målt? Jeres")


OTHER = MEASURE.replace("Spurgt om fald", "Målt stående").replace(
    "  - {kind: trend, sample: spurgt-udvikling}\n  - {kind: before-after, sample: spurgt-efter, before: spurgt}\n", "")
PAIRED = MEASURE.replace("pitfalls:", """read_with: [staaende]
reference_values:
  - {text: "Hele landet, 2024.", value: 42.5, source: dsam}
pitfalls:""")


def test_a_data_sheet_names_the_number_to_read_with_and_those_of_others(tmp_path, monkeypatch):
    monkeypatch.setitem(FILES, "packages/fald/measures/staaende.md", OTHER)
    sheets = views(job_of(tmp_path, measure=PAIRED))["dataark"].sheets

    assert [sheet.measures[0].beside for sheet in sheets if sheet.letter in "BG"] == [
        ("Læses sammen med 2.2 Målt stående. Jeres tal: 51,2\u00a0% (21\u00a0af\u00a041). Klyngen: 50,9\u00a0%.",),
        ("Læses sammen med 2.2 Målt stående. Jeres tal: ikke indsendt. Klyngen: 50,9\u00a0%.",),
    ]
    assert all("42,5\u00a0%: Hele landet, 2024." in sheet.measures[0].figures[0].says for sheet in sheets)
