"""The closed lists of the format. Each value carries what the page says for it."""

from .guidelines import SourceKind
from .measure import (
    AtBound,
    ChartKind,
    ColumnIs,
    ComparedWith,
    CountedPer,
    Counts,
    Direction,
    MeasureKind,
    PitfallMark,
    Unit,
)
from .meeting import Answer, Form, GivenTo, HandoutKind, MeetingKind, Role, When
from .package import (
    PublisherKind,
    PulledFrom,
    Region,
    RelatedWhen,
    Samples,
    Scope,
    ShowDataAs,
    Status,
    SupportKind,
    WorksWith,
)
from .value import Value

__all__ = [
    "Answer",
    "AtBound",
    "ChartKind",
    "ColumnIs",
    "ComparedWith",
    "CountedPer",
    "Counts",
    "Direction",
    "Form",
    "GivenTo",
    "HandoutKind",
    "MeasureKind",
    "MeetingKind",
    "PitfallMark",
    "PublisherKind",
    "PulledFrom",
    "Region",
    "RelatedWhen",
    "Role",
    "Samples",
    "Scope",
    "ShowDataAs",
    "SourceKind",
    "Status",
    "SupportKind",
    "Unit",
    "Value",
    "When",
    "WorksWith",
]
