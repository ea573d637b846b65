"""Scripts and packages made for a test: only what planning looks at is filled in."""

from __future__ import annotations

from site_builder.model.cluster_package import ClusterPackage, ExtractionGuide, Handout, Measure, MeetingScript
from site_builder.model.extraction import ExtractionCard
from site_builder.model.handout import HandoutCard
from site_builder.model.measure import MeasureCard
from site_builder.model.meeting import AgendaItem, MeetingCard
from site_builder.model.package import PackageCard
from site_builder.model.sample import Sample, SampleKind
from site_builder.sources.located import Body

EVENING = [  # title, minutes, form, (order, least)
    ("Velkomst", 5, "plenum", (2, 3)),
    ("Oplæg", 15, "talk", (1, 7)),
    ("Vores tal", 20, "data", (4, 15)),
    ("Pause", 5, "break", None),
    ("Gruppearbejde", 25, "group", (3, 15)),
    ("Aftaler", 10, "plenum", None),
]


def agenda(items=EVENING, materials=(), show=()) -> tuple[AgendaItem, ...]:
    """The first item has all the materials and shows all the numbers."""
    return tuple(
        AgendaItem.model_validate({
            "title": title, "minutes": minutes, "form": form, "questions": ["Hvad så I?"] if form == "group" else [],
            "shorten": {"order": shorten[0], "least": shorten[1]} if shorten else None,
            "materials": [] if n else materials, "show": [] if n else show,
        })
        for n, (title, minutes, form, shorten) in enumerate(items)
    )  # fmt: skip


def meeting(id="klyngemoede", items=EVENING, materials=(), show=(), **fields) -> MeetingScript:
    given = agenda(items, materials, show)
    card = MeetingCard.model_validate(
        {"title": "Klyngemøde", "kind": "meeting", "minutes": sum(i.minutes for i in given), "agenda": given, **fields}
    )
    return MeetingScript(id, f"packages/proeve/meetings/{id}.md", card, Body(), {})


def package(*meetings: MeetingScript, handouts: tuple[Handout, ...] = (), measures: tuple[Measure, ...] = (),
            guides: tuple[ExtractionGuide, ...] = (), **fields) -> ClusterPackage:
    card = PackageCard.model_validate({
        "title": "Prøve", "summary": "En prøve.", "status": "example", "version": "0.1", "scope": "regional",
        "publisher": "catalogue", "topics": ["lunger"], "works_with": ["data"],
        "review": {"written_by": "Redaktionen", "next": "2027-11-01"}, **fields,
    })  # fmt: skip
    return ClusterPackage("proeve", "packages/proeve", card, Body(), None, Body(), measures, guides, meetings,
                          handouts, (), {m.id: sample(m.id) for m in measures})


def handout(id: str, given_to: str, kind: str = "case", when: str | None = "during") -> Handout:
    card = HandoutCard.model_validate({"title": id.capitalize(), "kind": kind, "given_to": given_to, "when": when})
    return Handout(id, f"packages/proeve/handouts/{id}.md", card, Body())


def measure(id: str, counted_per: str = "practice") -> Measure:
    card = MeasureCard.model_validate({
        "title": id.capitalize(), "kind": "measure-point", "unit": "count", "counts": "persons",
        "numerator": {"text": "Patienter"}, "period": {"months": 12}, "counted_per": counted_per,
        "data_source": "own-system", "pitfalls": ["Få patienter."], "charts": [{"kind": "comparison", "sample": id}],
    })  # fmt: skip
    return Measure(id, f"packages/proeve/measures/{id}.md", card, Body(), 1)


def sample(id: str, kind: SampleKind = SampleKind.PRACTICES) -> Sample:
    return Sample(id, f"data_samples/proeve/{id}.csv", kind)


def guide(id: str, measures: list[str], made_anonymous_by: str | None) -> ExtractionGuide:
    deliver = {"to": "coordinator", "made_anonymous_by": made_anonymous_by}
    card = ExtractionCard.model_validate({"data_source": id, "measures": measures, "deliver": deliver})
    return ExtractionGuide(id, f"packages/proeve/extraction/{id}.md", card, Body())
