"""Field types: the field decides what a scalar's text means, never YAML.

Each type raises a PydanticCustomError whose type is a diagnostic code and whose context may hold a `help`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from ..sources.located import CutShort, LocatedList, LocatedMap
from .told import Written

QUOTE_IT = 'sæt hele teksten i "…"'
MAX_ADDRESS = 500
MAX_SHOWN = 60  # characters of what an author wrote, in a help
ID = r"[a-z0-9]+(-[a-z0-9]+)*"
IDENTIFIER = re.compile(ID)
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
ADDRESS = r"""https?://[^\s<>"'`\\{}|^]+\.[^\s<>"'`\\{}|^]+"""
RULE = r"KP[0-9]{3}"
THOUSANDS = r"[1-9][0-9]{0,2}(\.[0-9]{3})+"
DECIMAL = r"-?[0-9]{1,12}([.,][0-9]{1,9})?"


def wrong(code: str, message: str, help: str = "") -> PydanticCustomError:
    """Make the error that a field type raises; the message goes in as context, for braces would be a template."""
    return PydanticCustomError(code, "{message}", {"message": message, "help": help})


def read_scalar(value: Any, what: str) -> str:
    """Take one scalar's own text; lists and fields are refused (KP106)."""
    if isinstance(value, (LocatedMap, LocatedList, dict, list)):
        raise wrong("KP106", f"her skulle stå {what}, ikke en liste eller flere felter", _alone(value, what))
    return str(value)


def _alone(value: Any, what: str) -> str:
    """Say how the one thing is written that stands in a list or behind a field's name."""
    keys = ("text", "title") if what == "en tekst" else ("id",)
    named = isinstance(value, dict) and next((key for key in keys if key in value), None)
    it = "id'et" if what == "et id" else what
    inside = [value[named]] if named else list(value.values() if isinstance(value, dict) else value)
    if len(inside) != 1 or isinstance(inside[0], (dict, list)) or '"' in str(inside[0]):
        return 'skriv det på én linje, i "…"' if what == "en tekst" else f"skriv kun {it}"
    text = str(inside[0])
    if isinstance(value, dict) and not named:  # »åndenød: ja« is a text with a colon
        text = f"{next(iter(value))}: {text}"
    short = text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN].rstrip() + " …"
    return f'skriv det på én linje: "{short}"' if what == "en tekst" else f"skriv kun {it}: {short}"


def _prose(value: Any) -> str:
    if type(value) is str and value[:1].isalnum() and value[-1] != '"':  # as nearly all are
        return value.strip()
    text = read_scalar(value, "en tekst")
    if isinstance(value, CutShort):
        raise wrong("KP010", "alt efter # er væk fra teksten", QUOTE_IT)
    if text[:1] in ("”", "“", "„"):
        raise wrong("KP009", "Word har ændret anførselstegnene", 'skriv " i stedet for ” og “')
    if text.endswith('"') and text.count('"') == 1:
        raise wrong(
            "KP008", 'teksten slutter med ", men begynder ikke med et', 'sæt hele teksten i "…", eller slet tegnet'
        )
    if not text.strip():
        raise wrong("KP112", "teksten er tom", "skriv den, eller slet feltet")
    return text.strip()


def _dashes(value: Any) -> Any:
    if isinstance(value, LocatedList) and value.flow:
        raise wrong(
            "KP018",
            "tekstlister skrives med bindestreger",
            "ét komma i teksten ville dele den; skriv hver tekst på sin egen linje efter »- «",
        )
    return _list(value)


