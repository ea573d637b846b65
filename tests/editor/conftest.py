"""One language server for all the editor's tests: it takes a second to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .language_server import SERVER, LanguageServer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def server() -> Iterator[LanguageServer]:
    """The server; each document names its schema itself."""
    if not SERVER.exists():
        pytest.fail("sprogserveren mangler; kør »make editor«")
    with LanguageServer() as running:
        yield running
