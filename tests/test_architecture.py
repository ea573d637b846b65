"""What the house promises of its own code."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "site_builder"
MODULES = sorted(SOURCE.rglob("*.py"))
WRITES = {"write_text", "write_bytes", "unlink", "rmdir", "mkdir", "rename", "replace", "touch", "symlink_to", "rmtree"}
WRITES |= {"copytree", "copyfile", "copy", "copy2", "move", "makedirs", "remove"}
WRITERS = ("build.py", "build_kit.py", "kit/store.py", "serve/", "site/")
# A job's summary on GitHub goes into the file that GitHub names; CODEOWNERS is generated where GitHub looks for it.
WRITERS += ("cli/checking.py", "cli/codeowners.py")
# The old side of a comparison is laid out in a folder of its own, and a report goes where it is asked for.
WRITERS += ("changes/files.py",)
# An author's own files: a new package is moved in whole, and fields are put into the house order.
WRITERS += ("scaffold/write.py", "formatting/files.py")
OWNERS = {"os", "shutil", "Path"}


def name_of(module: Path) -> str:
    return module.relative_to(SOURCE).as_posix()


def calls(module: Path) -> list[ast.Call]:
    return [node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Call)]


def writes(call: ast.Call) -> bool:
    """Tell a call that changes a file from one such as text.replace or list.remove."""
    if isinstance(call.func, ast.Name) and call.func.id == "open":
        return opened_to_write(call, 1)
    if not isinstance(call.func, ast.Attribute):
        return False
    if call.func.attr == "open":
        return opened_to_write(call, 0)
    if call.func.attr in ("replace", "copy", "remove", "move", "rename"):  # also of texts, lists and frames
        return isinstance(call.func.value, ast.Name) and call.func.value.id in OWNERS
    return call.func.attr in WRITES


def opened_to_write(call: ast.Call, position: int) -> bool:
    modes = [*call.args[position : position + 1], *(k.value for k in call.keywords if k.arg == "mode")]
    return any(isinstance(mode, ast.Constant) and bool(set("wax+") & set(str(mode.value))) for mode in modes)


def test_the_floors_import_only_from_below() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_a_module_has_at_most_250_lines(module: Path) -> None:
    assert len(module.read_text("utf-8").splitlines()) <= 250


def test_only_the_command_and_the_server_print() -> None:
    printing = {
        name_of(module)
        for module in MODULES
        for call in calls(module)
        if isinstance(call.func, ast.Name) and call.func.id == "print"
    }
    assert {name for name in printing if not name.startswith(("cli/", "serve/"))} == set()


def test_only_the_site_the_server_and_the_build_write_files() -> None:
    writing = {name_of(module) for module in MODULES for call in calls(module) if writes(call)}
    assert {name for name in writing if not name.startswith(WRITERS)} == set()
    assert "site/publish.py" in writing  # or the search above finds nothing at all


def test_only_the_key_reads_the_names_of_practices() -> None:
    reading = {
        name_of(module)
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("key", "silent") and name_of(module).startswith("kit/")
    }
    assert reading == {"kit/papers/key.py"}
