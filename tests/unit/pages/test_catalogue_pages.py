"""The pages across packages."""

from dataclasses import replace

import pytest
from page_cases import CONTEXT, FILES, MEANING, STOP, pages_of, texts_of, write_project

from site_builder.pages import catalogue_pages
from site_builder.pages.across.contents import ContentsRow
from site_builder.pages.across.dotplot import _stack
from site_builder.pages.across.facets import Choice
from site_builder.pages.across.own_pages import slug, split_sections
from site_builder.pages.parts import Link
from site_builder.sources.located import Body


def test_filters_count_the_packages_of_each_choice(pages):
    facets = {facet.id: facet.choices for facet in pages["katalog/index.md"].values.facets}

    assert facets["emne"] == (Choice("attester", "Attester", 1), Choice("aeldre", "Ældre", 1))
    assert facets["laengde"] == (Choice("61-90", "61–90 min", 1),)
    assert facets["forberedelse"] == (
        Choice("ingen", "ingen", 1), Choice("op-til-30", "op til 30 min", 1), Choice("over-30", "over 30 min", 1))
    assert facets["data"] == (Choice("own-system", "Eget lægesystem", 1), Choice("uden-tal", "uden tal", 1))
    assert facets["vejledning"] == (Choice("xmo", "XMO", 1),)
    assert facets["foerste"] == (Choice("ja", "godt første emne", 1),)


def test_a_national_package_is_for_every_region(pages):
    facets = {facet.id: facet.choices for facet in pages["katalog/index.md"].values.facets}

    assert facets["region"] == (Choice("sjaelland", "Region Sjælland", 2),)


def test_regions_are_no_filter_when_no_package_names_one(tmp_path):
    package = FILES["packages/fald/package.md"].replace("regions: [sjaelland]\n", "")
    library = write_project(tmp_path, FILES | STOP | {"packages/fald/package.md": package})

    assert "region" not in [facet.id for facet in pages_of(library)["katalog/index.md"].values.facets]


def test_a_card_carries_its_values_for_the_filters(texts):
    text = texts["katalog/index.md"]

    assert (
        '<article class="card" data-search-exclude data-card data-emne="aeldre" data-laengde="61-90" '
        'data-forberedelse="over-30" data-data="own-system" data-vejledning="xmo" data-niveau="regional" '
        'data-region="sjaelland" data-status="example" data-foerste="ja" '
        'data-minutter="75" data-arbejde="35" data-dag="2026-11-20">'
    ) in text


def test_a_measure_is_found_by_its_topic_its_source_and_its_level(pages, texts):
    view = pages["maalepunkter/index.md"].values

    assert [(facet.title, facet.choices) for facet in view.facets] == [
        ("Emne", (Choice("aeldre", "Ældre", 1),)), ("Tal fra", (Choice("own-system", "Eget lægesystem", 1),)),
        ("Niveau", (Choice("regional", "Regional", 1),)),
    ]
    [group] = view.groups
    assert (group.title, group.note, [(row.number, row.title, row.source) for row in group.measures]) == (
        "Fald hos ældre", "Ældre, regional", [("2.1", "Spurgt om fald", "Eget lægesystem")]
    )
    row = '<tr data-card data-emne="aeldre" data-data="own-system" data-niveau="regional">'
    link = '<a href="../pakker/fald/index.html#maalepunkt-spurgt">2.1 Spurgt om fald</a>'
    assert f'{row}<th scope="row">{link}</th>' in texts["maalepunkter/index.md"]


def test_measures_stand_topic_by_topic_as_the_packages_of_the_catalogue(tmp_path):
    other = {path.replace("/fald/", "/attest/"): text for path, text in FILES.items() if "/fald/" in path}
    card = "packages/attest/package.md"
    other[card] = other[card].replace("topics: [aeldre]", "topics: [attester]").replace("Fald hos", "Vrøvl om")
    pages = pages_of(write_project(tmp_path, FILES | other))

    titles = ["Vrøvl om ældre", "Fald hos ældre"]
    assert [group.title for group in pages["maalepunkter/index.md"].values.groups] == titles
    assert [card.title for card in pages["katalog/index.md"].values.cards] == titles


