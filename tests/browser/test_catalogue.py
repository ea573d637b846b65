"""What a coordinator does in the catalogue: puts the packages in order, and is told in sight when nothing passes."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("browser")
SAID = "cards => cards.map(card => card.dataset.{})"


def test_the_shortest_meeting_comes_first_and_the_order_stands_in_the_address(open_page):
    page = open_page("katalog/index.html")
    cards, order = page.locator("[data-card]"), page.locator("[data-order]")
    delivered = cards.locator("h2").all_text_contents()

    order.select_option("minutter")
    minutes = [int(said) for said in cards.evaluate_all(SAID.format("minutter"))]
    assert minutes == sorted(minutes)
    assert page.url.endswith("#orden=minutter")
    page.reload()
    expect(order).to_have_value("minutter")

    order.select_option("")
    assert cards.locator("h2").all_text_contents() == delivered
    expect(page.locator(".cards > :last-child")).to_have_class("card key")


def test_a_link_from_the_front_page_chooses_the_good_first_topics(open_page):
    page = open_page("katalog/index.html?foerste=ja")
    chosen = page.locator('input[name="foerste"]')
    expect(chosen).to_be_checked()
    assert set(page.locator("[data-card]:visible").evaluate_all(SAID.format("foerste"))) == {"ja"}

    chosen.uncheck()
    assert "foerste" not in page.url


@pytest.mark.parametrize(("width", "told"), [(1280, "[data-filter-empty]"), (390, "[data-filter-count]")])
def test_that_nothing_passes_is_in_sight_of_the_box_that_was_ticked(open_page, width, told):
    page = open_page("katalog/index.html", width=width)
    if width == 390:
        page.locator(".filterfold > summary").click()
    for name, value in (("emne", "bevaegeapparat"), ("data", "ordiprax-plus")):
        page.locator(f'input[name="{name}"][value="{value}"]').check()

    expect(page.locator("[data-card]:visible")).to_have_count(0)
    expect(page.locator(told)).to_be_in_viewport()
    expect(page.locator(told)).to_contain_text("ngen")
