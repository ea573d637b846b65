"""The closed lists of the format. Each value carries what the page says for it."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Value(StrEnum):
    """A key of the format with its Danish label."""

    label: str

    def __new__(cls, key: str, label: str) -> Self:
        """Keep the label beside the key."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.label = label
        return member


class Status(Value):
    """How far a package is."""

    DRAFT = "draft", "udkast"
    IN_REVIEW = "in-review", "til gennemsyn"
    EXAMPLE = "example", "eksempel"
    APPROVED = "approved", "godkendt"
    RETIRED = "retired", "udgået"


class Scope(Value):
    """Who it is written for."""

    NATIONAL = "national", "national"
    REGIONAL = "regional", "regional"
    MUNICIPAL = "municipal", "kommunal"
    CLUSTER = "cluster", "klyngens egen"


class Region(Value):
    """The regions, the coming one among them."""

    HOVEDSTADEN = "hovedstaden", "Region Hovedstaden"
    SJAELLAND = "sjaelland", "Region Sjælland"
    OESTDANMARK = "oestdanmark", "Region Østdanmark"
    SYDDANMARK = "syddanmark", "Region Syddanmark"
    MIDTJYLLAND = "midtjylland", "Region Midtjylland"
    NORDJYLLAND = "nordjylland", "Region Nordjylland"


class WorksWith(Value):
    """What the meeting works with."""

    DATA = "data", "egne tal"
    CASES = "cases", "patientcases"
    EXPERIENCE = "experience", "erfaringer"


class ShowDataAs(Value):
    """How openly the cluster shows its numbers."""

    OPEN = "open", "åbne data"
    LETTER_CODE = "letter-code", "lukkede data med bogstav"
    ENVELOPE = "envelope", "lukkede data i kuvert"
    CLUSTER_ONLY = "cluster-only", "kun klyngens samlede tal"


class CountedPer(Value):
    """The unit a measure is counted for."""

    PRACTICE = "practice", "pr. praksis (ydernummer)"
    DOCTOR = "doctor", "pr. læge"
    CLUSTER = "cluster", "pr. klynge"


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


class MeasureKind(Value):
    """A measure point has on purpose no threshold."""

    MEASURE_POINT = "measure-point", "målepunkt"
    INDICATOR = "indicator", "indikator"


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
    """The five charts."""

    COMPARISON = "comparison", "sammenligning"
    FUNNEL = "funnel", "tragt"
    TREND = "trend", "udvikling"
    GROUPS = "groups", "grupper"
    PAIR = "pair", "set sammen med"


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


class Form(Value):
    """How an agenda item is held."""

    PLENUM = "plenum", "plenum"
    TALK = "talk", "oplæg"
    DATA = "data", "egne tal"
    GROUP = "group", "gruppearbejde"
    PAIRS = "pairs", "to og to"
    ROUND = "round", "runde"
    INDIVIDUAL = "individual", "hver for sig"
    VOTE = "vote", "afstemning"
    BREAK = "break", "pause"


class Role(Value):
    """Who does something before or at a meeting."""

    COORDINATOR = "coordinator", "klyngekoordinator"
    MEMBER = "member", "klyngemedlem"
    FACILITATOR = "facilitator", "facilitator"
    NOTE_TAKER = "note-taker", "referent"
    TABLE_LEAD = "table-lead", "bordformand"
    PRACTICE_STAFF = "practice-staff", "praksispersonale"
    TRAINEE = "trainee", "uddannelseslæge"
    PHARMACIST = "pharmacist", "farmaceut"
    MEDICINES_UNIT = "medicines-unit", "lægemiddelkonsulent"
    QUALITY_UNIT = "quality-unit", "regionens kvalitetsenhed"
    SPECIALIST = "specialist", "speciallæge"
    MUNICIPALITY = "municipality", "kommunen"


class MeetingKind(Value):
    """A first meeting, or the one that follows up."""

    MEETING = "meeting", "klyngemøde"
    FOLLOW_UP = "follow-up", "opfølgningsmøde"


class Answer(Value):
    """How an evaluation question is answered."""

    SCALE = "scale", "skala 1–5"
    YES_NO = "yes-no", "ja eller nej"
    TEXT = "text", "fritekst"


class HandoutKind(Value):
    """What a handout is."""

    FACT_SHEET = "fact-sheet", "faktaark"
    PARTICIPANT_SHEET = "participant-sheet", "deltagerark"
    CASE = "case", "case"
    QUESTION_SHEET = "question-sheet", "spørgeark"
    QUESTIONNAIRE = "questionnaire", "spørgeskema"
    QUIZ = "quiz", "quiz"
    CONSENT = "consent", "samtykke"
    INVITATION = "invitation", "invitation"
    ANSWERS = "answers", "svarark"


class GivenTo(Value):
    """Who gets a handout."""

    MEMBER = "member", "hver deltager"
    FACILITATOR = "facilitator", "facilitator"
    PRACTICE = "practice", "hver praksis"
    COORDINATOR = "coordinator", "koordinator"


class When(Value):
    """When a handout is used."""

    BEFORE = "before", "før mødet"
    DURING = "during", "på mødet"
    AFTER = "after", "efter mødet"


class SourceKind(Value):
    """What a source is."""

    GUIDELINE = "guideline", "vejledning"
    NATIONAL_GUIDELINE = "national-guideline", "national klinisk retningslinje"
    RECOMMENDATION_LIST = "recommendation-list", "rekommandationsliste"
    ARTICLE = "article", "artikel"
    LAW = "law", "lov eller vejledning"
    REGISTER = "register", "register"
    REPORT = "report", "rapport"
    AGREEMENT = "agreement", "overenskomst"
    PACKAGE = "package", "pakke"
    PAGE = "page", "side"


class RelatedWhen(Value):
    """How a related package fits in time."""

    BEFORE = "before", "før"
    AFTER = "after", "efter"
    TOGETHER = "together", "sammen med"
    ANY = "any", "når som helst"


class SupportKind(Value):
    """What a cluster can book."""

    TALK = "talk", "oplæg"
    FACILITATION = "facilitation", "mødeledelse"
    DATA = "data", "dataudtræk"
    VISIT = "visit", "besøg"
    MATERIAL = "material", "materiale"


class PublisherKind(Value):
    """Who publishes."""

    NATIONAL = "national", "national"
    REGION = "region", "region"
    MUNICIPALITY = "municipality", "kommune"
    CLUSTER = "cluster", "klynge"
    CATALOGUE = "catalogue", "kataloget selv"
