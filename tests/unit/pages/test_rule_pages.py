"""The rooms of the rules: the list, a page for each rule, and what is set aside."""

from dataclasses import replace

import pytest
from page_cases import CONTEXT, FILES, THEMES, write_project

from site_builder.library import Library
from site_builder.pages import catalogue_pages, render
from site_builder.pages.across.cases import Shown, ShownFile, shown
from site_builder.pages.across.rules import RuleRow, rule_page
from site_builder.pages.across.set_aside import AsideRow, set_aside_page
from site_builder.pages.desk import workshop
from site_builder.pages.parts import Fact, Link
from site_builder.rulebook import all_rules, read_case
from site_builder.rules.kp025_page_ids import TAKEN


def test_every_rule_stands_once_under_its_hundred_and_has_its_page(pages) -> None:
    groups = pages["regler/index.md"].values.groups
    rows = [(group.id[:3].upper(), row.code, row.to) for group in groups for row in group.rows]
    own = [path for path in pages if path.startswith("regler/KP")]

    assert rows == [(rule.code[:3], rule.code, f"{rule.address}index.html") for rule in all_rules()]
    assert own == [f"{rule.address}index.md" for rule in all_rules()]


def test_a_rule_in_the_list_tells_its_title_and_grade(pages) -> None:
    rows = {row.code: row for group in pages["regler/index.md"].values.groups for row in group.rows}

    assert rows["KP522"] == RuleRow("KP522", "Oplægget er over en halv time", "regler/KP522/index.html", "advarsel")


def test_a_rule_has_its_code_in_the_title_for_those_who_search_for_it(pages) -> None:
    page = pages["regler/KP310/index.md"]

    assert page.title == "KP310 Programpunkternes minutter passer ikke med mødet"
    assert (page.values.head.crumb, page.values.head.title) == (
        ("KP310", "fejl"), "Programpunkternes minutter passer ikke med mødet"
    )
    assert page.values.head.facts == (
        Fact("Fejl", "skal rettes, før siderne kan bygges"), Fact("Undtagelse", "kan ikke sættes til side")
    )


def test_a_rule_shows_wrong_and_right_and_the_words_of_the_check(pages) -> None:
    assert pages["regler/KP301/index.md"].values.example == Shown(
        files=(
            ShownFile(
                "packages/proeve/meetings/klyngemoede.md", "",
                wrong="    show: [<mark>spirometrie</mark>, medicin]", right="    show: [spirometri, medicin]",
            ),
        ),
        told="packages/proeve/meetings/klyngemoede.md:13:12: fejl KP301: målepunktet «spirometrie» findes ikke&#10;"
             "  hjælp: mente du «spirometri»?",
    )


def test_the_page_of_a_rule_is_written_out(texts) -> None:
    assert texts["regler/KP415/index.md"].partition("\n\n## ")[2] == """Hvorfor {#hvorfor}

<div class="text"><p>Rækken ville få et bogstav og et dataark som en praksis. Og klyngens tal ville blive talt to gange.</p></div>

## Eksempel {#eksempel}

<div class="text"><pre><code>Havnelægerne;18;41&#10;I alt;60;133&#10;</code></pre> <p>Kommandoen siger: rækken er ikke en praksis.</p></div>

## Sådan retter du {#ret}

<div class="text"><p>Slet rækken. Klyngens tal regnes ud af de andre.</p></div>
"""  # noqa: E501  a page as it is written


def test_another_rule_that_a_page_names_is_a_link() -> None:
    [rule] = [rule for rule in all_rules() if rule.code == "KP310"]
    named = replace(rule, mend="Se KP522, ikke KP310 eller KP999.")

    assert rule_page(workshop(Library(), CONTEXT), named).values.mend == (
        '<p>Se <a href="../KP522/index.html">KP522</a>, ikke KP310 eller KP999.</p>'
    )


@pytest.mark.parametrize(
    ("case", "wrong", "right"),
    [
        ("- minutes: 60\n+ minutes: 45", "minutes: <mark>45</mark>", "minutes: 60"),
        ("+ <b>&", "&lt;b&gt;&amp;", ""),
        ("- a\n- b\n+ a\n+ b\n+   c", "a&#10;b&#10;  <mark>c</mark>", "a&#10;b"),
        ("- a: b\n~ a:\\u00a0b", "a:<mark>[hårdt mellemrum]</mark>b", "a: b"),
        ("- a\n~ \\ta\\u200b", "<mark>[tabulator]</mark>a<mark>[U+200B]</mark>", "a"),
    ],
)
def test_what_is_wrong_is_marked_and_what_cannot_be_seen_is_named(case: str, wrong: str, right: str) -> None:
    [file] = shown(read_case(f"x.md\n{case}")).files

    assert (str(file.wrong), str(file.right)) == (wrong, right)


@pytest.mark.parametrize(
    ("order", "done"),
    [("remove", "Filen er slettet."), ("rename X.md", "Filen er omdøbt til X.md."), ("bytes b''", "")],
)
def test_what_is_done_to_a_whole_file_is_told(order: str, done: str) -> None:
    assert shown(read_case(f"x.md\n! {order}")).files == (ShownFile("x.md", done, "", ""),)


def test_a_rule_that_is_set_aside_is_listed_with_its_file_and_its_reason(tmp_path) -> None:
    package = FILES["packages/fald/package.md"].replace("scope: regional", """scope: regional
set_aside:
  - rule: KP522
    reason: "Kun én gang."
    file: meetings/klyngemoede.md
  - rule: KP411
    reason: "Opdigtet & rart."
    file: tal.csv""")
    library = write_project(tmp_path, FILES | {"packages/fald/package.md": package})

    assert set_aside_page(library).values.rows == (
        AsideRow(
            Link("KP522", "regler/KP522/index.html", "Oplægget er over en halv time"),
            Link("packages/fald/meetings/klyngemoede.md", "pakker/fald/moede/klyngemoede/index.html"), "Kun én gang.",
        ),
        AsideRow(
            Link("KP411", "regler/KP411/index.html", "Værdien er uden for det rimelige"),
            Link("packages/fald/tal.csv", "pakker/fald/index.html"), "Opdigtet & rart.",
        ),
    )


def test_the_page_says_so_when_nothing_is_set_aside(pages, texts) -> None:
    assert pages["regler/undtagelser/index.md"].values.rows == ()
    assert "<p>Ingen regler er sat til side. Alle pakker følger dem alle.</p>" in texts["regler/undtagelser/index.md"]


def test_files_with_invented_numbers_stand_with_their_reason(tmp_path) -> None:
    why = "Numrene & datoerne er fundet på."
    files = {"packages/_catalogue/invented_numbers.yaml": f'- path: noter\n  why: "{why}"\n',
             "noter/prøve.txt": "010165-1234\n"}
    library = write_project(tmp_path, FILES | files)

    assert set_aside_page(library).values.invented == (Fact("noter", why),)
    assert (
        '<tr><th scope="row"><code>noter</code></th> <td>Numrene &amp; datoerne er fundet på.</td></tr>'
    ) in render(set_aside_page(library), THEMES)


def test_the_page_for_authors_leads_to_the_rules(pages) -> None:
    assert pages["for-forfattere/index.md"].values.head.quiet == (Link("Reglerne, én for én", "regler/index.html"),)
    assert pages["for-forfattere/index.md"].values.head.button is None


def test_no_page_of_an_author_can_take_an_address_of_the_builder() -> None:
    made = {page.path.partition("/")[0] for page in catalogue_pages(Library(), CONTEXT)}

    assert made - {"index.md", "for-forfattere"} - TAKEN == set()
