"""The script of a meeting and its sheets."""

import json
from dataclasses import replace

import pytest
from page_cases import CONTEXT, FILES, pages_of, write_project

from site_builder import danish
from site_builder.pages import Download
from site_builder.pages.clock import Slot
from site_builder.pages.meeting.agenda import Cut
from site_builder.pages.meeting.before import Sheet
from site_builder.pages.parts import Link


@pytest.fixture
def view(pages):
    return pages["pakker/fald/moede/klyngemoede/index.md"].values


@pytest.mark.parametrize(("minutes", "written"), [(0, "0.00"), (5, "0.05"), (90, "1.30"), (600, "10.00")])
def test_the_clock_runs_from_the_start_of_the_meeting(minutes, written):
    assert danish.elapsed(minutes) == written


def test_items_stand_on_the_clock_with_their_share_of_the_meeting(view):
    assert view.strip == (
        Slot(1, "0.00", "Vores tal", "40\u00a0min", "data", "egne tal", "53.3", "nr. 2, til 25"),
        Slot(2, "0.40", "Pause", "5\u00a0min", "break", "pause", "6.7", ""),
        Slot(3, "0.45", "Oplæg", "20\u00a0min", "talk", "oplæg", "26.7", "nr. 1, til 10"),
        Slot(4, "1.05", "Aftaler", "10\u00a0min", "round", "runde", "13.3", "nej"),
    )
    assert view.end == "1.15"


def test_the_page_says_how_much_the_cluster_talks(view):
    assert view.talking == "I taler sammen i 50 af 75 minutter, heraf 40 om klyngens egne tal. Det skraverede er oplæg."


def test_cuts_stand_in_their_order_and_say_how_far_they_reach(view):
    assert view.cuts == (Cut("Oplæg", 20, "10\u00a0min"), Cut("Vores tal", 40, "25\u00a0min"))
    assert view.shortest == "Alt i alt kan der spares 25\u00a0min. Så varer mødet 50\u00a0min."


def test_an_item_leads_to_what_it_shows_and_rests_on(view):
    item = view.items[0]

    assert item.shows == (Link("2.1 Spurgt om fald", "pakker/fald/index.html#maalepunkt-spurgt"),)
    assert item.about == (Link("1.1", "pakker/fald/index.html#anbefaling-spoerg"),)
    assert (item.notes, item.cut) == ("<p>Sig først: »Vent.«</p>", "Forkortes som nr. 2, til 25\u00a0min")


def test_pitfalls_stand_beside_the_first_figure_of_their_measure(view):
    assert [item.pitfalls for item in view.items] == [{"fig-1": ("Få patienter.",)}, {}, {}, {}]


def test_a_break_has_nothing_to_shorten(view):
    assert (view.items[1].is_break, view.items[1].cut) == (True, "")


def test_the_sheets_to_bring_say_for_whom(view):
    assert view.bring == (
        Sheet("drejebog", "Drejebog", "", "kun til facilitator", "1"),
        Sheet("deltagerark", "Deltagerark", "pakker/fald/bilag/ark/index.html", "ét til hver deltager", ""),
        Sheet("aftaleark", "Aftaleark", "", "ét til hver praksis", ""),
        Sheet("dataark", "Dataark", "", "ét til hver praksis", ""),
        Sheet("deltagerliste", "Deltagerliste", "", "til koordinatoren", "1"),
        Sheet("referat", "Referat", "", "til koordinatoren", "1"),
    )


def test_a_sheet_of_the_kit_leads_to_its_file_where_kits_are_made(library):
    made = replace(CONTEXT, downloads=lambda *_: (Download("aftaleark.pdf", "Aftaleark"),
                                                  Download("deltagerark.pdf", "Deltagerark")))

    view = pages_of(library, made)["pakker/fald/moede/klyngemoede/index.md"].values

    assert [sheet.to for sheet in view.bring] == [
        "", "pakker/fald/bilag/ark/index.html", "pakker/fald/moede/klyngemoede/aftaleark.pdf", "", "", ""]


@pytest.mark.parametrize(("meeting", "title", "to"), [
    ("klyngemoede", "Deltagerark", "pakker/fald/bilag/deltagerark/index.html"),
    ("opfoelgning", "Deltagerark med program", ""),  # the package's own sheet is for the other meeting
])
def test_a_sheet_leads_to_the_handout_of_its_own_meeting_only(tmp_path, meeting, title, to):
    files = dict(FILES)
    files["packages/fald/handouts/deltagerark.md"] = files.pop("packages/fald/handouts/ark.md")
    script = "packages/fald/meetings/klyngemoede.md"
    files[script] = files[script].replace("materials: [ark]", "materials: [deltagerark]")

    values = pages_of(write_project(tmp_path, files))[f"pakker/fald/moede/{meeting}/index.md"].values

    assert values.bring[1] == Sheet("deltagerark", title, to, "ét til hver deltager", "")
    assert bool(json.loads(values.plan_data)["copies"][1]["url"]) == bool(to)


