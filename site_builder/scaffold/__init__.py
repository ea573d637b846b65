"""A new package, whole from the first minute: every place to fill in is written »UDFYLD: hvad der skal stå«."""

from .agenda import LONGEST, SHORTEST
from .answers import Answers, NewMeasure, as_text, slug_of
from .options import Option, Unknown, chosen, options, scope_of, standing
from .package import in_each_system, new_package, places_to_fill
from .write import Taken, taken, write_package

__all__ = [
    "LONGEST",
    "SHORTEST",
    "Answers",
    "NewMeasure",
    "Option",
    "Taken",
    "Unknown",
    "as_text",
    "chosen",
    "in_each_system",
    "new_package",
    "options",
    "places_to_fill",
    "scope_of",
    "slug_of",
    "standing",
    "taken",
    "write_package",
]
