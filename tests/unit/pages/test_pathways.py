"""Pathways: their page, the front page, and the line on the pages of their packages."""

from page_cases import FILES, STOP, pages_of, texts_of, write_project

from site_builder.pages.across.pathways import Stop

PATHWAYS = {
    "packages/_catalogue/pathways.yaml": """
- id: to-aftener
  title: "To aftener"
  text: "Først samtalen, så tallene."
  steps:
    - package: stop
      text: "Uden tal."
    - package: fald
      text: "Nu med tal."
      weeks_after: 12
"""
}


def test_a_pathway_lists_its_meetings_in_order_with_what_they_take(tmp_path):
    page = pages_of(write_project(tmp_path, FILES | STOP | PATHWAYS))["moederaekker/index.md"]
    [pathway] = page.values.pathways

    assert (pathway.title, pathway.total) == ("To aftener", "2\u00a0møder, i alt 75\u00a0min, over 12\u00a0uger")
    assert pathway.stops == (
        Stop("Stop op", "pakker/stop/index.html", "Uden tal.", "", "uden tal"),
        Stop("Fald hos ældre", "pakker/fald/index.html", "Nu med tal.", "12\u00a0uger efter",
             "75\u00a0min, 1\u00a0målepunkt, begynd 6\u00a0uger før"),
    )  # fmt: skip


def test_the_front_page_shows_the_pathways_and_each_package_says_where_it_stands(tmp_path):
    texts = texts_of(write_project(tmp_path, FILES | STOP | PATHWAYS))

    assert '<h3><a href="moederaekker/index.html#to-aftener">To aftener</a></h3>' in texts["index.md"]
    assert "Nr. 2 af 2 i møderækken." in texts["pakker/fald/index.md"]


def test_without_pathways_there_is_no_page_for_them(pages, texts):
    assert "moederaekker/index.md" not in pages
    assert "Møderækker" not in texts["index.md"]
