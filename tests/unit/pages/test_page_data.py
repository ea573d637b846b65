"""The catalogue as data."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from page_cases import CONTEXT

from site_builder.pages import data_files

ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def files(library):
    return dict(data_files(library, CONTEXT))


def test_there_is_a_file_for_each_package_one_for_all_and_a_feed(files):
    assert sorted(files) == ["katalog.json", "nyt.xml", "pakker/fald/pakke.json", "pakker/stop/pakke.json"]


def test_values_carry_their_danish_label(files):
    package = json.loads(files["pakker/fald/pakke.json"])

    assert package["status"] == {"key": "example", "label": "eksempel"}
    assert package["topics"] == [{"id": "aeldre", "title": "Ældre"}]
    assert package["codes"] == [{"system": "icpc2", "label": "ICPC-2", "code": "A29"}]
    assert package["measures"][0]["unit"] == {"key": "percent", "label": "%"}
    assert package["measures"][0]["data_source"] == {"id": "own-system", "title": "Eget lægesystem"}
    assert package["meetings"][0]["facilitator_notes"] == {"Vores tal": "Sig først: »Vent.«"}
    assert package["url"] == "https://klynger.example/pakker/fald/index.html"


def test_no_sample_numbers_leave_the_charts(files):
    assert "numerator;denominator" not in files["pakker/fald/pakke.json"]
    assert "samples" not in json.loads(files["pakker/fald/pakke.json"])


def test_the_list_of_packages_is_enough_to_choose_by(files):
    fald = json.loads(files["katalog.json"])["packages"][0]

    assert (fald["id"], fald["meeting_minutes"], fald["preparation_minutes"], fald["changed"]) == (
        "fald", 75, {"member": 35, "coordinator": 30}, "2026-11-20"
    )


def test_the_feed_tells_each_version_once(files):
    feed = ET.fromstring(files["nyt.xml"])

    assert feed.findtext("a:updated", namespaces=ATOM) == "2026-11-20T00:00:00Z"
    assert [entry.findtext("a:id", namespaces=ATOM) for entry in feed.findall("a:entry", ATOM)] == [
        "tag:klynger.example,2026-11-20:pakker/fald/0.2", "tag:klynger.example,2026-10-01:pakker/fald/0.1",
    ]
    assert feed.findtext("a:entry/a:summary", namespaces=ATOM) == "Nyt & bedre."


def test_a_feed_without_news_takes_the_builds_own_date(library):
    quiet = replace(library, packages=tuple(replace(p, changes=()) for p in library.packages))

    feed = ET.fromstring(dict(data_files(quiet, CONTEXT))["nyt.xml"])

    assert feed.findtext("a:updated", namespaces=ATOM) == "2026-11-22T00:00:00Z"
