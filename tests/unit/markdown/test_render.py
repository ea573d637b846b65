from pathlib import Path

import pytest

from site_builder.library import read_library
from site_builder.markdown import Glossary, Resolver, render_body
from site_builder.model.registry import Term
from site_builder.sources.located import Body

PROJECT = Path(__file__).parents[2] / "project"
HERE = "packages/proeve/package.md"
RESOLVE = Resolver(read_library(PROJECT)[0]).for_page("pakker/proeve/index.html")
MEDIAN = Term(id="median", term="median", text="Den midterste")
LINK = '<a class="term" href="#ord-median" title="Den midterste" rel="noopener">median</a>'


def render(text: str, level: int = 2, terms: tuple[Term, ...] = ()) -> str:
    return str(render_body(Body(text, 1, HERE), level, Glossary(terms).page(), RESOLVE))


def test_headings_are_shifted_to_the_level_of_the_page() -> None:
    assert render("## A\n\n### B\n\n###### C", level=3) == "<h3>A</h3> <h4>B</h4> <h6>C</h6>"


def test_a_term_is_marked_once() -> None:
    assert render("En median og en median.", terms=(MEDIAN,)) == f"<p>En {LINK} og en median.</p>"


def test_a_term_is_not_marked_in_headings_links_or_code() -> None:
    text = "## median\n\n[median](https://a.dk) og `median`\n\n    median\n\n*median*"
    assert render(text, terms=(MEDIAN,)) == (
        '<h2>median</h2> <p><a href="https://a.dk" rel="noopener">median</a> og <code>median</code></p> '
        f"<pre><code>median&#10;</code></pre> <p><em>{LINK}</em></p>"
    )


def test_a_link_to_a_file_becomes_a_link_to_its_page() -> None:
    assert render("[a](measures/spirometri.md) [b](meetings/klyngemoede.md)") == (
        '<p><a href="index.html#maalepunkt-spirometri" rel="noopener">a</a> '
        '<a href="moede/klyngemoede/index.html" rel="noopener">b</a></p>'
    )


def test_a_table_keeps_its_alignment_and_nothing_else_of_its_style() -> None:
    assert render("| A | B |\n| - | -: |\n| 1 | 2 |") == (
        '<table> <thead> <tr> <th>A</th> <th style="text-align:right">B</th> </tr> </thead> <tbody> <tr> <td>1</td> '
        '<td style="text-align:right">2</td> </tr> </tbody> </table>'
    )


def test_underscores_alone_are_a_line_to_write_on_as_on_paper() -> None:
    assert render("Skriv her:\n\n______\n\n---\n\n<hr class=\"line\">") == (
        '<p>Skriv her:</p> <div class="lines" aria-hidden="true"><i></i></div> <hr> '
        '<p>&lt;hr class="line"&gt;</p>')


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ('<img src=x onerror="alert(1)">', '<p>&lt;img src=x onerror="alert(1)"&gt;</p>'),
        ("[a](javascript:alert(1))", '<p><a rel="noopener">a</a></p>'),
        ("[a](JaVaScRiPt:alert(1))", '<p><a rel="noopener">a</a></p>'),
        ("[a](data:text/html,x)", '<p><a rel="noopener">a</a></p>'),
        ("<javascript:alert(1)>", '<p><a rel="noopener">javascript:alert(1)</a></p>'),
        ("![a](https://a.dk/x.png)", "<p></p>"),
        (
            "[a](https://a.dk '\" onclick=alert(1) x=\"')",
            '<p><a href="https://a.dk" title="&quot; onclick=alert(1) x=&quot;" rel="noopener">a</a></p>',
        ),
        ("a{onclick=alert(1)}", "<p>a{onclick=alert(1)}</p>"),
        ("{{ 7*7 }} {% x %}", "<p>{{ 7*7 }} {% x %}</p>"),
        ("# <svg onload=alert(1)>", "<h2>&lt;svg onload=alert(1)&gt;</h2>"),
    ],
)
def test_hostile_text_is_shown_or_dropped_and_never_runs(text: str, html: str) -> None:
    assert render(text) == html


@pytest.mark.parametrize(
    "text", ["a\n\nb\nc", "```\nx\n\n\ny\n```", "- a\n\n  b\n- c", "    x\n\n    y", "a  \nb", "> a\n\nb"]
)
def test_a_body_stands_on_one_line(text: str) -> None:
    assert "\n" not in render(text)


def test_lines_of_code_are_kept_as_entities() -> None:
    assert render("```\nx\n\ny\n```") == "<pre><code>x&#10;&#10;y&#10;</code></pre>"


@pytest.mark.parametrize("sign", ["[", "![", "*", "_", "`", "> ", "- ", "<", "[a](", "&", "|a"])
def test_eight_thousand_signs_are_rendered(sign: str) -> None:
    html = render(sign * (8_000 // len(sign)))
    assert html == "" or html.startswith("<")


def test_an_empty_body_is_nothing() -> None:
    assert render("") == ""
