"""What a card says of its package, and what is told of new ones."""

from dataclasses import replace

import pytest
from page_cases import CONTEXT, FILES, pages_of, write_project

from site_builder.pages import catalogue_pages
from site_builder.pages.across.facets import Choice

MAIN = FILES["packages/fald/meetings/klyngemoede.md"].replace("Møde om fald", "Uden tal")
SHORT = MAIN.replace("minutes: 75", "instead_of: klyngemoede\nminutes: 50").replace("minutes: 40", "minutes: 15")


def test_a_package_is_found_by_the_length_of_the_meeting_that_can_be_held_in_place(tmp_path):
    library = write_project(tmp_path, FILES | {"packages/fald/meetings/uden-tal.md": SHORT})
    view = pages_of(library)["katalog/index.md"].values
    lengths = {facet.id: facet.choices for facet in view.facets}["laengde"]

    assert lengths == (Choice("op-til-60", "op til 60 min", 1), Choice("61-90", "61–90 min", 1))
    assert [(card.meeting, card.shorter, card.order.minutes) for card in view.cards] == [
        ("75\u00a0min, opfølgning 45\u00a0min", "50\u00a0min: »Uden tal«", 50)]


def test_a_longer_meeting_in_place_is_no_shorter_one(tmp_path):
    files = FILES | {"packages/fald/meetings/langt.md": SHORT.replace("minutes: 50", "minutes: 90")}
    library = write_project(tmp_path, files)

    assert [card.shorter for card in pages_of(library)["katalog/index.md"].values.cards] == [""]


ONLY = "  - who: member\n    only: \"{}\"\n    days_before: 30\n    minutes: 20\n    task: \"Tæl.\"\n"


@pytest.mark.parametrize(("tasks", "told"), [
    ("", "ingen"), (ONLY.format("Én læge i hver praksis") * 2, "kun én læge i hver praksis"),
    (ONLY.format("To af jer") + ONLY.format("Den, der skriver"), "kun to af jer og den, der skriver"),
])
def test_a_card_says_so_when_not_every_doctor_prepares(tmp_path, tasks, told):
    head, _, rest = FILES["packages/fald/package.md"].partition("  - who: coordinator\n")
    package = head + tasks + "  - who: coordinator\n" + rest.partition("  - who: member\n")[0] + "---\nHvorfor.\n"
    library = write_project(tmp_path, FILES | {"packages/fald/package.md": package})

    assert [card.preparation for card in pages_of(library)["katalog/index.md"].values.cards] == [told]


def test_versions_of_one_day_come_newest_first(tmp_path):
    changes = "# Ændringer\n\n## 0.10 – 2026-11-20\n\n- To.\n\n## 0.9 – 2026-11-20\n\n- En.\n"
    pages = pages_of(write_project(tmp_path, FILES | {"packages/fald/CHANGELOG.md": changes}))

    assert [row.lines for row in pages["nyt/index.md"].values.rows] == [
        ("Version 0.10.", "To."), ("Version 0.9.", "En.")]
    assert [row.lines for row in pages["index.md"].values.news] == [("Version 0.10.", "To.")]


def test_the_front_page_tells_of_many_new_packages_on_one_line(library):
    [fald, *_] = library.packages
    new = [replace(fald, slug=f"ny-{n}", changes=fald.changes[:1]) for n in range(4)]
    many = replace(library, packages=(fald, *new))

    [front] = [page.values for page in catalogue_pages(many, CONTEXT) if page.kind == "front"]

    assert [(row.day, row.title, row.to, row.lines) for row in front.news] == [
        ("20.\u00a0nov. 2026", "Fald hos ældre", "pakker/fald/index.html#historik",
         ("Version 0.2.", "Nyt & bedre.")),
        ("20.\u00a0nov. 2026", "4\u00a0nye pakker", "nyt/index.html", ("Om ældre.",)),
        ("1.\u00a0okt. 2026", "Fald hos ældre", "pakker/fald/index.html#historik",
         ("Version 0.1.", "Første udgave.")),
    ]
