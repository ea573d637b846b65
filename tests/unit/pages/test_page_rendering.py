"""What reaches the engine: headings, HTML blocks and front matter in which author text stays author text."""

import re
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

import markdown
import pytest
import yaml
from page_cases import FILES, THEMES, texts_of, write_project

from site_builder.pages import Banner, Crumb, Page, Paper, render
from site_builder.pages.addresses import seen_from
from site_builder.pages.front_matter import front_matter
from site_builder.pages.literal import literal, on_one_line
from site_builder.pages.render import environment

HOSTILE = [
    "{{ v.head }} {% raw %}", "</div><script>alert(1)</script>", "[x](javascript:alert(1))", "{#id onclick=alert(1)}",
    "# *a* _b_ `c` ![d](e) &lt; \\", "--- 1. - > | ~~~",
]


def engine(text: str) -> str:
    body = text.split("---\n", 2)[2]
    return markdown.Markdown(extensions=["attr_list", "toc"]).convert(body)


def hostile_project(title: str) -> dict[str, str]:
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    swap = {"Fald hos ældre": quoted, "Spurgt om fald": quoted, "Møde om fald": quoted, "Oplæg": quoted,
            "Spørg til fald hvert år.": quoted, "Få patienter.": quoted, "Deltagerark": quoted, "XMO": quoted}
    files = dict(FILES)
    for path, text in files.items():
        if path.startswith("packages/"):
            for old, new in swap.items():
                text = text.replace(f'"{old}"', f'"{new}"')
            files[path] = text
    return files


def test_a_heading_says_every_punctuation_sign_as_an_entity():
    assert literal("A*b_c {#x} [d](e) <f>\ng") == (
        "A&#42;b&#95;c &#123;&#35;x&#125; &#91;d&#93;&#40;e&#41; &#60;f&#62; g"
    )


class Attributes(HTMLParser):
    """Collects what a browser would act upon."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]


@pytest.mark.parametrize("title", HOSTILE)
def test_the_engine_shows_a_hostile_title_as_it_was_written(tmp_path, title):
    texts = texts_of(write_project(tmp_path, hostile_project(title)))
    pages = {path: engine(text) for path, text in texts.items()}

    for path, html in pages.items():
        found = Attributes(html)
        assert "script" not in found.tags, path
        assert [name for name in found.names if name.startswith("on")] == [], path
        assert [address for address in found.addresses if address.startswith("javascript:")] == [], path
    heading = re.search(r'<h3 class="numbered" id="maalepunkt-spurgt"><span class="n">2.1</span> (.*?)</h3>',
                        pages["pakker/fald/index.md"])
    assert heading is not None
    assert unescape(heading[1]) == title


@pytest.mark.parametrize("path", ["pakker/fald/index.md", "pakker/fald/moede/klyngemoede/index.md", "index.md"])
def test_html_blocks_have_no_blank_and_no_indented_lines(path, texts):
    text = texts[path]
    body = text.split("---\n", 2)[2]

    blocks = [block for block in body.strip().split("\n\n") if not block.startswith("#")]

    assert [line for block in blocks for line in block.split("\n") if line != line.strip()] == []
    assert all(block.startswith("<") for block in blocks)
    assert all("\n" not in block for block in body.strip().split("\n\n") if block.startswith("#"))


def test_every_html_block_closes_what_it_opens(texts):
    for path, text in texts.items():
        body = text.split("---\n", 2)[2]
        for block in body.strip().split("\n\n"):
            opened = re.findall(r"<(div|section|aside|dl|ul|ol|table|figure|p|article|form|details)\b", block)
            closed = re.findall(r"</(div|section|aside|dl|ul|ol|table|figure|p|article|form|details)>", block)
            assert sorted(opened) == sorted(closed), (path, block[:200])


def test_front_matter_is_yaml_whatever_the_title_holds():
    page = Page(
        path="pakker/a/index.md", template="x", kind="package", title='KOL: "ja" # \\ {a} <b> \x85\u2028',
        description="- nej", values=None, banner=Banner("Udkast", "Vent: nu."),
        crumbs=(Crumb("Katalog", "katalog/index.html"),), paper=Paper("Til venstre"), keywords=("ja & nej",),
    )

    fenced = front_matter(page)

    assert fenced.startswith("---\n")
    assert fenced.endswith("\n---\n")
    assert yaml.safe_load(fenced.strip("-\n")) == {
        "title": 'KOL: "ja" # \\ {a} &lt;b&gt; \x85\u2028', "description": "- nej", "kind": "package",
        "banner": {"label": "Udkast", "text": "Vent: nu."},
        "crumbs": [{"label": "Katalog", "href": "../../katalog/index.html"}],
        "paper": {"left": "Til venstre", "right": ""}, "tags": ["ja &amp; nej"], "search": {"boost": 6},
    }


@pytest.mark.parametrize(("file", "target", "written"), [
    ("index.md", "katalog/index.html", "katalog/index.html"),
    ("pakker/a/index.md", "pakker/b/index.html#moede", "../b/index.html#moede"),
    ("pakker/a/index.md", "pakker/a/index.html#moede", "#moede"),
    ("pakker/a/moede/m/index.md", "pakker/a/index.html", "../../index.html"),
    ("index.md", "index.html?q=R95", "index.html?q=R95"),
    ("index.md", "https://www.sst.dk/x", "https://www.sst.dk/x"),
])
def test_links_are_written_as_seen_from_the_page(file, target, written):
    assert seen_from(file, target) == written


def test_a_text_cannot_break_its_line_or_pass_for_a_heading():
    assert on_one_line("a\n## b\x02c") == "a ## b c"


def test_a_template_that_prints_nothing_at_all_is_a_fault():
    with pytest.raises(ValueError, match="None"):
        on_one_line(None)


@dataclass(frozen=True)
class Lacking:
    title: str


def test_a_template_that_asks_for_an_unknown_value_is_a_fault():
    page = Page("a/index.md", "handout.md.j2", "handout", "T", "D", Lacking("T"))
    with pytest.raises(Exception, match="head"):
        render(page, THEMES)


def test_templates_escape_html():
    assert environment(THEMES).from_string("{{ v }}").render(v="<b>&") == "&lt;b&gt;&amp;"


def test_the_same_library_gives_the_same_bytes(library):
    assert texts_of(library) == texts_of(library)


def test_every_page_ends_in_index_md(pages):
    assert [path for path in pages if not path.endswith("index.md")] == []
