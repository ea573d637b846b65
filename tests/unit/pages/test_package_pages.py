"""The page of a package."""

import re
from posixpath import dirname, join, normpath

import pytest
from page_cases import FILES, MEANING, pages_of, texts_of, write_project

from site_builder.pages.addresses import address_of, file_of
from site_builder.pages.guides import Cell, Mark
from site_builder.pages.package.measures import split_lead
from site_builder.pages.parts import Fact, Link
from site_builder.pages.words import code_groups, codes_in_words, danish_order
from site_builder.sources.located import Body


@pytest.fixture
def view(pages):
    return pages["pakker/fald/index.md"].values


def test_the_parts_keep_their_numbers_even_when_one_is_empty(texts):
    headings = re.findall(r"^## (.*)$", texts["pakker/stop/index.md"], re.MULTILINE)

    assert headings == [
        "Hvorfor emnet {#hvorfor}", "Det skal I forberede {#forberedelse}",
        '<span class="n">1</span> Anbefalinger {#anbefalinger}', '<span class="n">2</span> Målepunkter {#maalepunkter}',
        '<span class="n">3</span> Udtræk {#udtraek}', '<span class="n">4</span> Møde {#moede}', "Om pakken {#om}",
    ]


def test_a_package_without_numbers_says_why(texts):
    text = texts["pakker/stop/index.md"]

    assert "Pakken arbejder med erfaringer og har med vilje ingen tal." in text
    assert "<figure" not in text


def test_the_facts_say_what_the_cluster_must_give(view):
    facts = [(fact.label, str(fact.value)) for fact in view.head.facts]

    assert facts == [
        ("Møde", "75\u00a0min, opfølgning 45\u00a0min"), ("Koordinator", "30\u00a0min, fra 6\u00a0uger før"),
        ("Hver læge", "35\u00a0min, fra 2\u00a0uger før"),
        ("Tal", '1\u00a0målepunkt: <a href="../../datakilder/own-system/index.html">Eget lægesystem</a>'),
        ("Koder", "ICPC-2 A29"), ("Niveau", "regional: Region Sjælland"), ("Udgiver", "Region Sjælland"),
        ("Version", "0.2, 20.\u00a0november 2026"), ("Gennemses", "senest 1.\u00a0november 2027"),
    ]


def test_preparation_stands_by_role_with_the_earliest_task_first(view):
    assert [(r.name, r.total, [(t.when, t.minutes, str(t.text)) for t in r.tasks]) for r in view.preparation] == [
        ("Hver læge", "35\u00a0min i alt", [("2\u00a0uger før", "25\u00a0min", "Hent tallene."),
                                            ("3\u00a0dage før", "10\u00a0min", "Læs arket.")]),
        ("Klyngekoordinatoren", "", [("6\u00a0uger før", "30\u00a0min", "Bestil lokalet.")]),
    ]


MORE_TASKS = """preparation:
  - who: member
    only: "to af jer"
    days_before: 21
    minutes: 40
    task: "Læs ti journaler."
  - who: member
    meetings: [klyngemoede, opfoelgning]
    days_before: 28
    minutes: 25
    task: "Tæl faldene."
  - who: member
    meetings: [opfoelgning]
    days_before: 7
    minutes: 5
    task: "Find aftalearket."
"""


def test_a_task_for_some_is_theirs_and_that_of_a_follow_up_stands_by_itself(tmp_path):
    card = FILES["packages/fald/package.md"].replace("preparation:\n", MORE_TASKS)
    view = pages_of(write_project(tmp_path, FILES | {"packages/fald/package.md": card}))["pakker/fald/index.md"].values

    assert [(r.name, r.total, [str(t.text) for t in r.tasks]) for r in view.preparation] == [
        ("Hver læge", "1\u00a0time i alt", ["Tæl faldene.", "Hent tallene.", "Læs arket."]),
        ("To af jer", "", ["Læs ti journaler."]),
        ("Klyngekoordinatoren", "", ["Bestil lokalet."]),
        ("Hver læge, før »Opfølgning om fald«", "30\u00a0min i alt", ["Tæl faldene.", "Find aftalearket."]),
    ]
    assert next(str(fact.value) for fact in view.head.facts if fact.label == "Hver læge") == (
        "1\u00a0time, fra 4\u00a0uger før")


