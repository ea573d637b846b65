"""A body as a tree of strings."""

import pytest

from site_builder.markdown.tree import Node, body_tree, plain_text
from site_builder.sources.located import Body


def text(words: str) -> Node:
    return Node("text", text=words)


def tree(markdown: str) -> tuple[Node, ...]:
    return body_tree(Body(markdown, 1, "fil.md"))


def test_inline_form_becomes_nodes():
    assert tree("Sig **højt** og *roligt*: `R95`") == (
        Node("paragraph", children=(
            text("Sig "), Node("strong", children=(text("højt"),)), text(" og "),
            Node("em", children=(text("roligt"),)), text(": "), Node("code", text="R95"),
        )),
    )  # fmt: skip


def test_a_link_out_of_the_catalogue_keeps_its_address_and_one_within_it_does_not():
    (paragraph,) = tree("[DSAM](https://dsam.dk) og [pakken](../package.md)")
    assert [(node.kind, node.to) for node in paragraph.children if node.kind != "text"] == [
        ("link", "https://dsam.dk"), ("plain", "../package.md"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("[uden dato](https://www.gentoftehospital.dk/undersoegelse/Sider/Bilkoersel.aspx)", "gentoftehospital.dk"),
        ("[akuthåndbogen](https://vejledninger.dsam.dk/akut/?mode=chart&chartId=98)", "vejledninger.dsam.dk"),
        ("[DSAM.dk](https://www.dsam.dk/vejledninger)", ""),
        ("<https://sst.dk/fald>", ""),
        ("[skriv til os](mailto:klynge@region.dk)", "klynge@region.dk"),
        ("[pakken](../package.md)", ""),
        ("[galt](https://[sst.dk)", "[sst.dk"),
    ],
)
def test_paper_says_in_short_where_a_link_leads_unless_its_words_do(link, host):
    assert tree(link)[0].children[0].host == host


def test_lists_and_tables_keep_their_shape():
    numbers, table = tree("3. tre\n4. fire\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert (numbers.kind, numbers.start) == ("numbers", 3)
    assert [plain_text(item) for item in numbers.items] == ["tre", "fire"]
    assert [[plain_text((cell,)) for cell in row] for row in table.rows] == [["1", "2"]]
    assert table.head == ((text("a"),), (text("b"),))


def test_no_heading_skips_a_level_and_none_stands_in_a_list():
    assert [node.level for node in tree("#### Dybt\n\n### Op\n\n##### Ned\n")] == [2, 3, 4]
    (bullets,) = tree("- ## Punkt\n")
    assert bullets.items == ((Node("paragraph", children=(Node("strong", children=(text("Punkt"),)),)),),)


def test_plain_text_keeps_the_words_and_drops_the_form():
    assert plain_text(tree("Sig *først*:\n»Hej«\n\n- et\n- to\n\n> citat\n")) == "Sig først: »Hej«\n– et\n– to\ncitat"


def test_a_body_without_text_has_no_nodes():
    assert tree("") == ()


@pytest.mark.parametrize(
    ("source", "shares"),
    [
        ("| | alder | hvad skete der? |\n|---|---|---|\n| 1 | | |\n| 2 | | |\n", (0, 48, 48)),
        ("| Kode | Hvad den står for |\n|---|---|\n| 0101 | konsultation i klinikken |\n", (0, 26)),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", (1, 1)),
        ("| a | b |\n|---|---|\n", (50, 50)),
    ],
    ids=["empty cells are to write in", "a code", "all are short", "no rows"],
)
def test_a_column_of_short_words_takes_no_more_room_than_they_do(source, shares):
    assert tree(source)[0].shares == shares


CLAIM = "Når vi ringer til rusmiddelcentret om en patient, kan vi altid gøre det uden samtykke"


@pytest.mark.parametrize(
    ("source", "shares"),
    [
        (f"| | Påstand | Passer | Passer ikke | Ved ikke |\n|---|---|---|---|---|\n| 1 | {CLAIM} | | | |\n",
         (0, 61, 12, 12, 12)),
        (f"| i sæsonen | ja | nej |\n|---|---|---|\n| {CLAIM} | | |\n", (76, 12, 12)),
        ("| Hvornår | Hvem | Nummer og tid | Hvad sker der? |\n|---|---|---|---|\n"
         "| Psykisk syg og rusmidler, mistanke om begge | | | |\n", (45, 18, 18, 18)),
        ("| find | sæt kryds | nej, fordi | koden er forkert |\n|---|---|---|---|\n| Åbn skemaet | | | |\n",
         (13, 12, 37, 37)),
        ("| | vores | klyngen |\n|---|---|---|\n| spurgt om fald | | |\n", (16, 42, 42)),
        (f"| når | sig |\n|---|---|\n| {CLAIM} | {CLAIM}, {CLAIM} |\n", (36, 63)),
        ("| trin | betaler |\n|---|---|\n| egen læge | 0 kr. fra dag ét |\n| psykolog | |\n| psykiater | |\n",
         (11, 89)),
    ],
    ids=["a number and ticks", "ticks only", "three to write in", "a cross or words", "a short text", "two texts",
         "mostly empty"],
)
def test_a_text_has_room_and_an_empty_column_keeps_enough_for_a_word_or_a_cross(source, shares):
    assert tree(source)[0].shares == shares


def test_underscores_alone_are_a_line_to_write_on_and_other_signs_part_two_texts():
    kinds = [node.kind for node in tree("Skriv her:\n\n______\n______\n\n---\n\n- Én ting\n\n  ____\n")]
    assert kinds == ["paragraph", "line", "line", "rule", "bullets"]
    assert [node.kind for node in tree("- Én ting\n\n  ____\n")[0].items[0]] == ["paragraph", "line"]
