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
    ("source", "narrow"),
    [
        ("| | alder | hvad skete der? |\n|---|---|---|\n| 1 | | |\n| 2 | | |\n", (True, False, False)),
        ("| Kode | Hvad den står for |\n|---|---|\n| 0101 | konsultation i klinikken |\n", (True, False)),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", (False, False)),
        ("| a | b |\n|---|---|\n", (False, False)),
    ],
    ids=["empty cells are to write in", "a code", "all are short", "no rows"],
)
def test_a_column_of_short_words_takes_no_more_room_than_they_do(source, narrow):
    assert tree(source)[0].narrow == narrow


def test_underscores_alone_are_a_line_to_write_on_and_other_signs_part_two_texts():
    kinds = [node.kind for node in tree("Skriv her:\n\n______\n______\n\n---\n\n- Én ting\n\n  ____\n")]
    assert kinds == ["paragraph", "line", "line", "rule", "bullets"]
    assert [node.kind for node in tree("- Én ting\n\n  ____\n")[0].items[0]] == ["paragraph", "line"]
