from pathlib import Path

from site_builder.diagnostics import Place, error
from site_builder.reports import as_text
from site_builder.reports.discreet import discreet
from site_builder.rulebook import read_case

CASES = sorted((Path(__file__).parents[2] / "cases").rglob("*.case"))


def test_a_cpr_number_is_not_repeated_in_the_words_or_in_the_files_name(tmp_path: Path) -> None:
    found = error(Place("packages/010170-1234.md"), "KP541", "her står 0101701234", "slet 010170-1234")
    place = Place("packages/••••••-••••.md")
    assert discreet(found) == error(place, "KP541", "her står ••••••••••", "slet ••••••-••••")
    assert as_text([found], tmp_path).startswith(
        "packages/••••••-••••.md:1:1: fejl KP541: her står ••••••••••\n  hjælp: slet ••••••-••••\n"
    )


def test_dates_codes_and_counts_in_our_own_messages_are_left_as_they_are() -> None:
    expected = [d for file in CASES for d in read_case(file.read_text("utf-8")).expected if d.code != "KP541"]
    assert len(expected) > 200
    assert [d for d in expected if discreet(d) != d] == []
