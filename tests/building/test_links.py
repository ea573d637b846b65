"""The builder's own link check."""

from __future__ import annotations

from site_builder.site.links import broken_links


def test_links_and_anchors_that_lead_nowhere_are_named_with_their_page(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="a/index.html#er-her">1</a> <a href="a/index.html#er-ikke">2</a> <a href="b.html">3</a>'
        '<a href="https://example.org/x">4</a> <a href=#top>5</a> <i id=top></i> <img src="billede.png">',
        "utf-8",
    )
    (tmp_path / "a" / "index.html").write_text('<h2 id="er-her">x</h2><a href="../index.html">tilbage</a>', "utf-8")
    assert broken_links(tmp_path) == [
        "index.html: a/index.html#er-ikke",
        "index.html: b.html",
        "index.html: billede.png",
    ]


def test_links_of_404_start_at_the_root_of_the_site(tmp_path):
    (tmp_path / "index.html").write_text("<p>", "utf-8")
    (tmp_path / "404.html").write_text('<a href="/klynger/index.html">f</a><a href="/klynger/x.html">g</a>', "utf-8")
    assert broken_links(tmp_path, root="/klynger/") == ["404.html: /klynger/x.html"]