def _list(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return value
    if str(value)[:2] in ("– ", "• ", "· ", "— "):
        raise wrong("KP107", "Word har ændret listens bindestreger", "skriv »- « foran hvert punkt, på hver sin linje")
    raise wrong("KP107", "her skulle stå en liste", "skriv hvert punkt på sin egen linje efter »- «")


def _mapping(value: Any) -> Any:
    if isinstance(value, list):
        raise wrong("KP108", "her skulle stå felter, ikke en liste", "fjern bindestregen foran")
    return value


def _integer(value: Any) -> int:
    text = read_scalar(value, "et helt tal")
    if text.isascii() and text.isdigit() and len(text) <= 9:
        return int(text)
    if re.fullmatch(THOUSANDS, text):
        raise wrong("KP104", f"«{text}» er ikke et helt tal", f"tusindtal skrives {text.replace('.', '')}")
    if not re.fullmatch(r"-?[0-9]{1,9}", text):
        raise wrong("KP104", f"«{text[:40]}» er ikke et helt tal", "skriv kun cifre, for eksempel 15")
    return int(text)


def _natural(value: Any) -> int:
    number = _integer(value)
    if number < 0:
        raise wrong("KP104", f"«{number}» er under nul", "skriv et tal fra 0 og op")
    return number


def _positive(value: Any) -> int:
    number = _integer(value)
    if number < 1:
        raise wrong("KP104", f"«{number}» er for lidt", "skriv et tal fra 1 og op")
    return number


def parse_number(text: str) -> float | None:
    """Read a Danish or English decimal number; None when it is neither."""
    if re.fullmatch(DECIMAL, text):
        return float(text.replace(",", "."))
    return None


def _number(value: Any) -> float:
    text = read_scalar(value, "et tal")
    if re.fullmatch(THOUSANDS, text):
        raise wrong("KP104", f"«{text}» kan læses på to måder", f"tusindtal skrives {text.replace('.', '')}")
    number = parse_number(text)
    if number is None:
        raise wrong("KP104", f"«{text[:40]}» er ikke et tal", "skriv for eksempel 2.5")
    return number


def _date(value: Any) -> date:
    text = read_scalar(value, "en dato")
    if swapped := re.fullmatch(r"([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})", text):
        day, month, year = swapped.groups()
        meant = f"{year}-{month:0>2}-{day:0>2}" if int(month) <= 12 else f"{year}-{day:0>2}-{month:0>2}"
        raise wrong("KP105", f"datoen «{text}» står i forkert orden", f"dato skrives {meant}")
    if not re.fullmatch(DAY, text):
        raise wrong("KP105", f"«{text[:40]}» er ikke en dato", "dato skrives 2027-11-01")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise wrong("KP105", f"dagen «{text}» findes ikke", "ret år, måned eller dag") from None


def _identifier(value: Any) -> str:
    text = read_scalar(value, "et id")
    if not IDENTIFIER.fullmatch(text) or len(text) > 60:
        help = "brug små bogstaver a–z, cifre og bindestreg; ø bliver oe"
        if text.endswith((".md", ".csv")):
            help = "skriv filens navn uden det, der står efter punktum"
        raise wrong("KP111", f"«{text[:60]}» kan ikke være et id", help)
    return text


def _address(value: Any) -> str:
    text = read_scalar(value, "en adresse")
    # The length first: the pattern tries every full stop of a long text.
    if len(text) > MAX_ADDRESS or not re.fullmatch(ADDRESS, text):
        help = "den begynder med https://"
        if text.startswith("www."):
            help = f"skriv https://{text[:60]}"
        elif " " in text:
            help = "der kan ikke stå mellemrum i den; skriv %20"
        raise wrong("KP113", f"«{text[:60]}» er ikke en internetadresse", help)
    return text


def _rule_code(value: Any) -> str:
    text = read_scalar(value, "en regels kode")
    if not re.fullmatch(RULE, text):
        raise wrong("KP106", f"«{text[:40]}» er ikke en regels kode", "skriv den, som check skriver den: KP522")
    return text


# A whole number may also be written -0, and a text may be a number or true to YAML: a schema must let them pass.
_ANY = ("number", "boolean")
_A_TEXT = Written("skriv en tekst", r"\S", _ANY, prose=True)
_NATURAL = Written("skriv et helt tal fra 0 og op", r"^([0-9]{1,9}|-0{1,9})$", ("integer",), 0)
_COUNTED = Written("skriv et helt tal fra 1 og op", r"^0{0,8}[1-9][0-9]{0,8}$", ("integer",), 1)
_DECIMAL = Written("skriv et tal, for eksempel 2.5", f"^(?!{THOUSANDS}$){DECIMAL}$", ("number",))
_LONG, _SHORT, _FEBRUARY = "(0[13578]|1[02])-([012][0-9]|3[01])", "(0[469]|11)-([012][0-9]|30)", "02-[012][0-9]"
_A_DAY = Written("dato skrives år-måned-dag: 2027-11-01", f"^[0-9]{{4}}-({_LONG}|{_SHORT}|{_FEBRUARY})$")
_AN_ID = Written("et id er små bogstaver a–z, cifre og bindestreg; ø bliver oe", f"^(?=.{{1,60}}$){ID}$", _ANY)
_AN_ADDRESS = Written("skriv hele adressen, fra https://", f"^{ADDRESS}$")
_A_RULE = Written("skriv koden, som check skriver den: KP522", f"^{RULE}$")

Text = Annotated[str, BeforeValidator(_prose), _A_TEXT]
Integer = Annotated[int, BeforeValidator(_natural), _NATURAL]
Positive = Annotated[int, BeforeValidator(_positive), _COUNTED]
Number = Annotated[float, BeforeValidator(_number), _DECIMAL]
Date = Annotated[date, BeforeValidator(_date), _A_DAY]
Identifier = Annotated[str, BeforeValidator(_identifier), _AN_ID]
Address = Annotated[str, BeforeValidator(_address), _AN_ADDRESS]
RuleCode = Annotated[str, BeforeValidator(_rule_code), _A_RULE]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_dashes)]
Identifiers = Annotated[tuple[Identifier, ...], BeforeValidator(_list)]
IsList = BeforeValidator(_list)
IsMapping = BeforeValidator(_mapping)
