"""The closed lists of measures, their charts and their extraction."""

from __future__ import annotations

from .value import Value


class MeasureKind(Value):
    """A measure point has on purpose no threshold."""

    MEASURE_POINT = "measure-point", "målepunkt"
    INDICATOR = "indicator", "indikator"


class Unit(Value):
    """What one number of a measure is."""

    PERCENT = "percent", "%"
    PER_100 = "per-100", "pr. 100"
    PER_1000 = "per-1000", "pr. 1.000"
    DDD_PER_1000 = "ddd-per-1000", "DDD pr. 1.000"
    DDD_PER_1000_DAY = "ddd-per-1000-day", "DDD pr. 1.000 pr. døgn"
    COUNT = "count", "antal"
    RATIO = "ratio", "forhold"
    MEAN = "mean", "gennemsnit"
    MEDIAN = "median", "median"
    DAYS = "days", "dage"
    MINUTES = "minutes", "minutter"
    SCORE = "score", "point"


class Counts(Value):
    """What the numerator counts; it decides the limits: binomial, Poisson, none."""

    PERSONS = "persons", "personer"
    EVENTS = "events", "hændelser"
    AMOUNT = "amount", "mængde"


class CountedPer(Value):
    """The unit a measure is counted for."""

    PRACTICE = "practice", "pr. praksis (ydernummer)"
    DOCTOR = "doctor", "pr. læge"
    CLUSTER = "cluster", "pr. klynge"


class Direction(Value):
    """Which way is better; unsaid unless a source says it."""

    NEITHER = "neither", "ingen retning"
    HIGHER = "higher", "højere er bedre"
    LOWER = "lower", "lavere er bedre"


class AtBound(Value):
    """Which side of a target is the right one."""

    LEAST = "least", "mindst"
    MOST = "most", "højst"


class ComparedWith(Value):
    """What the practices are held against."""

    CLUSTER = "cluster", "klyngen"
    MUNICIPALITY = "municipality", "kommunen"
    REGION = "region", "regionen"
    COUNTRY = "country", "landet"


class ChartKind(Value):
    """The six charts."""

    COMPARISON = "comparison", "sammenligning"
    FUNNEL = "funnel", "tragt"
    TREND = "trend", "udvikling"
    GROUPS = "groups", "grupper"
    PAIR = "pair", "set sammen med"
    BEFORE_AFTER = "before-after", "før og efter"


class PitfallMark(Value):
    """What in the chart a pitfall is about."""

    SMALL = "small", "få patienter"
    HIDDEN = "hidden", "under 5, vises ikke"
    MISSING = "missing", "ikke indsendt"
    OUTSIDE = "outside", "uden for tragten"
    MEAN = "mean", "klyngens tal"


class ColumnIs(Value):
    """What a column of an extract holds."""

    NUMERATOR = "numerator", "tæller"
    DENOMINATOR = "denominator", "nævner"
    COUNT = "count", "antal"
    PERIOD = "period", "periode"
    GROUP = "group", "gruppe"
    IGNORE = "ignore", "bruges ikke"
