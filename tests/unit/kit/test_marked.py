"""One practice's mark over a chart."""

from site_builder.kit.marked import mark

CHART = (
    '<svg viewBox="0 0 640 100"><path class="axis" d="M0 0"/>'
    '<rect class="bar" fill="#7c9288" x="1" data-p="A"/><rect class="bar" fill="#7c9288" x="2" data-p="B"/>'
    '<circle class="dot" fill="#fff" cx="1" data-p="A"/><text class="l" fill="#000" x="1" data-p="A">A</text>'
    '<text class="v" fill="#000" x="9" data-p="A">40,0</text></svg>'
)


def test_only_the_practices_own_bar_dot_and_letter_are_drawn_dark():
    assert mark(CHART, "A") == (
        '<svg viewBox="0 0 640 100"><rect class="bar" x="1" data-p="A" fill="#1b211f"/>'
        '<circle class="dot" cx="1" data-p="A" fill="#1b211f" stroke="#1b211f"/>'
        '<text class="l" x="1" data-p="A" fill="#ffffff" font-weight="600">A</text></svg>'
    )


def test_a_chart_without_the_practice_gets_no_mark():
    assert mark(CHART, "C") == ""
