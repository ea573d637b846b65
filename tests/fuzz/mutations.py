"""Ways to spoil a package folder. A state is a dict of paths; a mutation changes it in place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

FOLDER = object()


@dataclass(frozen=True)
class Link:
    """A symlink in place of a file or folder."""

    target: str


State = dict[str, object]
Mutation = Callable[[Random, State], None]
KEY = re.compile(rb"^([ ]*(?:- )?)([a-z_0-9]+):(.*)$", re.MULTILINE)
NASTY = [
    "---", "...", "\n---\n", "\t", "\u00a0", "\u202e", "\u200b", "\ufeff", "\x00", "\x07", "\x85", "\u2028", "&a ",
    "*a", "<<: *a", "!!python/object/apply:os.system [ls]", "%YAML 1.1\n", "#", " #3", ": ", ":", "- ", "? ", "| ",
    "> ", "'", '"', "”KOL”", "`", "{", "}", "[", "]", "{{ 7*7 }}", "${x}", "<script>alert(1)</script>", "<!--",
    "]]>", "](javascript:alert(1))", "![x](y)", "[a](b.md)", "[a](//[)", "[a](http://[::1)", "<https://x.dk>",
    "&#x202e;", "&lt;b&gt;", "\\", "\r", "\r\r\n", "😀", "e\u0301", "# ", "## ", "\n===\n", "| a | b |\n| - | - |\n",
    "~~~\n", "```\n", "1. ", "    ", ";", ";;", '"x', "12;34", "1.000,5",
]  # fmt: skip
VALUES = [
    "", "[]", "{}", "[[a]]", "{a: b}", "{a: {b: {c: d}}}", "[a, b", "{a: b", "- x", "- - - x", "x: y", "null", "~",
    "true", "no", "0", "-1", "1.5", "2,5", "1.000", "1e309", ".inf", ".nan", "0x1F", "0101", "19:30", "9" * 400,
    "2027-13-45", "0000-00-00", "9999-12-31", "01-11-2027", '"\\0"', '"\\u202E"', '"\\x07"', '"\\ud800"',
    '"\\n\\n---\\n"', ">", "|", "'", '"', "''", '""', "&a x", "*a", "!!int 3", "!x y", "@x", "%x", "`x`", "? x",
    "æøå" * 400, "x" * 100_000, "${x}", "{{ x }}", "../../etc/passwd", "/etc/passwd", "https://x",
    "https://x.dk/" + "a" * 600, "javascript:alert(1)", "<b>x</b>", "x #y", "#y", "[" * 3000, "{a: " * 60,
    '"åben" er et valg', "”Word”", "udkast", "data", "[data, data]", "a,b", "\u00a0x",
]  # fmt: skip
NAMES = [
    "æøå.md", "STOR.md", "a b.md", ".skjult.md", "x.md~", "~$x.md", "a\u030a.md", "x\ny.md", "-.md", "con.md",
    "x" * 80 + ".md", "x.MD", ".md", "x.csv", "CHANGELOG.md", "package.md", "guideline.md", "recipe.yaml",
    "\u202ex.md", "..md", "a\\b.md", "é.csv",
]  # fmt: skip
TARGETS = ["/etc/passwd", "/dev/zero", "../..", "package.md", "findes-ikke", ".", "/proc/self/mem"]


def _file(random: Random, state: State) -> str:
    return random.choice(sorted(path for path, what in state.items() if isinstance(what, bytes)))


def _bytes(random: Random, state: State) -> tuple[str, bytes]:
    path = _file(random, state)
    what = state[path]
    assert isinstance(what, bytes)
    return path, what


def _cut(random: Random, data: bytes, most: int) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.randrange(most))


def flip(random: Random, state: State) -> None:
    """Change single bits."""
    path, data = _bytes(random, state)
    changed = bytearray(data)
    for _ in range(random.randint(1, 8)):
        if changed:
            changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    state[path] = bytes(changed)


def insert(random: Random, state: State) -> None:
    """Put a nasty text or random bytes somewhere."""
    path, data = _bytes(random, state)
    at = random.randrange(len(data) + 1)
    what = random.choice(NASTY).encode("utf-8") if random.random() < 0.8 else random.randbytes(random.randint(1, 12))
    state[path] = data[:at] + what * random.choice([1, 1, 1, 2, 50]) + data[at:]


def remove(random: Random, state: State) -> None:
    """Take bytes out, or cut the end off."""
    path, data = _bytes(random, state)
    start, end = _cut(random, data, 400)
    state[path] = data[:start] + (b"" if random.random() < 0.4 else data[end:])


def repeat(random: Random, state: State) -> None:
    """Say something again, or far too often."""
    path, data = _bytes(random, state)
    start, end = _cut(random, data, 200)
    state[path] = data[:end] + data[start:end] * random.choice([1, 2, 40, 400]) + data[end:]


def encode(random: Random, state: State) -> None:
    """Save in another encoding, or with other line ends."""
    path, data = _bytes(random, state)
    text = data.decode("utf-8", "replace")
    kind = random.choice(["cp1252", "utf-16", "utf-8-sig", "utf-16-be", "crlf", "cr"])
    if kind == "crlf":
        state[path] = data.replace(b"\n", b"\r\n")
    elif kind == "cr":
        state[path] = data.replace(b"\n", b"\r")
    else:
        state[path] = text.encode(kind, "replace")


def long_line(random: Random, state: State) -> None:
    """Make one line very long."""
    path, data = _bytes(random, state)
    at = random.randrange(len(data) + 1)
    sign = random.choice(
        [b"x", b"[", b"*", b"_", b"`", b"(", b"<", b"a ", b"&", b"|", b";", b"> ", b"- ", b"![", b"](", b"\\"]
    )
    state[path] = data[:at] + sign * random.choice([2_000, 20_000, 90_000]) + data[at:]


def key(random: Random, state: State) -> None:
    """Rename, remove or double a key."""
    path, data = _bytes(random, state)
    found = list(KEY.finditer(data))
    if not found:
        return
    at = random.choice(found)
    name = at[2]
    spot = random.randrange(len(name))
    line = random.choice([
        at[1] + name[:spot] + name[spot + 1 :] + b":" + at[3],
        at[1] + name[::-1] + b":" + at[3],
        at[1] + name.upper() + b":" + at[3],
        at[1] + b":" + at[3],
        at[1] + name + at[3],
        at[1] + name + b":" + at[3].lstrip(),
        b"",
        at[0] + b"\n" + at[0],
        at[0] + b"\n" + at[1].replace(b"-", b" ") + random.choice(found)[2] + b": x",
    ])  # fmt: skip
    state[path] = data[: at.start()] + line + data[at.end() :]


def value(random: Random, state: State) -> None:
    """Write something else behind a key."""
    path, data = _bytes(random, state)
    found = list(KEY.finditer(data))
    if found:
        at = random.choice(found)
        new = random.choice(VALUES).encode("utf-8") if random.random() < 0.85 else random.choice(found)[3].strip()
        state[path] = data[: at.start()] + at[1] + at[2] + b": " + new + data[at.end() :]


def line(random: Random, state: State) -> None:
    """Indent, move, double or remove a line."""
    path, data = _bytes(random, state)
    lines = data.split(b"\n")
    at = random.randrange(len(lines))
    kind = random.choice(["indent", "outdent", "tab", "remove", "double", "move"])
    if kind == "indent":
        lines[at] = b" " * random.randint(1, 5) + lines[at]
    elif kind == "outdent":
        lines[at] = lines[at].lstrip()
    elif kind == "tab":
        lines[at] = b"\t" + lines[at].lstrip()
    elif kind == "double":
        lines.insert(at, lines[at])
    else:
        taken = lines.pop(at)
        if kind == "move":
            lines.insert(random.randrange(len(lines) + 1), taken)
    state[path] = b"\n".join(lines)


def cell(random: Random, state: State) -> None:
    """Spoil a cell of a sample."""
    samples = sorted(p for p, what in state.items() if p.endswith(".csv") and isinstance(what, bytes))
    if not samples:
        return
    path = random.choice(samples)
    data = state[path]
    assert isinstance(data, bytes)
    cells = re.split(rb"([;\n])", data)
    odd = ["", "x", "-1", "1.000", "2,5", "9" * 30, '"', '"a;b"', "1e5", "²", "١٢", "=1+1", "\t", ";", "\n", "A"]
    cells[random.randrange(0, len(cells), 2)] = random.choice(odd).encode("utf-8")
    state[path] = b"".join(cells)


def rename(random: Random, state: State) -> None:
    """Give a file another name."""
    path, data = _bytes(random, state)
    del state[path]
    state[f"{path.rpartition('/')[0]}/{random.choice(NAMES)}"] = data


def move(random: Random, state: State) -> None:
    """Put a file where another is, or in a new folder."""
    path, data = _bytes(random, state)
    if random.random() < 0.5:
        state[_file(random, state)] = data
    else:
        del state[path]
        state[f"{path.rpartition('/')[0]}/ny/{path.rpartition('/')[2]}"] = data


def swap_kind(random: Random, state: State) -> None:
    """Put a folder, a symlink or nothing in place of a file."""
    path = _file(random, state)
    kind = random.choice(["folder", "link", "gone", "empty"])
    if kind == "gone":
        del state[path]
    else:
        state[path] = {"folder": FOLDER, "link": Link(random.choice(TARGETS)), "empty": b""}[kind]


def swap_folder(random: Random, state: State) -> None:
    """Put a file or a symlink in place of a folder, or remove or rename it."""
    folders = sorted({path.rpartition("/")[0] for path in state})
    folder = random.choice(folders)
    inside = [path for path in state if path.startswith(f"{folder}/")]
    kept = {path: state.pop(path) for path in inside}
    kind = random.choice(["file", "link", "gone", "rename"])
    if kind == "rename":
        new = folder + random.choice(["s", "2", "-Ø", "~", " kopi"])
        state.update({new + path[len(folder) :]: what for path, what in kept.items()})
    elif kind != "gone":
        state[folder] = b"x" if kind == "file" else Link(random.choice(TARGETS))


BYTES: list[Mutation] = [flip, insert, insert, remove, repeat, encode, long_line]
FIELDS: list[Mutation] = [key, key, value, value, value, line, cell]
PATHS: list[Mutation] = [rename, move, swap_kind, swap_folder]


def mutate(random: Random, state: State) -> str:
    """Spoil a state in one to three ways; tell which."""
    done = []
    for _ in range(random.choice([1, 1, 2, 3])):
        mutation = random.choice(random.choices([BYTES, FIELDS, PATHS], [4, 6, 2])[0])
        if any(isinstance(what, bytes) for what in state.values()):
            mutation(random, state)
            done.append(mutation.__name__)
    return ", ".join(done)
