from markdown_it import MarkdownIt

from site_builder.diagnostics import Place, error, warning
from site_builder.reports import as_markdown

NBSP = "\u00a0"
UNKNOWN = "KP999"


def test_the_whole_list_stands_file_by_file() -> None:
    found = [
        error(Place("a.md", 2, 3), UNKNOWN, "ukendt felt «titel»", "mente du «title»?"),
        warning(Place("a.md", 9), "KP522", "oplægget varer 35 minutter"),
        error(Place("b.md"), UNKNOWN, "filen er tom"),
    ]
    assert as_markdown(found, "https://klynger.dk/") == (
        f"**2{NBSP}fejl, 1{NBSP}advarsel.**\n"
        "\n### a.md\n"
        "\n| Linje | Regel | Hvad | Hjælp |\n|---:|---|---|---|\n"
        f"| 2:3 | fejl {UNKNOWN} | ukendt felt «titel» | mente du «title»? |\n"
        "| 9:1 | advarsel [KP522](https://klynger.dk/regler/KP522/) | oplægget varer 35 minutter |  |\n"
        "\n### b.md\n"
        "\n| Linje | Regel | Hvad | Hjælp |\n|---:|---|---|---|\n"
        f"| 1:1 | fejl {UNKNOWN} | filen er tom |  |\n"
    )


def test_nothing_wrong_is_said_in_two_words() -> None:
    assert as_markdown([]) == "**Ingen fejl.**\n"


def test_an_authors_text_is_shown_as_it_stands_and_calls_nobody() -> None:
    hostile = "<b>|</b> ![x](http://x.dk) `k` **f** @nogen\n# overskrift ~~x~~ $x$ \\| www.x.dk"
    html = MarkdownIt("gfm-like", {"linkify": False}).render(as_markdown([error(Place("a.md"), UNKNOWN, hostile)]))
    cell = html.split("<td>")[2].split("</td>")[0]
    gap = "\u200b"
    assert cell == (
        f"&lt;b&gt;|&lt;/b&gt; ![x](http:{gap}//x.dk) `k` **f** @{gap}nogen "
        f"# overskrift ~~x~~ $x$ \\| www{gap}.x.dk"
    )


def test_a_list_that_is_too_long_ends_with_how_many_are_left_out() -> None:
    found = [error(Place(f"fil-{n // 3}.md", n), UNKNOWN, "æ" * 50) for n in range(100)]
    text = as_markdown(found, most=3000)
    rows = text.count(f"fejl {UNKNOWN}")
    assert len(text.encode()) <= 3000
    assert text.endswith(
        f"\n\nHer er ikke plads til {100 - rows}{NBSP}flere. Kør `klyngepakker check` for at se dem alle.\n"
    )
    assert 0 < rows < 100


def test_there_may_be_room_for_none() -> None:
    assert as_markdown([error(Place("a.md"), UNKNOWN, "x")], most=100) == (
        f"**1{NBSP}fejl, 0{NBSP}advarsler.**\n\n"
        f"Her er ikke plads til 1{NBSP}mere. Kør `klyngepakker check` for at se dem alle.\n"
    )
