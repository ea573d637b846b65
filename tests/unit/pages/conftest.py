import pytest
from page_cases import FILES, ROOT, STOP, pages_of, texts_of, write_project

from site_builder.library import Library, read_library
from site_builder.pages import Page


@pytest.fixture(scope="session")
def library(tmp_path_factory) -> Library:
    return write_project(tmp_path_factory.mktemp("project"), FILES | STOP)


@pytest.fixture(scope="session")
def pages(library) -> dict[str, Page]:
    return pages_of(library)


@pytest.fixture(scope="session")
def texts(library) -> dict[str, str]:
    return texts_of(library)


@pytest.fixture(scope="session")
def real_library() -> Library:
    return read_library(ROOT)[0]


@pytest.fixture(scope="session")
def real_texts(real_library) -> dict[str, str]:
    return texts_of(real_library)