@pytest.mark.parametrize(("note", "written"), [
    ("Over fem år gammel.", "Over fem år gammel; set 1.\u00a0nov. 2026"),
    ("Over fem år gammel", "Over fem år gammel; set 1.\u00a0nov. 2026"),
    ("Kapitlet bliver revideret …", "Kapitlet bliver revideret …; set 1.\u00a0nov. 2026"),
])  # fmt: skip
def test_a_note_on_a_source_meets_the_next_words_with_one_sign(tmp_path, note, written):
    guidelines = FILES["packages/fald/guidelines.md"].replace(
        "    year: 2020\n", f'    year: 2020\n    seen: 2026-11-01\n    note: "{note}"\n')
    texts = texts_of(write_project(tmp_path, FILES | {"packages/fald/guidelines.md": guidelines}))

    assert f'<span class="note">{written}</span>' in texts["pakker/fald/index.md"]


def test_a_recommendation_has_its_source_and_its_measure(view):
    [item] = view.recommendations.items

    assert (item.number, str(item.text)) == ("1.1", "Spørg til fald hvert år.")
    assert item.measures == (Link("2.1", "pakker/fald/index.html#maalepunkt-spurgt"),)
    assert [(s.organisation, s.title, s.year) for s in item.sources] == [("Sundhedsstyrelsen", "Faldpatienten", "2020")]


def test_a_definition_carries_the_clusters_own_sum(view):
    definition = view.measures[0].definition

    assert (definition.result, definition.unit) == ("andel", "i procent, pr. praksis (ydernummer)")
    assert definition.sum == "klyngen: 188 / 348 = 54,0\u00a0%"
    assert definition.facts[0] == Fact("Periode", "12\u00a0måneder")


def test_the_first_paragraph_of_a_measure_is_its_lead(view):
    measure = view.measures[0]

    assert (measure.lead, measure.reading) == ("<p>Det første afsnit.</p>", "<p>Det andet afsnit.</p>")


def test_a_body_that_begins_with_a_list_has_no_lead():
    assert split_lead(Body("- a\n\nb")) == (Body(""), Body("- a\n\nb"))


def test_a_system_without_a_guide_leads_to_how_one_is_contributed(view):
    [row] = view.extraction.matrix.rows

    assert row.cells == (
        Cell("eg-clinea", Mark("missing", "mangler"), "", "for-forfattere/index.html#vejledning-mangler"),
        Cell("xmo", Mark("untested", "ikke afprøvet"), "", "pakker/fald/index.html#udtraek-xmo"),
    )


def test_a_measure_from_elsewhere_names_its_source_instead_of_missing_guides(tmp_path):
    files = FILES | {"packages/fald/measures/spurgt.md":
                     FILES["packages/fald/measures/spurgt.md"].replace("own-system", "municipal")}
    del files["packages/fald/extraction/xmo.md"]

    view = pages_of(write_project(tmp_path, files))["pakker/fald/index.md"].values

    assert view.extraction.matrix is None


def with_measure(tmp_path, old, new, *removed):
    path = "packages/fald/measures/spurgt.md"
    files = FILES | {path: FILES[path].replace(old, new)}
    return pages_of(write_project(tmp_path, {name: text for name, text in files.items() if name not in removed}))


def test_a_system_that_is_said_to_have_no_guide_says_why_and_still_asks_for_one(tmp_path):
    said = 'data_source: own-system\nno_guide:\n  eg-clinea: "Kan ikke søge på <svar>."'

    pages = with_measure(tmp_path, "data_source: own-system", said)
    [row] = pages["pakker/fald/index.md"].values.extraction.matrix.rows
    system = pages["laegesystemer/eg-clinea/index.md"].values

    assert row.cells[0] == Cell("eg-clinea", Mark("absent", "findes ikke"), "Kan ikke søge på <svar>.",
                                "for-forfattere/index.html#vejledning-mangler")
    assert [(r.title, r.detail) for group in system.absent for r in group.rows] == [
        ("Spurgt om fald", "Kan ikke søge på <svar>.")]
    assert (system.groups, system.missing) == ((), ())


