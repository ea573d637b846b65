"""What a reader is told of a package's status."""

from dataclasses import replace
from datetime import date

import pytest

from site_builder.model.values import Status
from site_builder.pages import Banner, Paper, standing


def with_status(package, status, **more):
    return replace(package, card=package.card.model_copy(update={"status": status, **more}))


@pytest.mark.parametrize(("slug", "text"), [
    ("fald", "Skrevet for at vise, hvad kataloget kan. Ikke godkendt af nogen. Tallene er opdigtede."),
    ("stop", "Skrevet for at vise, hvad kataloget kan. Ikke godkendt af nogen."),
])
def test_an_example_says_so_and_speaks_of_numbers_only_when_it_has_some(library, slug, text):
    package = with_status(library.package(slug), Status.EXAMPLE)

    assert standing.banner(library, package) == Banner("Eksempelpakke", text)


def test_an_approved_package_has_no_banner(library):
    assert standing.banner(library, with_status(library.package("fald"), Status.APPROVED)) is None


def test_a_retired_package_names_the_one_that_took_its_place(library):
    heir = with_status(library.package("stop"), Status.APPROVED, supersedes=("fald",))
    both = replace(library, packages=(library.package("fald"), heir))

    assert standing.banner(both, with_status(library.package("fald"), Status.RETIRED)) == Banner(
        "Udgået", "Pakken bliver ikke længere holdt ved lige. Brug i stedet »Stop op«."
    )


def test_a_late_review_is_said_from_the_day_after(library):
    package = library.package("fald")

    assert standing.overdue(package, date(2027, 11, 1)) is None
    assert standing.overdue(package, date(2027, 11, 2)) == (
        "Pakken skulle have været set igennem senest 1.\u00a0november 2027. "
        "Se efter i kilderne, om de stadig gælder, før I bruger den."
    )


def test_a_publisher_that_is_no_more_names_its_successor(library):
    package = library.package("fald")

    assert standing.publisher(library, package, date(2026, 12, 31)) == "Region Sjælland"
    assert standing.publisher(library, package, date(2027, 1, 1)) == "Region Sjælland, nu Region Østdanmark"


def test_paper_carries_title_version_and_status(library):
    assert standing.paper(library.package("stop"), "drejebog") == Paper("Stop op, drejebog, version 0.1", "Udkast")
