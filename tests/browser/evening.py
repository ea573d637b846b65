"""The evening that the meeting mode is tried on: its addresses, its clock, and what is seen of it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from playwright.sync_api import expect

UVI = "pakker/uvi-aeldre/moede/klyngemoede/index.html"
KOL = "pakker/kol-diagnostik/moede/klyngemoede/index.html"
TALK = "pakker/laegeattester/moede/klyngemoede/index.html"
START = datetime(2027, 1, 14, 18, 30, tzinfo=timezone(timedelta(hours=1)))
SECONDS = int(START.timestamp())
PLANNED = "?dato=2027-01-14&start=18.30"
RUNNING = f"{PLANNED}&tilstand=moede"
# the longest item of the five packages: four questions under a title of 51 signs
LONGEST = f"{RUNNING}&punkt=6&begyndt={SECONDS}.300.900.1200.600.600"
GROUPS = f"{RUNNING}&punkt=4&begyndt={SECONDS}.300.900.1320"


def later(page, minutes):
    """Let the screen see another time; its own timer does the rest."""
    page.clock.set_fixed_time(START + timedelta(minutes=minutes))
    clock = (START + timedelta(minutes=minutes)).strftime("kl. %H.%M")
    expect(page.locator(".run-clock")).to_have_text(clock, timeout=3000)


def shown(page):
    """Everything on the screen; what was read aloud before is no part of it."""
    return page.locator(".run-top, .run-main, .run-late, .run-strip, .run-keys").all_inner_texts()


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def cut_off(page):
    """What is drawn but cannot be seen whole without scrolling."""
    return page.evaluate("""() => [...document.querySelectorAll(".run-item, .run-side, .run-page")]
      .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1).map(e => e.className)""")
