"""What says the same is no change: the order of fields, comments, quotes and wrapped lines."""

from __future__ import annotations

from pathlib import Path

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .golden import SMALL, changed

FILES = [
    *(file.relative_to(SMALL).as_posix() for file in sorted((SMALL / "packages" / "proeve").rglob("*.md"))
      if file.name != "CHANGELOG.md"),
]  # fmt: skip


class AsText(yaml.SafeLoader):
    """Reads every scalar as the text that it is."""


AsText.yaml_implicit_resolvers = {}


def written_anew(text: str, draw: st.DataObject) -> str:
    """Write front matter with its fields in another order, in other quotes, and with remarks."""
    _, front, body = text.split("---\n", 2)
    fields = shuffled(yaml.load(front, AsText), draw)
    style = draw.draw(st.sampled_from(['"', "'"]))
    flow = draw.draw(st.sampled_from([False, None]))
    anew = yaml.dump(
        fields, allow_unicode=True, sort_keys=False, default_style=style, default_flow_style=flow, width=9999
    )
    return f"---\n# en bemærkning\n{anew}---\n{body.replace(' ', '  ' if draw.draw(st.booleans()) else ' ')}"


def shuffled(node: object, draw: st.DataObject) -> object:
    if isinstance(node, dict):
        keys = draw.draw(st.permutations(list(node)))
        return {key: shuffled(node[key], draw) for key in keys}
    return [shuffled(one, draw) for one in node] if isinstance(node, list) else node


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_fields_in_another_order_in_other_quotes_and_with_remarks_are_no_change(draw: st.DataObject) -> None:
    name = draw.draw(st.sampled_from(FILES))

    def change(project: Path) -> None:
        file = project / name
        file.write_text(written_anew(file.read_text("utf-8"), draw), "utf-8")

    report = changed(change)
    assert report.is_empty, (report.after, report.packages)
