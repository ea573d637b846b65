"""The script of a meeting and its sheets."""

import pytest

from site_builder import danish
from site_builder.pages.clock import Slot
from site_builder.pages.meeting.agenda import Cut
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


def test_a_break_has_nothing_to_shorten(view):
    assert (view.items[1].is_break, view.items[1].cut) == (True, "")


def test_the_sheets_to_bring_say_for_whom(view):
    assert view.bring == (Link("Deltagerark", "pakker/fald/bilag/ark/index.html", "ét til hver deltager"),)


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

    assert text.count('<figure class="fig" id="fig-1">') == 1
    assert "figdata" not in text


def test_a_sheet_says_who_gets_it(pages):
    page = pages["pakker/fald/bilag/ark/index.md"]

    assert page.values.head.lead == "Til hver deltager, på mødet."
    assert page.values.text == "<h2>Mit bogstav</h2>"
