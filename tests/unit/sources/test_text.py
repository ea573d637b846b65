import pytest

from site_builder.diagnostics import Failure, Place
from site_builder.sources.text import MAX_BYTES, canonical, decode, place_of, read_text


def test_all_line_ends_become_one_kind_and_the_byte_order_mark_goes() -> None:
    assert decode(b"\xef\xbb\xbfa\r\nb\rc\n", "x.md") == "a\nb\nc\n"


def test_the_place_of_a_foreign_byte_counts_the_characters_before_it() -> None:
    with pytest.raises(Failure) as failure:
        decode("første\nblå".encode() + b"b\xe6r", "x.md")
    assert failure.value.diagnostic.place == Place("x.md", 2, 5)


@pytest.mark.parametrize("before", ["a\rbc", "a\r\nbc", "\ufeffa\nbc"])
def test_the_place_of_a_foreign_byte_counts_every_line_end_and_no_byte_order_mark(before: str) -> None:
    with pytest.raises(Failure) as failure:
        decode(before.encode() + b"\xe6", "x.md")
    assert failure.value.diagnostic.place == Place("x.md", 2, 3)


@pytest.mark.parametrize(
    "sign", ["\0", "\x1b", "\x85", "\xad", "\u061c", "\u200b", "\u202e", "\u2066", "\ufffe", "\U000e0041"]
)
def test_a_character_that_cannot_be_seen_is_refused_at_its_place(sign: str) -> None:
    with pytest.raises(Failure) as failure:
        decode(f"a\nbc{sign}d".encode(), "x.md")
    found = failure.value.diagnostic
    assert (found.code, found.place) == ("KP003", Place("x.md", 2, 3))


@pytest.mark.parametrize("text", ["æøå ÆØÅ", "a\u00a0b", "≥ 65 år – »citat«", "😀", "\t"])
def test_a_character_that_can_be_seen_or_is_a_space_passes(text: str) -> None:
    assert decode(text.encode(), "x.md") == text


def test_an_offset_at_the_start_of_a_line_is_column_one() -> None:
    assert place_of("ab\ncd", 3, "x.md", 2) == Place("x.md", 2, 1, 2)


def test_windows_1252_is_read_only_where_it_is_asked_for() -> None:
    saved = "Lægerne på Ærø – ’Øen’\r\n".encode("cp1252")
    assert decode(saved, "x.csv", windows=True) == "Lægerne på Ærø – ’Øen’\n"
    with pytest.raises(Failure):
        decode(saved, "x.csv")


@pytest.mark.parametrize("old", ["cp850", "cp865", "mac_roman"])
@pytest.mark.parametrize("name", ["Lægerne", "Søparken", "Gården", "Øster Ås", "Ærø", "Læsø", "Å"])
def test_older_character_sets_are_not_taken_for_windows_1252(old: str, name: str) -> None:
    with pytest.raises(Failure) as failure:
        decode(f"a;b\n{name};1\n".encode(old), "x.csv", windows=True)
    found = failure.value.diagnostic
    assert (found.code, found.help) == ("KP001", "gem den i Excel som »CSV UTF-8«")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Lægerne Torvet", "  LÆGERNE\u00a0 torvet ", True),
        ("Åparken", "A\u030aparken", True),
        ("Lægerne Torvet", "Lægerne Torv", False),
        ("Søparken", "Soparken", False),
    ],
)
def test_capitals_spaces_and_the_writing_of_a_letter_tell_no_two_names_apart(one: str, other: str, same: bool) -> None:
    assert (canonical(one) == canonical(other)) is same


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
@pytest.mark.parametrize("size", [10, MAX_BYTES + 1])
@pytest.mark.parametrize(
    ("name", "message"), [("tal.csv", "filen er et regneark"), ("tekst.md", "filen er ikke ren tekst")]
)
def test_what_office_saved_is_known_by_its_first_bytes_however_large(tmp_path, start, size, name, message) -> None:
    (tmp_path / name).write_bytes(start + bytes(size))
    with pytest.raises(Failure) as failure:
        read_text(tmp_path / name, name)
    found = failure.value.diagnostic
    assert (found.code, found.place, found.message) == ("KP001", Place(name), message)


def test_a_file_of_just_the_size_is_read_whole_and_one_byte_more_is_refused(tmp_path) -> None:
    (tmp_path / "x.md").write_bytes(b"a" * MAX_BYTES)
    assert read_text(tmp_path / "x.md", "x.md") == "a" * MAX_BYTES
    (tmp_path / "x.md").write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(Failure) as failure:
        read_text(tmp_path / "x.md", "x.md")
    assert failure.value.diagnostic.code == "KP002"
