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
from .text import INVISIBLE
from .yaml_faults import QUOTE_IT, name_slip

MAX_DEPTH = 24
MAX_NODES = 50_000
ALIAS_HELP = 'begynder teksten med & eller *, så sæt den i "…"'


class _Reader:
    """One YAML text. `line_offset` is the number of lines of the file in front of it."""

    def __init__(self, text: str, path: str, line_offset: int) -> None:
        self.lines = text.split("\n")
        self.origin = Origin(path)
        self.offset = line_offset
        self.stack: list[LocatedMap | LocatedList] = []
        self.keys: list[tuple[str, Mark] | None] = []
        self.root: LocatedMap | LocatedList | None = None
        self.nodes = 0
        self.documents = 0

    def mark(self, event: yaml.Event) -> Mark:
        start, end = event.start_mark, event.end_mark
        assert start is not None  # every event of a text has both marks
        assert end is not None
        width = end.column - start.column if end.line == start.line else 1
        return (start.line + 1 + self.offset, start.column + 1, max(width, 1))

    def fail(self, event: yaml.Event, code: str, message: str, help: str = "") -> Failure:
        return Failure(error(Place(self.origin.path, *self.mark(event)), code, message, help))

    def read(self, text: str) -> LocatedMap | LocatedList | None:
        loader = yaml.CSafeLoader(text)
        try:
            while loader.check_event():
                event = loader.get_event()
                assert event is not None  # check_event said that there is one
                self.take(event)
        except yaml.YAMLError as fault:
            slip = name_slip(fault, self.lines)
            place = Place(self.origin.path, slip.line + 1 + self.offset, slip.column + 1, slip.width)
            raise Failure(error(place, slip.code, slip.message, slip.help)) from None
        finally:
            loader.dispose()
        return self.root

    def take(self, event: yaml.Event) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.fail(event, "KP015", f"filen har over {MAX_NODES} felter", "del den i flere filer")
        if isinstance(event, yaml.ScalarEvent):
            self.refuse_tricks(event)
            self.scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self.refuse_tricks(event)
            self.open(event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.stack.pop()
            self.keys.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise self.fail(event, "KP012", "henvisninger med * bruges ikke her", ALIAS_HELP)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self.fail(event, "KP014", "en linje med --- deler felterne i to", "slet linjen")

    def refuse_tricks(self, event: Any) -> None:
        if event.anchor:
            raise self.fail(event, "KP012", "ankre med & bruges ikke her", ALIAS_HELP)
        if event.tag and event.tag != "!":
            raise self.fail(event, "KP007", "teksten begynder med «!», som YAML selv bruger", QUOTE_IT)

    def scalar(self, event: yaml.ScalarEvent) -> None:
        if event.style and (hidden := INVISIBLE.search(event.value)):
            # "\\u202E" is spelt out in the file, and hidden on the page.
            raise self.fail(event, "KP003", f"teksten har et usynligt tegn (U+{ord(hidden[0]):04X})", "skriv den uden")
        key = self.pending_key(event)
        if key is not None:
            self.keys[-1] = key
            return
        value: str | None = event.value
        if event.style in (">", "|") and not event.value.strip():
            raise self.fail(event, "KP011", "en tekst må ikke begynde med > eller |", QUOTE_IT)
        if not event.style:
            value = self.plain(event)
        self.put(value, self.mark(event))

    def plain(self, event: yaml.ScalarEvent) -> str | None:
        end = event.end_mark
        assert end is not None
        rest = self.lines[end.line][end.column :].lstrip() if end.line < len(self.lines) else ""
        if event.value in ("", "~", "null"):
            # `#3 på listen` is a text that is lost as a whole, `# skrives senere` is a remark.
            return CutShort("") if re.match(r"#[^\s#]", rest) else None
        return CutShort(event.value) if rest.startswith("#") else event.value

    def pending_key(self, event: yaml.ScalarEvent) -> tuple[str, Mark] | None:
        top = self.stack[-1] if self.stack else None
        if not isinstance(top, LocatedMap) or self.keys[-1] is not None:
            return None
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

    def open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        top = self.stack[-1] if self.stack else None
        if isinstance(top, LocatedMap) and self.keys[-1] is None:
            raise self.fail(event, "KP017", "navnet på et felt skal være et ord", QUOTE_IT)
        if len(self.stack) >= MAX_DEPTH:
            raise self.fail(
                event, "KP015", f"felterne ligger mere end {MAX_DEPTH} lag inde i hinanden", "gør strukturen fladere"
            )
        kind = LocatedMap if isinstance(event, yaml.MappingStartEvent) else LocatedList
        mark = self.mark(event)
        node = kind(self.origin, mark, bool(event.flow_style))
        self.put(node, mark)
        self.stack.append(node)
        self.keys.append(None)

    def put(self, value: Any, mark: Mark) -> None:
        top = self.stack[-1] if self.stack else None
        if isinstance(top, LocatedList):
            top.append("" if value is None else value)
            top.marks.append(mark)
        elif isinstance(top, LocatedMap):
            self.put_field(top, value, mark)
        else:
            self.root = value

    def put_field(self, top: LocatedMap, value: Any, mark: Mark) -> None:
        pending = self.keys[-1]
        assert pending is not None  # a value event in a mapping always follows its key
        name, key_mark = pending
        self.keys[-1] = None
        top.key_marks[name] = key_mark
        top.value_marks[name] = mark
        if value is None:
            top.empty.add(name)
        else:
            top[name] = value


def read_yaml(text: str, path: str, line_offset: int = 0) -> LocatedMap | LocatedList | None:
    """Read one YAML document. Raises Failure (KP004–KP019) at the first thing that is not plain, safe YAML."""
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
