"""`klyngepakker serve`: the page follows the file, and a fault never takes the last good site away."""

from __future__ import annotations

import shutil
import socket
import threading
import time
import urllib.error
import urllib.request

import pytest

from site_builder.serve import PortTaken, serve_project

pytestmark = pytest.mark.xdist_group("serving")


class Author:
    """Somebody with an editor and a browser."""

    def __init__(self, project):
        self.project = project
        self.said = []
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()
        self.sees("index.html", "Klyngepakker")
        time.sleep(0.5)  # the watcher starts after the first build

    def _serve(self):
        serve_project(self.project, 0, self.said.append, self.stop)

    @property
    def address(self):
        line = next((s for s in self.said if s.startswith("http://")), "")
        return line.split(" ")[0]

    def get(self, path):
        with urllib.request.urlopen(self.address + path, timeout=40) as answer:
            return answer.read().decode()

    def sees(self, path, words, seconds=30):
        end = time.monotonic() + seconds
        page = ""
        while time.monotonic() < end:
            try:
                page = self.get(path)
                if words in page:
                    return page
            except (urllib.error.URLError, ValueError):
                pass
            time.sleep(0.05)
        raise AssertionError(f"«{words}» kom ikke på {path}: {page[:300]}")

    def loses(self, path, words, seconds=30):
        end = time.monotonic() + seconds
        while words in self.get(path):
            assert time.monotonic() < end, f"«{words}» står stadig på {path}"
            time.sleep(0.05)

    def misses(self, path, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                self.get(path)
            except urllib.error.HTTPError as answer:
                if answer.code == 404:
                    return
            time.sleep(0.05)
        raise AssertionError(f"{path} er der stadig")

    def saves(self, file, old, new):
        path = self.project / "packages" / "proeve" / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture
def author(small_project):
    author = Author(small_project)
    yield author
    author.stop.set()
    author.thread.join(timeout=10)


PAGE = "pakker/proeve/index.html"


def test_the_page_shows_what_was_saved_and_so_do_the_other_pages(author):
    author.saves("package.md", "title: Prøvepakke", "title: Gensyn med prøven")
    author.sees(PAGE, "Gensyn med prøven")
    author.sees("katalog/index.html", "Gensyn med prøven")
    author.sees("search/search_index.json", "Gensyn med prøven")


def test_a_fault_shows_as_a_readable_page_and_the_last_good_site_stays(author):
    author.saves("package.md", "title: Prøvepakke", "title: KOL: behandling")
    page = author.sees(PAGE, "der er et kolon i teksten")
    assert "packages/proeve/package.md:2:11: fejl KP006" in page
    assert "Prøvepakke" in author.get(PAGE + "?sidste")
    author.saves("package.md", "title: KOL: behandling", 'title: "KOL: behandling"')
    author.sees(PAGE, "KOL: behandling</h1>")


def test_browsers_are_told_when_there_is_something_new(author):
    now = author.get("__skift__?")
    author.saves("package.md", "title: Prøvepakke", "title: Noget nyt")
    assert author.get(f"__skift__?{now}") != now


def test_a_taken_port_is_said_plainly(small_project):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(PortTaken):
            serve_project(small_project, other.getsockname()[1], print)


def test_a_package_that_is_deleted_is_gone_from_the_pages_and_the_search(author):
    shutil.copytree(author.project / "packages" / "proeve", author.project / "packages" / "kopi")
    shutil.copytree(author.project / "data_samples" / "proeve", author.project / "data_samples" / "kopi")
    author.sees("search/search_index.json", "pakker/kopi/index.html")
    shutil.rmtree(author.project / "packages" / "kopi")
    author.loses("search/search_index.json", "pakker/kopi/index.html")
    author.misses("pakker/kopi/index.html")


def test_a_broken_mkdocs_yml_is_told_and_serving_goes_on(author):
    config = author.project / "mkdocs.yml"
    whole = config.read_text("utf-8")
    config.write_text("site_name: [", "utf-8")
    author.saves("package.md", "title: Prøvepakke", "title: Efter fejlen")
    author.sees(PAGE, "mkdocs.yml")
    config.write_text(whole, "utf-8")
    author.sees(PAGE, "Efter fejlen")
