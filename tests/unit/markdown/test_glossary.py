from site_builder.markdown import Glossary
from site_builder.model.registry import Term


def term(id: str, word: str, *forms: str, text: str = "Forklaring") -> Term:
    return Term(id=id, term=word, text=text, forms=forms)


def test_a_term_is_marked_once_on_a_page_and_listed_at_its_end() -> None:
    median = term("median", "median", "medianen", text='Den "midterste"')
    page = Glossary([median, term("andel", "andel")]).page()
    assert str(page.mark("Medianen og median")) == (
        '<a class="term" href="#ord-median" title="Den &#34;midterste&#34;">Medianen</a> og median'
    )
    assert str(page.mark("median")) == "median"
    assert page.used == [median]


def test_the_longest_form_wins_and_a_part_of_a_word_is_no_term() -> None:
    page = Glossary([term("data", "data"), term("lukkede-data", "lukkede data")]).page()
    assert str(page.mark("datatræk og lukkede data")) == (
        'datatræk og <a class="term" href="#ord-lukkede-data" title="Forklaring">lukkede data</a>'
    )


def test_a_text_without_terms_is_escaped() -> None:
    assert str(Glossary([]).page().mark("<b> & c")) == "&lt;b&gt; &amp; c"
    assert str(Glossary([term("x", "x")]).page().mark("<b> & c")) == "&lt;b&gt; &amp; c"