def test_the_catalogue_holds_two_hundred_packages(library):
    [fald, *_] = library.packages
    many = replace(library, packages=tuple(replace(fald, slug=f"fald-{n}") for n in range(200)))

    [view] = [page.values for page in catalogue_pages(many, CONTEXT) if page.kind == "catalogue"]

    assert (view.count, len(view.cards)) == ("200\u00a0pakker", 200)


def test_the_front_page_counts_what_a_package_holds(pages):
    front = pages["index.md"].values

    assert front.contents == (
        ContentsRow("Hvorfor emnet er et møde værd", "læs på 1\u00a0min"),
        ContentsRow("Anbefalinger med kilder", "1\u00a0anbefalinger"),
        ContentsRow("Målepunkter og faldgruber", "0–1\u00a0målepunkter"),
        ContentsRow("Udtræk fra jeres lægesystem", "20\u00a0min i praksis"),
        ContentsRow("Drejebog med minuttal", "75\u00a0min møde"),
        ContentsRow("Cases, ark og spørgsmål", "1\u00a0bilag"),
        ContentsRow("Opfølgning på aftalerne", "26\u00a0uger efter"),
    )


def test_the_front_page_leads_to_all_starters_by_the_filter_of_the_catalogue(library):
    [fald, *_] = library.packages
    many = replace(library, packages=tuple(replace(fald, slug=f"fald-{n}") for n in range(4)))

    [front] = [page.values for page in catalogue_pages(many, CONTEXT) if page.kind == "front"]

    assert front.all_starters == Link("Alle fire gode første emner", "katalog/index.html?foerste=ja")
    assert (front.starters[0].minutes, front.starters[0].before) == ("75\u00a0min", "begynd 6\u00a0uger før")


def test_the_front_page_draws_a_real_sample(pages):
    plot = pages["index.md"].values.plot

    assert plot.title == "Otte praksis, ét spørgsmål"
    assert plot.caption == ("Spurgt om fald, procent. Hvert bogstav er en praksis. "
                            "Hvad ligger der bag afstanden mellem A og H? Det er mødet.")
    assert "Klyngen 54,0" in plot.wide
    assert "Opdigtede tal" in plot.narrow


def test_the_front_page_stands_without_any_numbers(tmp_path):
    files = {path: text for path, text in FILES.items() if "/fald/" not in path} | STOP

    front = pages_of(write_project(tmp_path, files))["index.md"].values

    assert (front.plot, front.starters) == (None, ())


@pytest.mark.parametrize(("wanted", "placed"), [
    ([10.0, 50.0], [(10.0, 0), (50.0, 0)]),
    ([10.0, 20.0, 30.0, 40.0], [(10.0, 0), (20.0, 1), (30.0, 2), (40.0, 0)]),
])
def test_dots_that_would_touch_are_stacked(wanted, placed):
    assert _stack(wanted) == placed


def test_the_matrix_holds_what_the_systems_have_and_names_the_sources_of_the_rest(tmp_path):
    measure = FILES["packages/fald/measures/spurgt.md"].replace("own-system", "municipal")
    more = {"packages/fald/measures/kommune.md": measure, "packages/fald/measures/stue.md": measure}
    view = pages_of(write_project(tmp_path, FILES | STOP | more))["laegesystemer/index.md"].values

    assert [(group.title, [row.title for row in group.rows]) for group in view.groups] == [
        ("Fald hos ældre", ["Spurgt om fald"])
    ]
    assert view.elsewhere == (Link("Kommunens tal", "datakilder/municipal/index.html", "2\u00a0målepunkter"),)


