"""What a GP does: finds a package, reads it with or without JavaScript, highlights a practice, chooses a system."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .kinds import KINDS, PACKAGES

pytestmark = pytest.mark.xdist_group("browser")


def test_a_gp_on_a_phone_finds_the_uti_package_by_what_patients_say(open_page):
    page = open_page("index.html", width=390)
    page.locator('.bigsearch input[name="q"]').fill("blærebetændelse")
    page.keyboard.press("Enter")
    first = page.locator(".md-search-result__link").first
    expect(first).to_contain_text("Urinvejsinfektioner hos ældre", timeout=10_000)
    first.click()
    page.wait_for_url("**/pakker/uvi-aeldre/**")
    page.locator('a[href$="#forberedelse"]:visible').first.click()
    expect(page.locator("#forberedelse")).to_be_in_viewport()


def test_without_javascript_the_whole_package_is_there(open_page):
    page = open_page(KINDS["pakke med par"], javascript=False)
    figures = page.locator("figure.fig")
    assert figures.count() >= 4
    for number in range(figures.count()):
        figure = figures.nth(number)
        expect(figure.locator("svg.chart:visible")).to_have_count(1)
        expect(figure.locator(".says")).to_be_visible()
        assert figure.locator("table tbody tr").count() > 0
    expect(page.locator("[data-live]:visible")).to_have_count(0)
    expect(page.locator("[data-system-choice]:visible")).to_have_count(0)


def test_without_javascript_the_catalogue_is_a_plain_list_of_every_package(open_page):
    page = open_page("katalog/index.html", javascript=False)
    expect(page.locator("[data-card]:visible")).to_have_count(len(PACKAGES))
    expect(page.locator("[data-filters]:visible")).to_have_count(0)


def test_a_table_of_numbers_opens_without_javascript(open_page):
    page = open_page(KINDS["pakke"], javascript=False)
    page.locator(".figtable summary").first.click()
    expect(page.locator(".figtable table").first).to_be_visible()


def test_filters_narrow_the_catalogue_and_stand_in_the_address(open_page):
    page = open_page("katalog/index.html")
    page.locator('input[name="emne"][value="diabetes"]').check()
    expect(page.locator("[data-card]:visible")).to_have_count(1)
    expect(page.locator("[data-filter-status]")).to_contain_text(f"1 af {len(PACKAGES)}")
    assert "emne=diabetes" in page.url
    page.reload()
    expect(page.locator("[data-card]:visible")).to_have_count(1)


def test_filters_that_leave_nothing_say_what_to_try(open_page):
    page = open_page("katalog/index.html#data=uden-tal&emne=diabetes")
    expect(page.locator("[data-card]:visible")).to_have_count(0)
    expect(page.locator("[data-filter-empty]")).to_be_visible()


def test_a_measure_is_found_by_its_topic_and_where_its_numbers_come_from(open_page):
    page = open_page("maalepunkter/index.html#emne=infektioner")
    shown = page.locator("[data-card]:visible")
    before = shown.count()
    page.locator('input[name="data"][value="own-system"]').check()
    assert 0 < shown.count() < before
    total = page.locator("[data-card]").count()
    expect(page.locator("[data-filter-status]")).to_have_text(f"{shown.count()} af {total} målepunkter")
    without_a_measure = page.locator(".register tbody:visible:not(:has([data-card]:not([hidden])))")
    expect(without_a_measure).to_have_count(0)


def test_without_javascript_every_measure_stands_there(open_page):
    page = open_page("maalepunkter/index.html", javascript=False)
    expect(page.locator("[data-card]:visible")).to_have_count(page.locator("[data-card]").count())
    expect(page.locator("[data-filters]:visible")).to_have_count(0)


@pytest.mark.parametrize("javascript", [True, False])
def test_a_link_to_a_source_opens_the_folded_list(open_page, javascript):
    page = open_page(KINDS["pakke"], javascript=javascript)
    expect(page.locator(".sources li:visible")).to_have_count(0)
    page.locator('.rec a[href^="#kilde-"]').first.click()
    expect(page.locator(".sources li:target")).to_be_in_viewport()


@pytest.mark.parametrize("javascript", [True, False])
def test_the_systems_are_named_all_the_way_down(open_page, javascript):
    page = open_page("laegesystemer/index.html", javascript=javascript)
    page.locator(".matrix tbody tr").last.scroll_into_view_if_needed()
    expect(page.locator(".matrix thead th").last).to_be_in_viewport()
    page.set_viewport_size({"width": 390, "height": 844})
    cells = page.locator(".matrix td[data-col]")
    assert cells.locator(".of:visible").count() == cells.count()


def test_the_list_of_a_long_page_follows_the_reader_but_leaves_the_hand_alone(open_page):
    page = open_page(KINDS["pakke"])
    page.set_viewport_size({"width": 1280, "height": 300})
    last = page.locator(".onpage a").last
    page.locator("#om").evaluate("e => e.scrollIntoView()")
    expect(last).to_have_attribute("aria-current", "location")
    expect(last).to_be_in_viewport()
    page.locator(".onpage").hover()
    page.locator(".onpage").evaluate("e => e.scrollTo(0, 0)")
    page.locator("#historik").evaluate("e => e.scrollIntoView()")
    expect(page.locator(".onpage a[aria-current]")).to_have_text("Historik")
    assert page.locator(".onpage").evaluate("e => e.scrollTop") == 0


@pytest.mark.parametrize("path", ["pakke", "koder", "regler", "for forfattere"])
def test_no_code_is_larger_than_the_line_it_stands_in(open_page, path):
    larger = open_page(KINDS[path]).evaluate(
        """() => [...document.querySelectorAll(".md-content :is(.code, code)")].filter(e => {
          const size = of => parseFloat(getComputedStyle(of).fontSize);
          return size(e) > size(e.parentElement);
        }).map(e => e.textContent)"""
    )
    assert larger == []


def test_the_own_practice_is_highlighted_in_every_figure(open_page):
    page = open_page(KINDS["pakke"])
    page.locator("select[data-own]").first.select_option("A")
    marked = page.locator("figure.fig").filter(has=page.locator('[data-p="A"]'))
    assert marked.count() >= 2
    for number in range(marked.count()):
        assert marked.nth(number).locator('[data-p="A"].own').count() > 0


def test_a_chosen_system_is_remembered_only_when_the_reader_asks(open_page):
    page = open_page(KINDS["pakke"])
    page.locator("[data-system-choice]").first.select_option("eg-clinea")
    expect(page.locator('section[data-system="xmo"]:visible, div[data-system="xmo"]:visible')).to_have_count(0)
    assert page.evaluate("Object.keys(localStorage).filter(k => !k.includes('palette')).length") == 0


def test_no_page_sets_a_cookie(open_page):
    page = open_page("index.html")
    assert page.context.cookies() == []


def test_the_site_opens_from_a_usb_stick(browser, site):
    page = browser.new_context().new_page()
    page.goto((site / "index.html").as_uri())
    page.locator('a[href$="katalog/index.html"]:visible').first.click()
    expect(page.locator("[data-card]:visible")).to_have_count(len(PACKAGES))
    page.locator("[data-card] a").first.click()
    expect(page.locator("h1")).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    page.locator(".md-search__input").press_sequentially("attest", delay=40)
    expect(page.locator(".md-search-result__link").first).to_contain_text("attest", ignore_case=True, timeout=10_000)


def test_the_dark_palette_can_be_chosen(open_page):
    page = open_page("index.html")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="mørk").or_(page.locator("label:visible", has_text="Mørk")).first.click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
