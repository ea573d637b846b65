"""The page from a printer and the paper from the press, of one plan."""

import re
from datetime import date

import pytest

from site_builder.build import context_of
from site_builder.build_kit import Order, job_of, kit_maker
from site_builder.check import check_project
from site_builder.kit.papers import script
from site_builder.planning import Choices
from tests.conftest import DAY, ROOT
from tests.kits.reading import words
from tests.paper import words_of

FULL = Choices(day=date(2027, 1, 14), start=18 * 60 + 30, participants=29, practices=11)
SHORT = Choices(day=date(2027, 1, 14), start=23 * 60 + 10, participants=10, practices=5, minutes=70)


@pytest.fixture(scope="module")
def papers():
    """The facilitator's script from the press, and the titles of its items."""
    library, _ = check_project(ROOT, DAY)
    maker = kit_maker()

    def one(slug, choices):
        package = library.package(slug)
        job = job_of(Order(library, package, package.meeting, choices), context_of(ROOT))
        text = words(words_of(maker.press.set(script.make(job))))
        return text, [item.title for item in package.meeting.card.agenda]

    return one


def address(slug, choices):
    hours = f"{choices.start // 60}.{choices.start % 60:02d}"
    asked = f"dato={choices.day}&start={hours}&deltagere={choices.participants}&praksis={choices.practices}"
    short = f"&minutter={choices.minutes}" if choices.minutes else ""
    return f"pakker/{slug}/moede/klyngemoede/index.html?{asked}{short}"


def run_sheet(text, titles):
    """The times, lengths and titles of the run sheet, and the time at which it ends."""
    known = "|".join(re.escape(words(title)) for title in [*titles, "Slut"])
    row = rf"(\d\d\.\d\d) (?:(\d+) min(?:, forkortet fra \d+)? )?({known})(?= )"
    return re.findall(row, text[text.index("Køreplan") :])[: len(titles) + 1]


def in_order(text, titles):
    """The times that stand before each item's title where the script is told item by item."""
    told = text[text.rindex("Punkt for punkt") :]
    return [re.search(rf"(\d\d\.\d\d)[^.]{{0,40}}? ?{re.escape(words(title))} ", told)[1] for title in titles]


@pytest.mark.parametrize("choices", [FULL, SHORT], ids=["the whole evening", "cut, and past midnight"])
@pytest.mark.parametrize("slug", ["uvi-aeldre", "stop-op", "laegeattester"])
def test_the_printed_page_and_the_paper_have_the_same_times_and_items(slug, choices, open_page, papers):
    paper, titles = papers(slug, choices)
    printed = open_page(address(slug, choices)).pdf(prefer_css_page_size=True)
    page = words(words_of(printed))
    sheet = run_sheet(page, titles)
    assert len(sheet) == len(titles) + 1
    assert [title for _, _, title in sheet] == [*map(words, titles), "Slut"]
    assert sheet == run_sheet(paper, titles)
    assert in_order(page, titles) == in_order(paper, titles) == [at for at, _, _ in sheet[:-1]]
