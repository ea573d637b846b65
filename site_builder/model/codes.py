"""Clinical codes: the form of each is checked, the lists themselves are licensed and not shipped."""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, ValidationInfo

from .base import Located
from .fields import Date, IsList, read_scalar, wrong
from .told import Written, told

FORMS = {
    "icpc2": (r"[A-Z][0-9]{2}(\.[0-9]{2})?", "ICPC-2 er et stort bogstav og to cifre, som R95"),
    "atc": (r"[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?", "ATC er op til syv tegn, som J01CA08 eller J01"),
    "service": (r"[0-9]{4}", "en ydelseskode er fire cifre, som 7113"),
    "npu": (r"(NPU|DNK)[0-9]{5}", "NPU eller DNK og fem cifre, som NPU27300"),
    "sks": (r"[A-Z][A-Z0-9]{1,9}", "en SKS-kode er op til ti tegn, som DJ44"),
}
CodeSystem = Literal["icpc2", "atc", "service", "npu", "sks"]
LABELS = {"icpc2": "ICPC-2", "atc": "ATC", "service": "ydelse", "npu": "NPU", "sks": "SKS"}


def _written(system: str) -> Written:
    """Say how a code is written; a service code is a number to YAML, and 0101 as well."""
    pattern, help = FORMS[system]
    return Written(help, f"^({pattern})$", ("integer",) if system == "service" else ())


def _read(system: str, value: Any) -> str:
    code = read_scalar(value, "en kode")
    pattern, help = FORMS[system]
    if not re.fullmatch(pattern, code):
        name = "ydelseskode" if system == "service" else f"{LABELS[system]}-kode"
        raise wrong("KP109", f"«{code[:20]}» har ikke form som en {name}", help)
    return code


def _checked(system: str) -> BeforeValidator:
    return BeforeValidator(lambda value: _read(system, value))


def _of_its_system(value: Any, info: ValidationInfo) -> str:
    """Read a code in the form of the system beside it; where that is wrong itself, one fault is enough."""
    system = info.data.get("system")
    return _read(system, value) if system else read_scalar(value, "en kode")


def code_id(system: str, code: str) -> str:
    """Name a code for an address: service-7120, icpc2-r95; a full stop has no place in one."""
    return f"{system}-{code.lower().replace('.', '-')}"


Icpc2 = Annotated[str, _checked("icpc2"), _written("icpc2")]
Atc = Annotated[str, _checked("atc"), _written("atc")]
Service = Annotated[str, _checked("service"), _written("service")]
Npu = Annotated[str, _checked("npu"), _written("npu")]
Sks = Annotated[str, _checked("sks"), _written("sks")]
_ANY_FORM = "|".join(pattern for pattern, _ in FORMS.values())
# Of the system that the field before it names. A schema knows only that it is a code of one of them.
AnyCode = Annotated[
    str,
    BeforeValidator(_of_its_system),
    Written("skriv koden, som pakkerne skriver den", f"^({_ANY_FORM})$", ("integer",)),
]


class Codes(Located):
    """Codes by system, each read as text: service code 0101 keeps its zero.

    `checked` is the day they were last held against the tables; that of package.md holds for all its measures.
    """

    _danish: ClassVar[str] = "koder"

    icpc2: Annotated[tuple[Icpc2, ...], IsList, told("ICPC-2", "Diagnosekoder i lægesystemet.", "R95")] = ()
    atc: Annotated[
        tuple[Atc, ...], IsList, told("ATC", "Lægemidler; de første tegn alene tager hele gruppen.", "J01CA08")
    ] = ()
    service: Annotated[tuple[Service, ...], IsList, told("Ydelseskoder", "Overenskomstens fire cifre.", "7113")] = ()
    npu: Annotated[tuple[Npu, ...], IsList, told("NPU", "Koder for laboratorieprøver.", "NPU27300")] = ()
    sks: Annotated[tuple[Sks, ...], IsList, told("SKS", "Sundhedsvæsenets klassifikation.", "DJ44")] = ()
    checked: Annotated[
        Date | None, told("Slået efter", "Dagen, koderne sidst er holdt op mod tabellerne.", "2026-11-22")
    ] = None

    def pairs(self) -> list[tuple[str, str]]:
        """List (system, code) in the order of the systems."""
        return [(system, code) for system in FORMS for code in getattr(self, system)]
