"""The version that a change calls for: docs/decisions/0013."""

from __future__ import annotations

import pytest

from site_builder.changes.change import Step
from site_builder.changes.versions import next_version


@pytest.mark.parametrize(
    ("version", "step", "due"),
    [
        ("1.3.0", Step.MAJOR, "2.0.0"),
        ("1.3.0", Step.MINOR, "1.4.0"),
        ("1.3.0", Step.PATCH, "1.3.1"),
        ("1.3", Step.MAJOR, "2.0"),
        ("1.9", Step.MINOR, "1.10"),
        ("1.3", Step.PATCH, "1.3.1"),
        ("1", Step.PATCH, "1.0.1"),
        ("0.1", Step.MAJOR, "0.2"),
        ("0.1", Step.MINOR, "0.2"),
        ("0.1", Step.PATCH, "0.1.1"),
        ("0.1.4", Step.MAJOR, "0.2.0"),
        ("1.3", Step.NONE, "1.3"),
        ("forår 2027", Step.MAJOR, "forår 2027"),
    ],
)
def test_a_step_raises_the_version_by_as_little_as_it_can(version: str, step: Step, due: str) -> None:
    assert next_version(version, step) == due
