"""Who asks as people speak finds the package, and is never told that nothing is there before it is known."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from site_builder.site.search_index import INDEX

from .test_accessibility import AXE, faults_of

pytestmark = pytest.mark.xdist_group("browser")
LONG = "hvad gør vi ved ondt i ryggen"


@pytest.fixture
def ask(open_page):
    """Ask the search on a phone; gives the page when it is answered."""
    page = open_page("index.html", width=390)
    page.keyboard.press("/")

    def ask_for(question):
        page.locator(".md-search__input").fill(question)
        page.keyboard.press("End")
        expect(status(page)).not_to_have_text("Søger …", timeout=20_000)
        return page

    return ask_for


def status(page):
    return page.locator(".search-status")


def first(page):
    return page.locator(".md-search-result__link").first


@pytest.mark.parametrize(
    ("question", "leads_to"),
    [
        ("CRP", "pakker/crp/index.html"),
        ("sovemedicin", "pakker/sovemedicin/index.html"),
        ("noget om sovemedicin", "pakker/sovemedicin/index.html"),
        ("blærebetændelse", "pakker/uvi-aeldre/index.html"),
        ("ondt i halsen", "pakker/antibiotika-luftveje/index.html"),
        ("ondt i ryggen", "emner/smerter/index.html"),
        ("sukkersyge", "pakker/type-2-diabetes/index.html"),
        ("K78", "pakker/atrieflimren-ak/index.html"),
        ("k7", "pakker/atrieflimren-ak/index.html"),
        ("7113", "pakker/spirometri/index.html"),
        ("EG Clinea", "laegesystemer/eg-clinea/index.html"),
        ("forløbsplan", "pakker/forloebsplaner-og-ordiprax/index.html"),
        ("angst", "pakker/angst/index.html"),
    ],
)
def test_the_best_page_stands_first(ask, address, question, leads_to):
    page = ask(question)
    expect(status(page)).to_have_text(re.compile(r"^\d+ sider?$"))
    expect(first(page)).to_have_attribute("href", re.compile(rf"^{address}/{leads_to}\?h="))


@pytest.mark.parametrize(
    ("question", "instead", "leads_to"),
    [
        ("sovemedecin", "sovemedicin", "pakker/sovemedicin/index.html"),
        ("blærebetendelse", "blærebetændelse", "pakker/uvi-aeldre/index.html"),
        ("diabetis", "diabetes", "pakker/type-2-diabetes/index.html"),
        ("tragtdiagram", "tragt", "ordliste/index.html"),
    ],
)
def test_what_is_nearly_a_word_of_the_site_finds_that_word_and_says_so(ask, address, question, instead, leads_to):
    page = ask(question)
    said = rf"^Ingen sider med »{question}«\. Her er \d+ sider med »{instead}«\.$"
    expect(status(page)).to_have_text(re.compile(said))
    expect(first(page)).to_have_attribute("href", re.compile(rf"^{address}/{leads_to}\?h="))


def test_small_words_are_not_searched_for(ask):
    page = ask("hvad koster det")
    asked_for = page.locator(".md-search-result__item mark").all_inner_texts()
    assert {text.lower() for text in asked_for} <= {"koster"}
    assert asked_for


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("hvad er det", "Der er kun småord i »hvad er det«. Skriv et emne, en kode eller et spørgsmål."),
        ("zq", "Skriv lidt mere: tre bogstaver eller en kode."),
        ("", "Skriv et emne, en kode eller et spørgsmål."),
    ],
)
def test_too_little_is_not_nothing_found(ask, question, said):
    page = ask(question)
    expect(status(page)).to_have_text(said)
    expect(page.locator(".search-none")).to_be_hidden()


def test_who_finds_nothing_is_told_what_to_try(ask):
    page = ask("øreproppen")
    expect(status(page)).to_have_text("Ingen sider med »øreproppen«.")
    expect(page.locator(".search-none")).to_contain_text("Prøv et kortere ord")


def test_words_that_stand_on_no_page_together_say_so(ask):
    page = ask("dosisposer øjenbetændelse")
    expect(status(page)).to_have_text(re.compile(r"^Ingen sider med alle ordene\. Her er \d+ sider med nogle"))
    page = ask("skulder qqqqq")
    expect(status(page)).to_have_text(re.compile(r"^Ingen sider med »qqqqq«\. Her er \d+ sider med resten"))


def test_a_keyword_that_was_hit_is_shown(ask):
    expect(first(ask("sukkersyge"))).to_contain_text("Søgeord: sukkersyge")


def test_the_search_says_that_it_searches_until_it_can_answer(open_page):
    page = open_page("index.html", width=390)
    held = []
    page.route(f"**/{INDEX}", lambda route: held.append(route))
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("CRP")
    expect(status(page)).to_have_text("Søger …")
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page.locator(".search-none")).to_be_hidden()
    held[0].continue_()
    expect(status(page)).to_have_text(re.compile(r"^\d+ sider$"), timeout=20_000)
    expect(page.get_by_role("progressbar")).to_be_hidden()


def test_a_search_that_cannot_be_fetched_says_so(open_page):
    page = open_page("index.html", width=390)
    page.route(f"**/{INDEX}", lambda route: route.abort())
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("CRP")
    expect(status(page)).to_have_text("Søgningen kunne ikke hentes. Se, om der er net, og hent siden igen.")


def test_the_front_pages_field_fetches_the_words_when_it_is_entered(open_page):
    page = open_page("index.html", width=390)
    with page.expect_request(f"**/{INDEX}"):
        page.locator('.bigsearch input[name="q"]').focus()
    expect(page.locator("#__search")).not_to_be_checked()


def test_a_near_miss_is_found_from_a_file_too(open_page, site):
    page = open_page("index.html", width=390)
    page.goto((site / "index.html").as_uri())
    page.locator('.bigsearch input[name="q"]').fill("sovemedecin")
    page.keyboard.press("Enter")
    expect(status(page)).to_contain_text("med »sovemedicin«", timeout=20_000)


def test_a_whole_question_can_be_seen_while_it_is_written_on_a_phone(ask):
    query = ask(LONG).locator(".md-search__input")
    assert query.evaluate("field => field.scrollWidth <= field.clientWidth")


def test_axe_finds_nothing_in_an_open_search(ask):
    for question in ("sovemedecin", "øreproppen"):
        page = ask(question)
        page.add_script_tag(path=str(AXE))
        assert faults_of(page, "light", 390) == []


def test_buttons_fact_lists_and_invented_figures_are_not_searched(site):
    entries = {entry["location"]: entry["text"] for entry in json.loads((site / INDEX).read_text("utf-8"))["docs"]}
    pages = {at: text for at, text in entries.items() if at.startswith("pakker/")}
    noise = r"Åbn drejebogen|Forbered jer|Udskriv drejebogen|Klyngen ligger på|Varighed ?\d|Gennemlæst|Søgeord:"
    assert {at: found[0] for at, text in pages.items() if (found := re.search(noise, text))} == {}
    assert "For eksempel" not in entries["index.html"]
    glued = re.compile(r"før[A-ZÆØÅ]|Møde\d|TidPunkt|KolonneEr|[a-zæøå]\d+ pakke")
    assert {at: found[0] for at, text in entries.items() if (found := glued.search(text))} == {}
