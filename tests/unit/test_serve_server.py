import socket
import time
from http.client import HTTPConnection
from pathlib import Path

import pytest

from site_builder.serve.server import LIVE, Shown, start


@pytest.fixture
def served(tmp_path: Path):
    (tmp_path / "index.html").write_text("<p>Forside", "utf-8")
    shown = Shown()
    server = start(tmp_path, 0, shown)
    yield server.server_port, shown
    server.shutdown()
    server.server_close()


def status(port: int, path: str) -> int:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    connection.putrequest("GET", path)
    connection.endheaders()
    return connection.getresponse().status


@pytest.mark.parametrize(("path", "code"), [
    (f"{LIVE}?{'9' * 5000}", 200), ("/%00.html", 404), ("/", 200), ("/x/", 404),
])
def test_a_strange_address_gets_an_answer(served, path, code):
    assert status(served[0], path) == code


def test_a_browser_that_leaves_while_it_waits_is_no_fault(served, capfd):
    port, shown = served
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", port)) as waiting:
            waiting.sendall(f"GET {LIVE}?0 HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    time.sleep(0.2)
    shown.announce()
    time.sleep(0.3)
    assert capfd.readouterr().err == ""