@pytest.mark.parametrize(("shown", "hides_names", "key"), [
    ("letter-code", True, ""),
    ("open", False, "Figurerne har bogstaver, men det er ingen hemmelighed, hvem der har hvilket. "
                    "Har alle sagt ja til at stå med navn, ligger listen på bordene."),
])  # fmt: skip
def test_the_page_says_of_the_letters_what_the_papers_say(tmp_path, shown, hides_names, key):
    card = "packages/fald/package.md"
    files = {**FILES, card: FILES[card].replace("status:", f"show_data_as: {shown}\nstatus:", 1)}

    values = pages_of(write_project(tmp_path, files))["pakker/fald/moede/klyngemoede/index.md"].values

    assert (values.hides_names, values.key) == (hides_names, key)


def test_deadlines_stand_by_role_and_the_earliest_role_first(view):
    assert [(role.name, [(task.days, task.when, task.text, task.last) for task in role.tasks])
            for role in view.deadlines] == [
        ("Klyngekoordinatoren", [(42, "6\u00a0uger før", "Bestil lokalet.", "")]),
        ("Hver læge", [(14, "2\u00a0uger før", "Hent tallene.", "Senere tal kommer ikke med."),
                       (3, "3\u00a0dage før", "Læs arket.", "")]),
    ]


def test_the_planner_gets_the_script_as_it_is_written(view):
    data = json.loads(view.plan_data)

    names = ("id", "title", "package", "kind", "minutes", "groupSize", "people", "again", "instead")
    assert [data[name] for name in names] == [
        "fald-klyngemoede", "Møde om fald", "Fald hos ældre", "meeting", 75, 5, [8, 30], [], []]
    assert data["items"][0] == {"n": 1, "title": "Vores tal", "minutes": 40, "form": "data", "label": "egne tal",
                                "least": 25, "order": 2, "lead": "", "purpose": "", "questions": []}
    assert data["preparation"][2] == {"who": "Hver læge", "days": 14, "minutes": 25, "task": "Hent tallene.",
                                      "consent": "", "deadline": "Senere tal kommer ikke med."}
    assert data["following"] == [
        {"title": "Opfølgning om fald", "url": "../opfoelgning/index.html", "minutes": 45, "talk": False,
         "weeks": 26}]
    assert (data["off"][0], data["off"][-1]) == ("2025-01-01", "2032-12-31")
    assert dict(zip(data["off"], data["offNames"], strict=True))["2027-03-25"] == "skærtorsdag"


@pytest.mark.parametrize(("here", "there"), [("klyngemoede", "kort"), ("kort", "klyngemoede")])
def test_a_meeting_and_its_substitute_lead_to_each_other(tmp_path, here, there):
    script = FILES["packages/fald/meetings/klyngemoede.md"]
    short = script.replace("kind: meeting", "kind: meeting\ninstead_of: klyngemoede")
    library = write_project(tmp_path, FILES | {"packages/fald/meetings/kort.md": short})
    page = pages_of(library)[f"pakker/fald/moede/{here}/index.md"]

    assert json.loads(page.values.plan_data)["instead"] == [
        {"title": "Møde om fald", "url": f"../{there}/index.html", "minutes": 75, "talk": True}]


def test_no_text_of_a_package_ends_the_planners_data(tmp_path):
    script = FILES["packages/fald/meetings/klyngemoede.md"].replace("Møde om fald", "Fald </template><script>")
    library = write_project(tmp_path, FILES | {"packages/fald/meetings/klyngemoede.md": script})
    data = pages_of(library)["pakker/fald/moede/klyngemoede/index.md"].values.plan_data

    assert "<" not in data
    assert json.loads(data)["title"] == "Fald </template><script>"


def test_the_meetings_of_a_package_lead_to_each_other(view):
    assert view.others == (
        Link("Opfølgning om fald", "pakker/fald/moede/opfoelgning/index.html",
             "Holdes 26\u00a0uger efter »Møde om fald«"),
    )


def test_every_item_is_a_heading_of_the_page(texts):
    text = texts["pakker/fald/moede/klyngemoede/index.md"]

    assert '\n### <span class="n">0.40</span> Pause {#punkt-2 .at .pause}\n' in text
    assert '\n### <span class="n">1.15</span> Slut {#slut .at .pause}\n' in text


def test_a_script_shows_its_charts_without_tools(texts):
    text = texts["pakker/fald/moede/klyngemoede/index.md"]

    assert text.count('<figure class="fig" id="fig-1" data-search-exclude>') == 1
    assert "figdata" not in text


def test_a_sheet_says_who_gets_it(pages):
    page = pages["pakker/fald/bilag/ark/index.md"]

    assert page.values.head.lead == "Til hver deltager, på mødet."
    assert page.values.text == "<h2>Mit bogstav</h2>"


def test_what_the_plan_decides_can_be_found_by_the_browser(texts):
    text = texts["pakker/fald/moede/klyngemoede/index.md"]

    assert "<dt>Varighed</dt> <dd><span data-length>75\u00a0min</span></dd>" in text
    assert text.count('<p class="held" data-held hidden></p>') == 3
