"""The spelling check on the real packages: what it lets pass, and which slips of the finger it finds."""

from __future__ import annotations

import random
import re
import time
from pathlib import Path

import pytest

from site_builder.library import Library, read_library
from site_builder.library.prose import sheets
from site_builder.markdown.plain import blanked
from site_builder.rules import kp551_texts
from site_builder.rules.language import Speller
from site_builder.rules.language.own_words import own_words
from site_builder.rules.language.suggestions import suggestion
from site_builder.sources.dictionary import danish_words

ROOT = Path(__file__).parents[3]
LIST = ROOT / "packages" / "_catalogue" / "words.txt"
WORD = re.compile(r"[^\W\d_]+")


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(ROOT)[0]


@pytest.fixture(scope="module")
def speller(library: Library) -> Speller:
    words = danish_words()
    assert words
    return Speller(words, own_words(library))


def words_of(library: Library) -> set[str]:
    texts = (blanked(p.text) for sheet in sheets(library) for p in sheet.passages() if not p.name)
    return {word for text in texts for word in WORD.findall(text)}


def slip(word: str, chance: random.Random) -> str:
    """Drop a letter, double it, or swap it with the next."""
    at = chance.randrange(len(word) - 1)
    dropped, doubled = word[:at] + word[at + 1 :], word[: at + 1] + word[at:]
    return chance.choice([dropped, doubled, word[:at] + word[at + 1] + word[at] + word[at + 2 :]])


def test_the_real_packages_have_nothing_to_find(library: Library) -> None:
    assert [(d.place, d.message) for d in kp551_texts.check(library)] == []


@pytest.mark.parametrize("seed", range(5))
def test_of_200_slips_in_the_words_of_the_packages_85_percent_are_found(
    seed: int, library: Library, speller: Speller
) -> None:
    chance = random.Random(seed)
    whole = sorted(word for word in words_of(library) if word.islower() and len(word) > 3)
    slips = [(word, wrong) for word in chance.sample(whole, 210) if (wrong := slip(word, chance)) != word][:200]
    missed = [(word, wrong) for word, wrong in slips if speller.knows(wrong)]
    assert len(slips) == 200
    assert len(missed) <= 30, missed


def test_the_list_of_words_is_sorted_and_each_is_used_and_in_no_dictionary(library: Library) -> None:
    words, used, danish = LIST.read_text("utf-8").split("\n"), words_of(library), danish_words()
    assert danish
    assert words == [*sorted(set(words) - {""}), ""]
    assert [word for word in words if word and word not in used] == []
    assert [word for word in words if word and word in danish] == []


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("patietner", "patienter"),
        ("vigitgt", "vigtigt"),
        ("kommmer", "kommer"),
        ("udskrivingen", "udskrivningen"),
        ("Paitenten", "Patienten"),
        ("opfølgningsmøedet", "opfølgningsmødet"),
        ("mødat", "mødet"),
        ("åndenøt", "åndenød"),
    ],
)
def test_the_word_that_was_meant_is_named(wrong: str, meant: str, speller: Speller) -> None:
    assert suggestion(wrong, speller.dictionary) == f"mente du «{meant}»?"


def test_no_word_is_named_when_none_is_near(speller: Speller) -> None:
    assert [suggestion(word, speller.dictionary) for word in ("qqqqqqqq", "x" * 200)] == ["", ""]
    english = ("stixet", "flowchartet", "dipstickene", "crp'en")
    assert [suggestion(word, speller.dictionary) for word in english] == [""] * 4


def test_a_word_that_is_far_from_all_others_gets_no_nonsense(speller: Speller) -> None:
    known = danish_words()
    assert known
    short = ("git", "mdr", "cuff")  # one letter in place of another is another word
    across = ("fysikalsk", "trippelbehandling", "inhalationstenkiik")  # the slip lies where two words meet
    assert [suggestion(word, known) for word in (*short, *across)] == [""] * 6
    assert suggestion("ikek", known) == "mente du «ikke»?"


@pytest.mark.parametrize("word", ["Novax", "novax", "xmo", "XMOs", "clinea", "Clineas", "ordiprax", "kiap"])
def test_the_names_in_the_registries_are_known_however_they_are_written(word: str, speller: Speller) -> None:
    assert speller.knows(word)


def test_a_name_in_the_registries_is_no_part_of_other_words(speller: Speller) -> None:
    assert not speller.knows("skemaxmo")


@pytest.mark.parametrize(
    "text",
    ["a" * 99_000, "zqxj " * 19_000, "`" * 99_000, "[" * 99_000, "» " * 49_000, "»UDFYLD " * 12_000, "](" * 49_000,
     "- " * 49_000 + "x", "a.b@" * 24_000, "Zqxj. " * 16_000, "arbejds" * 14_000, ("æ" * 30 + " ") * 3_000],
    ids=lambda text: text[:8],
)  # fmt: skip
def test_no_text_takes_long(text: str, small_project: Path) -> None:
    head = small_project / "packages" / "proeve" / "package.md"
    head.write_text(f"{head.read_text('utf-8')}\n{text}\n", "utf-8")
    library = read_library(small_project)[0]
    start = time.process_time()
    list(kp551_texts.check(library))
    assert time.process_time() - start < 2


def test_without_the_dictionary_the_check_says_so_and_goes_on(
    small_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kp551_texts, "danish_words", lambda: None)
    found = list(kp551_texts.check(read_library(small_project)[0]))
    assert [(d.code, d.severity.value, d.message) for d in found] == [
        ("KP554", "hint", "stavningen er ikke kontrolleret: ordbogen er ikke hentet")
    ]
