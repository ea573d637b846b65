from site_builder.diagnostics import Place, error
from site_builder.model.registry import Publisher
from site_builder.rules.references import Known, in_one, unknown_one

OWNER = Publisher(id="a", title="A", kind="region", successor="b")
KNOWN = Known(frozenset({"a", "abe"}), lambda id: id == "ulaest")


def told(id: str | None, known: Known = KNOWN) -> list[tuple[str, str]]:
    return [(d.message, d.help) for d in unknown_one(OWNER, "successor", id, known, "KP305", "udgiveren")]


def test_what_is_known_or_absent_or_has_an_error_of_its_own_is_not_told() -> None:
    assert told("a") == told(None) == told("ulaest") == []


def test_what_is_not_known_is_told_with_the_nearest_or_with_what_there_is() -> None:
    assert told("aber") == [("udgiveren «aber» findes ikke", "mente du «abe»?")]
    assert told("x") == [("udgiveren «x» findes ikke", "der er a, abe")]


def test_one_that_refers_to_itself_is_told_so() -> None:
    assert told("a", KNOWN.but("a")) == [("udgiveren «a» henviser til sig selv", "der er abe")]


def test_nothing_known_and_many_known_are_worded() -> None:
    many = Known(frozenset(f"n{n}" for n in range(9)), lambda _: False)
    assert told("x", Known(frozenset(), lambda _: False))[0][1] == (
        "der er ingen endnu; opret den, eller slet henvisningen"
    )
    assert told("x", many)[0][1] == "der er n0, n1, n2, n3, n4, n5, n6, n7 …"


def test_what_is_named_in_many_places_is_told_once_with_the_others_in_its_help() -> None:
    places = [Place("packages/p/meetings/m.md", line) for line in range(13, 0, -1)]
    first, other = in_one(
        [
            *(error(p, "KP301", "«x» findes ikke", "der er a") for p in places),
            error(places[0], "KP301", "«y» findes ikke"),
        ]
    )
    assert (first.place.line, other.message) == (1, "«y» findes ikke")
    lines = "2, 3, 4, 5, 6, 7, 8, 9, 10 og 11"
    assert first.help == f"der er a; det står også i meetings/m.md linje {lines}, 2\u00a0steder til"
