import json

import plotly.graph_objects as go
import pytest
from test_chart_svg import charts

from site_builder.charts.figures.parts import ceiling


@pytest.mark.parametrize("chart", charts(12), ids=lambda c: str(c.kind))
def test_plotly_takes_every_figure(chart):
    figure = json.loads(chart.figure)
    known = go.Figure(figure)
    assert [t.type for t in known.data] == [t["type"] for t in figure["data"]]


@pytest.mark.parametrize("chart", charts(12), ids=lambda c: str(c.kind))
def test_every_trace_has_a_role_and_no_template_or_colour_of_its_own(chart):
    figure = json.loads(chart.figure)
    assert {t["meta"]["role"] for t in figure["data"]} <= {
        "others", "few", "mean", "limit95", "limit998", "outside", "series", "median", "shift", "move", "before", "now"}
    assert "template" not in figure["layout"]
    assert '"color"' not in chart.figure


def test_figures_of_sixteen_practices_stay_small():
    assert max(len(c.figure.encode()) for c in charts(16)) < 5000


@pytest.mark.parametrize(("value", "end"), [(0, 1), (0.13, 0.15), (7, 8), (83, 100), (101, 120), (1000, 1000)])
def test_an_axis_ends_at_a_round_number(value, end):
    assert ceiling(value) == end


def test_percent_never_goes_past_a_hundred():
    assert ceiling(98 * 1.06, 100) == 100
