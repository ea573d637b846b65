"""The plan that the planner is tried with, and what is seen of it on the page."""

from __future__ import annotations

PAGE = "pakker/uvi-aeldre/moede/klyngemoede/index.html"
PLAN = f"{PAGE}?dato=2027-01-14&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen&oplaeg=Lise+%26+Bo"
SHORT = f"{PLAN}&minutter=75"
TIMES = ["18.30", "18.33", "18.40", "19.02", "19.27", "19.32", "19.40", "19.45"]
SUMMARY = "Torsdag 14. januar 2027 kl. 18.30–19.45, 18 deltagere, 12 praksis, 4 grupper: 5, 5, 4 og 4"
# All that a plan changes.
PLANNED = ("[data-strip]", "[data-talking]", ".bring", "table.plan", ".who", "h3.at", ".item", "#aftaler + .text",
           ".sheet", ".sign", "[data-others]")


def times(page) -> list[str]:
    return page.locator("table.plan tbody td:first-child").all_inner_texts()


def told(page, name: str) -> str:
    return page.locator(f"#plan-{name}-tell").inner_text()


def parts(page) -> list[str]:
    """All that a plan changes."""
    return [text for part in PLANNED for text in page.locator(part).all_inner_texts()]


def plain(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())
