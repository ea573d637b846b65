"""The slides as one HTML file."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape

import pytest
from slide_cases import MEETING, ROOT, deck_of

from site_builder.kit.slides import Stage, page
from site_builder.kit.slides.page import FONTS


@pytest.fixture(scope="module")
def deck(tmp_path_factory):
    return deck_of(tmp_path_factory.mktemp("deck"))


@pytest.fixture(scope="module")
def stage(tmp_path_factory) -> Stage:
    fonts = tmp_path_factory.mktemp("fonts")
    for name in FONTS:
        (fonts / f"{name}.woff2").write_bytes(b"a font")
    return Stage(ROOT / "themes" / "slides", fonts)


@pytest.fixture(scope="module")
def html(deck, stage) -> str:
    return page(deck, stage)


def test_the_file_asks_for_nothing_outside_itself(html):
    assert re.findall(r'(?:src|href|action|poster)="(?!#|data:)[^"]*"', html) == []
    assert set(re.findall(r"url\((?!#)([^;)]*);", html)) == {"data:font/woff2"}
    assert "@import" not in html


def test_only_the_files_own_script_may_run(html):
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in unescape(html)
    assert "default-src 'none'" in html


def test_every_slide_has_its_number_and_its_title(deck, html):
    found = re.findall(r'<section class="slide [^"]*" id="(\d+)" aria-labelledby="t\1">', html)
    assert found == [str(n) for n in range(1, len(deck.slides) + 1)]
    titles = re.findall(r'<h[12] id="t\d+">(.*?)</h[12]>', html)
    assert titles == [slide.title for slide in deck.slides]


def test_the_notes_are_hidden_from_the_start(deck, html):
    notes = re.findall(r'<aside class="notes"( hidden)', html)
    assert notes == [" hidden"] * len([slide for slide in deck.slides if slide.notes])


def test_no_id_stands_twice_though_a_figure_is_shown_twice(html):
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert sorted(ids) == sorted(set(ids))
    named = {id for group in re.findall(r'aria-(?:labelledby|describedby)="([^"]+)"', html) for id in group.split()}
    assert named <= set(ids)
    assert set(re.findall(r"url\(#([^)]+)\)", html)) <= set(ids)


def test_what_an_author_writes_is_text(tmp_path, stage):
    html = page(deck_of(tmp_path, agenda=MEETING.replace("Hvad undrer jer?", "<b>Er 3 < 5 & 4?</b>")), stage)
    assert "<p>&lt;b&gt;Er 3 &lt; 5 &amp; 4?&lt;/b&gt;</p>" in html


def test_the_mark_of_a_deck_changes_with_its_words_and_its_kind(tmp_path, deck, stage):
    other = deck_of(tmp_path, "opfoelgning")
    assert len({stage.mark(deck, "pptx"), stage.mark(deck, "html"), stage.mark(other, "html")}) == 3
    assert stage.mark(deck, "pptx") == Stage(stage.templates, stage.fonts).mark(deck, "pptx")
