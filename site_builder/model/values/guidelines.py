"""The closed list of guidelines.md."""

from __future__ import annotations

from .value import Value


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