def test_a_system_lists_what_it_can_give_and_what_is_missing(pages):
    xmo, clinea = (pages[f"laegesystemer/{id}/index.md"].values for id in ("xmo", "eg-clinea"))

    assert [row.title for group in xmo.groups for row in group.rows] == ["Spurgt om fald"]
    assert xmo.missing == ()
    assert clinea.groups == ()
    assert [row.to for group in clinea.missing for row in group.rows] == ["pakker/fald/index.html#maalepunkt-spurgt"]


def test_a_code_leads_to_the_measures_that_use_it(pages):
    [table] = pages["koder/index.md"].values.tables

    assert table.title == "ICPC-2"
    assert [(row.id, row.code, row.meaning, row.source, row.uses) for row in table.rows] == [
        ("icpc2-a29", "A29", "", None,
         (Link("2.1 Spurgt om fald", "pakker/fald/index.html#maalepunkt-spurgt", "Fald hos ældre"),))
    ]


def test_a_code_stands_with_its_meaning_and_the_source_of_it(tmp_path):
    library = write_project(tmp_path, FILES | MEANING)
    page = pages_of(library)["koder/index.md"]
    [[row]] = [table.rows for table in page.values.tables]

    assert (row.meaning, row.source) == (
        "Fald & uro", Link("kiap.dk", "https://www.kiap.dk/praksis/icpc-2", "set 3.\u00a0november 2026")
    )
    # a heading of its own, so that the site's search finds the code by what it means, and shows both
    heading = '<h3 id="icpc2-a29"><span class="sr">A29 </span>Fald &amp; uro</h3>'
    text = texts_of(library)["koder/index.md"]
    assert f'<th scope="row"><span class="code">A29</span></th> <td><div>{heading} <p' in text


def test_the_source_of_a_code_is_named_in_words_before_its_site(tmp_path):
    path = "packages/_catalogue/codes.yaml"
    named = MEANING[path].replace("  seen:", '  source_title: "KiAP: ICPC-2"\n  seen:')
    page = pages_of(write_project(tmp_path, FILES | {path: named}))["koder/index.md"]
    [[row]] = [table.rows for table in page.values.tables]

    assert row.source == Link(
        "KiAP: ICPC-2", "https://www.kiap.dk/praksis/icpc-2", "kiap.dk, set 3.\u00a0november 2026")


def test_a_code_whose_meaning_nobody_has_written_says_so(texts):
    assert "ikke slået op endnu" in texts["koder/index.md"]


def test_the_glossary_goes_from_a_to_aa(pages):
    letters = pages["ordliste/index.md"].values.letters

    assert [(letter.id, letter.letter) for letter in letters] == [("bogstav-f", "F"), ("bogstav-aa", "Å")]


def test_the_news_come_newest_first(pages):
    rows = pages["nyt/index.md"].values.rows

    assert [(row.iso, row.title, row.lines) for row in rows] == [
        ("2026-11-20", "Fald hos ældre", ("Version 0.2.", "Nyt & bedre.")),
        ("2026-10-01", "Fald hos ældre", ("Version 0.1.", "Første udgave.")),
    ]


def test_the_page_for_authors_tells_how_a_guide_is_contributed(pages, texts):
    page = pages["for-forfattere/index.md"]

    assert page.kind == "authors"
    assert "## Vejledning mangler {#vejledning-mangler}" in texts[page.path]


def test_sections_of_an_own_page_get_ids_of_their_own(pages):
    sections = pages["for-forfattere/index.md"].values.sections

    assert [(s.id, s.title) for s in sections] == [
        ("ord-og-aebler", "Ord og æbler"), ("ord-og-aebler-2", "Ord og æbler")
    ]


def test_a_heading_in_fenced_code_is_code():
    assert split_sections(Body("a\n~~~\n## b\n~~~\n## c\nd")) == [
        ("", Body("a\n~~~\n## b\n~~~")), ("c", Body("d"))
    ]


@pytest.mark.parametrize(("title", "id"), [("Når I er klar: 3 trin", "naar-i-er-klar-3-trin"), ("???", "afsnit")])
def test_an_id_is_made_of_plain_letters(title, id):
    assert slug(title) == id