def test_one_reason_may_hold_for_all_systems_but_not_where_there_is_a_guide(tmp_path):
    said = 'data_source: own-system\nno_guide:\n  own-system: "Tælles i hånden."'

    pages = with_measure(tmp_path, "data_source: own-system", said)
    [row] = pages["pakker/fald/index.md"].values.extraction.matrix.rows

    assert [(cell.mark.word, cell.detail) for cell in row.cells] == [
        ("findes ikke", "Tælles i hånden."), ("ikke afprøvet", "")]


SHARED = {"packages/fald/extraction/own-system.md": """---
data_source: own-system
measures: [spurgt]
documented: {url: https://example.org/manual, seen: 2026-11-01}
minutes: 15
---
1. Søg på A29.
"""}


def shared_pages(tmp_path, said=""):
    measure = "packages/fald/measures/spurgt.md"
    written = FILES[measure].replace("data_source: own-system\n", f"data_source: own-system\n{said}")
    return pages_of(write_project(tmp_path, FILES | SHARED | {measure: written}))


def test_one_guide_for_all_systems_is_shown_in_each_that_has_none_of_its_own(tmp_path):
    pages = shared_pages(tmp_path)
    [row] = pages["pakker/fald/index.md"].values.extraction.matrix.rows
    [group] = pages["laegesystemer/eg-clinea/index.md"].values.groups
    [card] = [c for c in pages["katalog/index.md"].values.cards if c.title == "Fald hos ældre"]

    assert row.cells == (
        Cell("eg-clinea", Mark("shared", "fælles vejledning"), "manual set 1.\u00a0nov. 2026",
             "pakker/fald/index.html#udtraek-own-system"),
        Cell("xmo", Mark("untested", "ikke afprøvet"), "", "pakker/fald/index.html#udtraek-xmo"),
    )
    assert [(r.mark.kind, r.minutes, r.to) for r in group.rows] == [
        ("shared", "15\u00a0min", "pakker/fald/index.html#udtraek-own-system")]
    assert [(system.title, system.mark.kind) for system in card.systems] == [
        ("EG Clinea", "shared"), ("XMO", "untested")]
    assert [facet.values for facet in card.facets if facet.id == "vejledning"] == ["eg-clinea xmo"]


def test_a_reason_for_one_system_goes_before_the_guide_for_all(tmp_path):
    pages = shared_pages(tmp_path, 'no_guide:\n  eg-clinea: "Kan ikke søge på koder."\n')
    [row] = pages["pakker/fald/index.md"].values.extraction.matrix.rows

    assert [(cell.mark.word, cell.detail) for cell in row.cells] == [
        ("findes ikke", "Kan ikke søge på koder."), ("ikke afprøvet", "")]


def test_what_is_so_in_every_system_is_said_once(tmp_path):
    said = 'data_source: own-system\nno_guide:\n  own-system: "Tælles i hånden."'
    own = "packages/fald/extraction/xmo.md"
    without = with_measure(tmp_path / "without", "data_source: own-system", said, own)
    shared = pages_of(write_project(tmp_path / "shared", {p: text for p, text in (FILES | SHARED).items() if p != own}))

    [absent], [one_guide] = (
        pages["pakker/fald/index.md"].values.extraction.matrix.rows for pages in (without, shared)
    )
    assert absent.alike == Cell("", Mark("absent", "findes ikke for nogen af de to"), "Tælles i hånden.",
                                "for-forfattere/index.html#vejledning-mangler")
    assert one_guide.alike == Cell("", Mark("shared", "fælles vejledning til alle to"), "manual set 1.\u00a0nov. 2026",
                                   "pakker/fald/index.html#udtraek-own-system")


def test_systems_that_differ_stand_each_in_their_column(view):
    assert [row.alike for row in view.extraction.matrix.rows] == [None]


