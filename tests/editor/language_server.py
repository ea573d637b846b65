"""The real yaml-language-server, spoken to over stdio as an editor does."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
SERVER = Path(__file__).parent / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
CLIENT = {
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    },
    "workspace": {"configuration": True},
}


def node() -> str:
    """The machine's own Node, or the one that tools/editor.sh has put into .venv."""
    return shutil.which("node") or str(ROOT / ".venv" / "bin" / "node")


@dataclass
class LanguageServer:
    """One running server. `schemas` is VS Code's setting `yaml.schemas`: an address and the files that it is for."""

    schemas: dict[str, list[str]] = field(default_factory=dict)

    def __enter__(self) -> Self:
        command = [node(), str(SERVER), "--stdio"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.numbers, self.found = count(1), {}
        self.settings = {
            "yaml": {
                "schemas": self.schemas,
                "schemaStore": {"enable": False},
                "kubernetesCRDStore": {"enable": False},
                "hoverSchemaSource": False,
            }
        }
        self.ask("initialize", processId=None, rootUri=None, capabilities=CLIENT)
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=self.settings)
        return self

    def __exit__(self, *fault: object) -> None:
        self.process.kill()
        self.process.communicate()

    def open(self, path: str, text: str) -> str:
        """Open a document of its own at a path of the project, and give its address."""
        uri = f"file:///{next(self.numbers)}/{path}"
        self.tell("textDocument/didOpen", textDocument={"uri": uri, "languageId": "yaml", "version": 1, "text": text})
        return uri

    def faults(self, uri: str) -> list[tuple[int, str]]:
        """Give what is underlined in an open document, as (line from 1, message)."""
        while uri not in self.found:
            self.take(self.read())
        return [(fault["range"]["start"]["line"] + 1, fault["message"]) for fault in self.found[uri]]

    def suggestions(self, uri: str, line: int, column: int) -> dict[str, tuple[str, str]]:
        """Give what is suggested at a place (both from 0): by its name, what is put in and what is said of it."""
        items = self.ask("textDocument/completion", **_at(uri, line, column))["items"]
        return {item["label"]: (item["insertText"], _text(item.get("documentation"))) for item in items}

    def explanation(self, uri: str, line: int, column: int) -> str:
        """Give what is shown when the pointer rests on a place."""
        return _text((self.ask("textDocument/hover", **_at(uri, line, column)) or {}).get("contents"))

    def ask(self, method: str, **params: object) -> Any:
        number = next(self.numbers)
        self.send(id=number, method=method, params=params)
        while True:
            message = self.read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self.take(message)

    def tell(self, method: str, **params: object) -> None:
        self.send(method=method, params=params)

    def take(self, message: dict[str, Any]) -> None:
        if message.get("method") == "textDocument/publishDiagnostics":
            self.found[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            wanted = [self.settings.get(item.get("section"), {}) for item in message["params"]["items"]]
            self.send(id=message["id"], result=wanted)
        elif "id" in message and "method" in message:
            self.send(id=message["id"], result=None)

    def send(self, **message: object) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        self.process.stdin.flush()

    def read(self) -> dict[str, Any]:
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        read: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return read


def _at(uri: str, line: int, column: int) -> dict[str, Any]:
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}}


def _text(said: Any) -> str:
    return str(said["value"] if isinstance(said, dict) else said or "")
