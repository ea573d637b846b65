"""The closed lists of meetings and handouts."""

from __future__ import annotations

from .value import Value


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
    GROUP = "group", "hver gruppe"
    FACILITATOR = "facilitator", "facilitator"
    PRACTICE = "practice", "hver praksis"
    COORDINATOR = "coordinator", "koordinator"


class When(Value):
    """When a handout is used."""

    BEFORE = "before", "før mødet"
    DURING = "during", "på mødet"
    AFTER = "after", "efter mødet"
