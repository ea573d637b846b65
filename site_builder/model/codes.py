"""Clinical codes: the form of each is checked, the lists themselves are licensed and not shipped."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from .base import Located
from .fields import IsList, read_scalar, wrong

FORMS = {
    "icpc2": (r"[A-Z][0-9]{2}(\.[0-9]{2})?", "ICPC-2 er et stort bogstav og to cifre, som R95"),
    "atc": (r"[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?", "ATC er op til syv tegn, som J01CA08 eller J01"),
    "service": (r"[0-9]{4}", "en ydelseskode er fire cifre, som 7113"),
    "npu": (r"(NPU|DNK)[0-9]{5}", "NPU eller DNK og fem cifre, som NPU27300"),
    "sks": (r"[A-Z][A-Z0-9]{1,9}", "en SKS-kode er op til ti tegn, som DJ44"),
}
LABELS = {"icpc2": "ICPC-2", "atc": "ATC", "service": "ydelse", "npu": "NPU", "sks": "SKS"}


def _checked(system: str) -> BeforeValidator:
    pattern, help = FORMS[system]

    def check(value: Any) -> str:
        code = read_scalar(value, "en kode")
        if not re.fullmatch(pattern, code):
            name = "ydelseskode" if system == "service" else f"{LABELS[system]}-kode"
            raise wrong("KP109", f"«{code[:20]}» har ikke form som en {name}", help)
        return code

    return BeforeValidator(check)


class Codes(Located):
    """Codes by system, each read as text: service code 0101 keeps its zero."""

    icpc2: Annotated[tuple[Annotated[str, _checked("icpc2")], ...], IsList] = ()
    atc: Annotated[tuple[Annotated[str, _checked("atc")], ...], IsList] = ()
    service: Annotated[tuple[Annotated[str, _checked("service")], ...], IsList] = ()
    npu: Annotated[tuple[Annotated[str, _checked("npu")], ...], IsList] = ()
    sks: Annotated[tuple[Annotated[str, _checked("sks")], ...], IsList] = ()

    def pairs(self) -> list[tuple[str, str]]:
        """List (system, code) in the order of the systems."""
        return [(system, code) for system in FORMS for code in getattr(self, system)]
