"""Safe, located YAML: libyaml's events on a stack of our own.

A loader that builds objects would read service code 0101 as 65, run tags and follow aliases into gigabytes. The events
give every scalar's own text and place as fast as the C loader alone; the field decides later what the text means.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from ..diagnostics import Failure, Place, error
from .located import CutShort, LocatedList, LocatedMap, Mark, Origin
from .plain_yaml import read_plain
from .text import INVISIBLE, first_invisible
from .yaml_faults import QUOTE_IT, name_slip

MAX_DEPTH = 24
MAX_NODES = 50_000
ALIAS_HELP = 'begynder teksten med & eller *, så sæt den i "…"'


class _Reader:
    """One YAML text. `line_offset` is the number of lines of the file in front of it.

    A thousand packages are three million events: what is done for each of them is written for speed.
    """

    __slots__ = ("documents", "hidden", "keys", "lines", "offset", "origin", "root", "stack")

    def __init__(self, text: str, path: str, line_offset: int) -> None:
        self.lines = text.split("\n")
        self.origin = Origin(path)
        self.offset = line_offset + 1
        self.stack: list[LocatedMap | LocatedList] = []
        self.keys: list[tuple[str, Mark] | None] = []
        self.root: Any = None
        self.documents = 0
        self.hidden = "\\" in text or first_invisible(text) is not None

    def mark(self, event: Any) -> Mark:
        start, end = event.start_mark, event.end_mark
        line, column = start.line, start.column
        width = end.column - column if end.line == line else 1
        return (line + self.offset, column + 1, width if width > 0 else 1)

    def fail(self, event: Any, code: str, message: str, help: str = "") -> Failure:
        return Failure(error(Place(self.origin.path, *self.mark(event)), code, message, help))

    def read(self, text: str) -> Any:
        loader = yaml.CSafeLoader(text)
        take = {
            yaml.ScalarEvent: self.scalar,
            yaml.MappingStartEvent: self.open_map,
            yaml.SequenceStartEvent: self.open_list,
            yaml.MappingEndEvent: self.close,
            yaml.SequenceEndEvent: self.close,
            yaml.AliasEvent: self.alias,
            yaml.DocumentStartEvent: self.document,
        }
        try:
            for _ in range(MAX_NODES + 1):
                event = loader.get_event()
                if event is None:
                    return self.root
                if handle := take.get(type(event)):
                    handle(event)
            raise self.fail(event, "KP015", f"filen har over {MAX_NODES} felter", "del den i flere filer")
        except yaml.YAMLError as fault:
            slip = name_slip(fault, self.lines)
            place = Place(self.origin.path, slip.line + self.offset, slip.column + 1, slip.width)
            raise Failure(error(place, slip.code, slip.message, slip.help)) from None
        finally:
            loader.dispose()

    def alias(self, event: Any) -> None:
        raise self.fail(event, "KP012", "henvisninger med * bruges ikke her", ALIAS_HELP)

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self.fail(event, "KP014", "en linje med --- deler felterne i to", "slet linjen")

    def refuse_tricks(self, event: Any) -> None:
        if event.anchor:
            raise self.fail(event, "KP012", "ankre med & bruges ikke her", ALIAS_HELP)
        if event.tag and event.tag != "!":
            raise self.fail(event, "KP007", "teksten begynder med «!», som YAML selv bruger", QUOTE_IT)

    def scalar(self, event: Any) -> None:
        value, style = event.value, event.style
        if event.anchor or event.tag:
            self.refuse_tricks(event)
        if self.hidden and style and (hidden := INVISIBLE.search(value)):
            # "\\u202E" is spelt out in the file, and hidden on the page.
            raise self.fail(event, "KP003", f"teksten har et usynligt tegn (U+{ord(hidden[0]):04X})", "skriv den uden")
        if self.keys and self.keys[-1] is None and type(top := self.stack[-1]) is LocatedMap:
            self.keys[-1] = self.key(event, top)
            return
        if not style:
            value = self.plain(event)
        elif style in (">", "|") and not value.strip():
            raise self.fail(event, "KP011", "en tekst må ikke begynde med > eller |", QUOTE_IT)
        self.put(value, self.mark(event))

    def plain(self, event: Any) -> str | None:
        end = event.end_mark
        rest = self.lines[end.line][end.column :].lstrip() if end.line < len(self.lines) else ""
        if event.value in ("", "~", "null", "Null", "NULL"):
            # `#3 på listen` is a text that is lost as a whole, `# skrives senere` is a remark.
            return CutShort("") if re.match(r"#[^\s#]", rest) else None
        return CutShort(event.value) if rest.startswith("#") else event.value

    def key(self, event: Any, top: LocatedMap) -> tuple[str, Mark]:
        name = event.value
        if name == "<<":
            raise self.fail(event, "KP012", "fletning med << bruges ikke her", "skriv felterne ud")
        if name[:1] == "\u00a0":
            raise self.fail(event, "KP004", "linjen er rykket ind med hårdt mellemrum", "brug mellemrum")
        if name in top.key_marks:
            first = top.key_marks[name][0]
            raise self.fail(
                event, "KP013", f"feltet «{name}» står to gange", f"første gang er i linje {first}; slet det ene"
            )
        if top.flow and name.isdigit() and top.key_marks:
            last = next(reversed(top.key_marks))
            raise self.fail(
                event,
                "KP019",
                "et komma i { } skiller felter ad",
                f'skriv {top.get(last, "")}.{name}, eller "{top.get(last, "")},{name}"',
            )
        return name, self.mark(event)

    def open_map(self, event: Any) -> None:
        self.open(event, LocatedMap)

    def open_list(self, event: Any) -> None:
        self.open(event, LocatedList)

    def open(self, event: Any, kind: type[LocatedMap | LocatedList]) -> None:
        self.refuse_tricks(event)
        if self.keys and self.keys[-1] is None and type(self.stack[-1]) is LocatedMap:
            raise self.fail(event, "KP017", "navnet på et felt skal være et ord", QUOTE_IT)
        if len(self.stack) >= MAX_DEPTH:
            raise self.fail(
                event, "KP015", f"felterne ligger mere end {MAX_DEPTH} lag inde i hinanden", "gør strukturen fladere"
            )
        mark = self.mark(event)
        node = kind(self.origin, mark, bool(event.flow_style))
        self.put(node, mark)
        self.stack.append(node)
        self.keys.append(None)

    def close(self, _: Any) -> None:
        self.stack.pop()
        self.keys.pop()

    def put(self, value: Any, mark: Mark) -> None:
        if not self.stack:
            self.root = value
            return
        top = self.stack[-1]
        if type(top) is LocatedMap:
            self.put_field(top, value, mark)
        elif type(top) is LocatedList:
            top.append("" if value is None else value)
            top.marks.append(mark)

    def put_field(self, top: LocatedMap, value: Any, mark: Mark) -> None:
        pending = self.keys[-1]
        assert pending is not None  # a value event in a mapping always follows its key
        name, key_mark = pending
        self.keys[-1] = None
        top.key_marks[name] = key_mark
        top.value_marks[name] = mark
        if value is None:
            top.empty |= {name}
        else:
            top[name] = value


def read_yaml(text: str, path: str, line_offset: int = 0) -> LocatedMap | LocatedList | None:
    """Read one YAML document. Raises Failure (KP004–KP019) at the first thing that is not plain, safe YAML."""
    plain = read_plain(text, path, line_offset)
    return read_events(text, path, line_offset) if plain is None else plain


def read_events(text: str, path: str, line_offset: int = 0) -> LocatedMap | LocatedList | None:
    """Read the same by libyaml, whatever it holds."""
    root = _Reader(text, path, line_offset).read(text)
    if root is not None and not isinstance(root, (LocatedMap, LocatedList)):
        raise Failure(
            error(
                Place(path, line_offset + 1),
                "KP005",
                "her skulle stå felter som «navn: værdi»",
                "se et eksempel i «For forfattere»",
            )
        )
    return root