def test_a_central_source_without_a_guide_says_why(tmp_path):
    said = 'data_source: municipal\nno_guide:\n  municipal: "Kommunen svarer ikke."'

    pages = with_measure(tmp_path, "data_source: own-system", said, "packages/fald/extraction/xmo.md")

    assert pages["pakker/fald/index.md"].values.extraction.without == (
        Fact("2.1 Spurgt om fald", "Kommunen svarer ikke."),)
    assert [use.why_none for use in pages["datakilder/municipal/index.md"].values.uses] == ["Kommunen svarer ikke."]


def test_figures_have_one_number_on_the_page_and_in_the_script(pages):
    on_page = pages["pakker/fald/index.md"].values.measures[0].figures
    in_script = pages["pakker/fald/moede/klyngemoede/index.md"].values.items[0].figures

    assert [figure.number for figure in on_page] == ["Figur 1"]
    assert in_script == on_page


def test_terms_are_marked_once_and_explained_at_the_end(texts):
    text = texts["pakker/fald/index.md"]

    assert text.count('href="#ord-fald"') == 1
    assert '<div id="ord-fald"><dt><a class="term" href="../../ordliste/index.html#fald">fald</a></dt>' in text


def test_a_code_of_a_measure_says_what_it_means_and_leads_to_the_source(tmp_path, texts):
    text = texts_of(write_project(tmp_path, FILES | MEANING))["pakker/fald/index.md"]

    link = '<a class="code" href="../../koder/index.html#icpc2-a29" title="Fald &amp; uro">A29</a>'
    assert f'<p class="codes">ICPC-2 {link} Fald &amp; uro</p>' in text
    assert '<p class="codes">ICPC-2 <span class="code">A29</span></p>' in texts["pakker/fald/index.md"]


def test_a_few_codes_are_spelled_out_and_many_stand_together(tmp_path):
    library = write_project(tmp_path, FILES | MEANING)
    few = code_groups(library, [("icpc2", "A29"), ("atc", "R03")])
    many = code_groups(library, [("icpc2", "A29"), ("atc", "R03"), ("atc", "J01"), ("atc", "N02A")])

    assert [(group.label, [code.code for code in group.codes], group.meaning) for group in (*few, *many)] == [
        ("ICPC-2", ["A29"], "Fald & uro"), ("ATC", ["R03"], ""),
        ("ICPC-2", ["A29"], ""), ("ATC", ["R03", "J01", "N02A"], ""),
    ]


@pytest.mark.parametrize(("pairs", "words"), [
    ([("icpc2", "R95"), ("atc", "R03"), ("atc", "N02A")], "ICPC-2 R95; ATC R03, N02A"),
    ([("service", f"000{n}") for n in range(9)], "ydelse 0000, 0001, 0002, 0003, 0004, 0005, 0006, 0007 og 1 til"),
])
def test_codes_stand_beside_their_systems_name(pairs, words):
    assert codes_in_words(pairs) == words


def test_danish_letters_come_last():
    assert sorted(["Åben", "Zebra", "Ældre", "Øre", "attest"], key=danish_order) == [
        "attest", "Zebra", "Ældre", "Øre", "Åben"
    ]


def test_every_internal_link_and_anchor_of_the_real_catalogue_leads_somewhere(real_library, real_texts):
    ids = {path: set(re.findall(r'\bid="([^"]+)"', text)) | set(re.findall(r"\{#([\w-]+)", text))
           for path, text in real_texts.items()}
    data = {f"pakker/{p.slug}/pakke.json" for p in real_library.packages} | {"nyt.xml", "katalog.json"}

    dead = []
    for path, text in real_texts.items():
        for href in re.findall(r'href="([^"]*)"', text):
            target, _, anchor = href.partition("?")[0].partition("#")
            address = normpath(join(dirname(path), target)) if target else address_of(path)
            page = file_of(address)
            found = address in data or (page in ids and (not anchor or anchor in ids[page]))
            if "://" not in href and not found:
                dead.append((path, href))
    assert dead == []


def test_no_page_of_the_real_catalogue_uses_an_id_twice(real_texts):
    for path, text in real_texts.items():
        found = re.findall(r'<[^>]*\bid="([^"]+)"', text) + re.findall(r"\{#([\w-]+)", text)
        assert sorted(found) == sorted(set(found)), path
