"""Which figures stand where, and under which number."""

from dataclasses import replace

import pytest
from page_cases import FILES, pages_of, write_project

from site_builder.pages.figures import figures_of

MEASURE = FILES["packages/fald/measures/spurgt.md"]
FOLLOW_UP = FILES["packages/fald/meetings/opfoelgning.md"]
SHOWS = "form: data\n    show: [spurgt, svimmel]"
BEFORE_AFTER = "charts:\n  - kind: before-after\n    sample: spurgt-efter\n    before: spurgt\n"
TWO_PERIODS = FILES | {
    "packages/fald/measures/spurgt.md": MEASURE.replace("charts:\n", BEFORE_AFTER),
    "packages/fald/measures/svimmel.md": MEASURE.replace("Spurgt om fald", "Svimmelhed").replace("spurgt", "svimmel"),
    "packages/fald/meetings/opfoelgning.md": FOLLOW_UP.replace("form: plenum", SHOWS),
    "data_samples/fald/spurgt-efter.csv": FILES["data_samples/fald/spurgt.csv"].replace("A;20;40", "A;30;41"),
    "data_samples/fald/svimmel.csv": FILES["data_samples/fald/spurgt.csv"],
}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return write_project(tmp_path_factory.mktemp("two"), TWO_PERIODS)


@pytest.fixture(scope="module")
def views(library):
    return {path: page.values for path, page in pages_of(library).items()}


def told(figures):
    return [(figure.number, figure.measure, str(figure.kind)) for figure in figures]


def test_before_and_after_stands_behind_the_measures_other_figures_wherever_it_is_written(views):
    assert [told(measure.figures) for measure in views["pakker/fald/index.md"].measures] == [
        [("Figur 1", "spurgt", "comparison"), ("Figur 3", "spurgt", "before-after")],
        [("Figur 2", "svimmel", "comparison")],
    ]


def test_the_script_of_the_main_meeting_does_not_show_before_and_after(views):
    items = views["pakker/fald/moede/klyngemoede/index.md"].items
    assert [told(item.figures) for item in items] == [[("Figur 1", "spurgt", "comparison")], [], [], []]


def test_a_follow_up_shows_before_and_after_alone_and_a_measure_without_it_as_before(views):
    items = views["pakker/fald/moede/opfoelgning/index.md"].items
    assert [told(item.figures) for item in items] == [
        [("Figur 3", "spurgt", "before-after"), ("Figur 2", "svimmel", "comparison")]]


def test_a_figure_without_its_numbers_is_left_out_and_the_others_keep_theirs(library):
    package = next(package for package in library.packages if package.slug == "fald")
    fewer = {name: sample for name, sample in package.samples.items() if name != "spurgt-efter"}
    assert told(figures_of(replace(package, samples=fewer))) == [
        ("Figur 1", "spurgt", "comparison"), ("Figur 2", "svimmel", "comparison")]


def test_before_and_after_of_groups_shows_no_practice(tmp_path):
    ages = "group;numerator;denominator\nUnder 75 år;40;80\n75 år og derover;30;60\n"
    more = "charts:\n  - {kind: before-after, sample: alder-efter, before: alder}\n"
    library = write_project(tmp_path, FILES | {
        "packages/fald/measures/spurgt.md": MEASURE.replace("charts:\n", more),
        "data_samples/fald/alder.csv": ages, "data_samples/fald/alder-efter.csv": ages})
    shown = [(str(figure.kind), figure.shows_practices) for figure in figures_of(library.packages[0])]
    assert shown == [("comparison", True), ("before-after", False)]
