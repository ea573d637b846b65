"""The closed lists of package.md and the registries."""

from __future__ import annotations

from .value import Value


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


class SupportKind(Value):
    """What a cluster can book."""

    TALK = "talk", "oplæg"
    FACILITATION = "facilitation", "mødeledelse"
    DATA = "data", "dataudtræk"
    VISIT = "visit", "besøg"
    MATERIAL = "material", "materiale"


class Samples(Value):
    """What the numbers in data_samples are. There is one answer: real ones have no place there."""

    SYNTHETIC = "synthetic", "opdigtede tal"


class RelatedWhen(Value):
    """How a related package fits in time."""

    BEFORE = "before", "før"
    AFTER = "after", "efter"
    TOGETHER = "together", "sammen med"
    ANY = "any", "når som helst"


class PulledFrom(Value):
    """Where a data source's numbers are pulled."""

    CENTRAL = "central", "ét sted for alle"
    PRACTICE_SYSTEM = "practice-system", "praksis' eget lægesystem"


class PublisherKind(Value):
    """Who publishes."""

    NATIONAL = "national", "national"
    REGION = "region", "region"
    MUNICIPALITY = "municipality", "kommune"
    CLUSTER = "cluster", "klynge"
    CATALOGUE = "catalogue", "kataloget selv"
