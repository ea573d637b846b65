"""The house order: blocks of lines change places, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.diagnostics import Failure
from site_builder.formatting import files_in, formatted, read_file
from site_builder.model.meeting import MeetingCard
from site_builder.model.package import PackageCard

ROOT = Path(__file__).parents[3]


def ordered(text: str, kind: type = PackageCard) -> str:
    return formatted(text.encode(), "p.md", kind).decode()


def test_fields_come_in_the_order_of_the_model_and_the_body_stays() -> None:
    assert ordered("---\nstatus: draft\ntitle: \"x\"\n---\n\nstatus: y  \ntitle\n") == (
        "---\ntitle: \"x\"\nstatus: draft\n---\n\nstatus: y  \ntitle\n"
    )


def test_comments_above_a_field_travel_with_it_and_those_behind_it_stay_there() -> None:
    assert ordered("""---
# om status
status: draft  # senere approved
# om titlen
# og mere om titlen
title: "x"
# til sidst
---
""") == """---
# om titlen
# og mere om titlen
title: "x"
# om status
status: draft  # senere approved
# til sidst
---
"""


def test_the_lines_about_the_file_stay_on_top() -> None:
    convention = '# Tekst, som andre skal læse, står i "…" eller under >-; citater inde i teksten: »…«'
    text = f"---\n# yaml-language-server: $schema=x\n{convention}\n# om status\nstatus: draft\ntitle: x\n---\n"
    assert ordered(text) == (
        f"---\n# yaml-language-server: $schema=x\n{convention}\ntitle: x\n# om status\nstatus: draft\n---\n"
    )
    assert ordered("---\n# om filen\n\nstatus: draft\ntitle: x\n---\n") == (
        "---\n# om filen\n\ntitle: x\nstatus: draft\n---\n"
    )


def test_fields_within_fields_and_within_lists_are_sorted_too() -> None:
    assert ordered("""---
related:
  # den første
  - why: "x"
    # mappen
    package: uvi
    when: any
  - package: stop-op
    why: >-
      lang
      # og det her er tekst

      slut
    when: before
review:
  next: 2027-11-01
  # en enhed
  written_by: "x"
---
""") == """---
review:
  # en enhed
  written_by: "x"
  next: 2027-11-01
related:
  # den første
  # mappen
  - package: uvi
    when: any
    why: "x"
  - package: stop-op
    when: before
    why: >-
      lang
      # og det her er tekst

      slut
---
"""


def test_a_list_may_stand_as_far_out_as_its_field() -> None:
    text = "---\nagenda:\n- form: talk\n  minutes: 5\n  title: A\n# om minutterne\nminutes: 5\n---\n"
    assert ordered(text, MeetingCard) == (
        "---\n# om minutterne\nminutes: 5\nagenda:\n- title: A\n  minutes: 5\n  form: talk\n---\n"
    )


def test_a_blank_line_goes_on_standing_between_the_two_it_stood_between() -> None:
    assert ordered("---\nstatus: draft\n\ntitle: x\nsummary: y\n---\n") == (
        "---\ntitle: x\nsummary: y\n\nstatus: draft\n---\n"
    )


def test_a_comment_with_a_blank_line_under_it_is_the_heading_of_a_group_and_stays_above_it() -> None:
    assert ordered("""---
title: x

# Hvem der svarer for den

# kun i år
publisher: kiap

scope: national
version: "1.0"
# Resten

works_with: [cases]
topics: [lunger]
---
""") == """---
title: x

# Hvem der svarer for den

version: "1.0"

scope: national
# kun i år
publisher: kiap
# Resten

topics: [lunger]
works_with: [cases]
---
"""


def test_a_heading_within_a_field_goes_with_its_group_and_one_right_above_a_field_with_the_field() -> None:
    dates = "  next: 2027-11-01\n  revised: 2026-11-01\n"
    assert ordered(f"---\nreview:\n  # Datoer\n\n{dates}  # hvem\n  written_by: x\n---\n") == (
        "---\nreview:\n  # Datoer\n\n  # hvem\n  written_by: x\n  revised: 2026-11-01\n  next: 2027-11-01\n---\n"
    )


def test_a_text_keeps_the_blank_lines_that_are_part_of_it() -> None:
    assert ordered("---\nsummary: |+\n  a\n\n\ntitle: x\n---\n") == "---\ntitle: x\nsummary: |+\n  a\n\n\n---\n"


@pytest.mark.parametrize("same", [
    "---\ncodes: {icpc2: [R95], atc: [J01]}\n---\n",  # { } is left as it is written
    "---\ntitle: x\ntittel: y\nsummary: z\n---\n",  # a field that the model does not know stays behind its neighbour
    "---\nstatus: draft\ntitle: x\n...\n---\n",
    "---\n---\nTekst\n",
    "---\n# kun en bemærkning\n---\n",
    "---\nsummary: >-\n  to mellemrum  \n  sidst\npurpose: \"a  \n  b\"\n---\n",
    "---\ntitle: x\t\n---\n",
])
def test_what_is_left_alone(same: str) -> None:
    assert ordered(same) == same


def test_spaces_at_the_end_of_a_line_go_when_they_mean_nothing() -> None:
    assert ordered("---\ntitle: \"x\"  \nreview:   \n  next: 2027-01-01  # dag \n  \n---  \nx  \n") == (
        "---\ntitle: \"x\"\nreview:\n  next: 2027-01-01  # dag\n\n---  \nx  \n"
    )


def test_line_ends_byte_order_mark_and_a_missing_last_line_end_are_kept() -> None:
    data = b"\xef\xbb\xbf---\r\nstatus: draft\ntitle: x\r\n---\r\n\r\nTekst\r\nsidst"
    assert formatted(data, "p.md", PackageCard) == (
        b"\xef\xbb\xbf---\r\ntitle: x\r\nstatus: draft\n---\r\n\r\nTekst\r\nsidst"
    )


def test_a_file_with_a_fault_in_its_fields_is_not_guessed_at() -> None:
    with pytest.raises(Failure) as caught:
        ordered("---\nstatus: draft\ntitle: KOL: x\n---\n")
    assert (caught.value.diagnostic.code, caught.value.diagnostic.place.line) == ("KP006", 3)


def test_every_file_of_the_real_packages_says_the_same_afterwards_and_is_done_after_once() -> None:
    seen = 0
    for file in files_in(ROOT):
        made = formatted(read_file(ROOT, file.path), file.path, file.kind)
        assert formatted(made, file.path, file.kind) == made
        seen += 1
    assert seen > 80
