"""The front matter of a generated page: one line a key, every value in JSON, which YAML reads as it stands."""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING, Any

from .addresses import seen_from

if TYPE_CHECKING:
    from .page import Page

# Valid in JSON, but unprintable or a line break to YAML.
UNREADABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")

# Who searches wants the package; its sheets and the ways in across packages hold the same words. What a code means is a
# heading, which the search holds for a thousand times as good as text: so light, »blærebetændelse« still finds the
# package before U71.
WEIGHTS = {
    "package": 6,
    "system": 3,
    "codes": 0.005,
    "meeting": 2,
    "handout": 0.5,
    "topic": 0.5,
    "measures": 0.3,
    "source": 0.5,
    "news": 0.2,
    "authors": 0.1,
    "rule": 0.001,
    "rules": 0.001,
}


def front_matter(page: Page) -> str:
    """Write the front matter with its two fences; hrefs are relative to the page."""
    lines = [f"{key}: {_json(value)}" for key, value in _meta(page).items() if value]
    return "\n".join(["---", *lines, "---", ""])


def _meta(page: Page) -> dict[str, Any]:
    return {
        # The engine's search takes the title for HTML, as it does the headings. The theme unescapes it for <title>.
        "title": escape(page.title, quote=False),
        "description": page.description,
        "kind": page.kind,
        "banner": page.banner and {"label": page.banner.label, "text": page.banner.text},
        "overdue": page.overdue,
        "crumbs": [{"label": c.label, "href": seen_from(page.path, c.to)} for c in page.crumbs],
        "paper": page.paper and {"left": page.paper.left, "right": page.paper.right},
        "hide_toc": page.hide_toc,
        "fault_form": page.fault_form,
        "tags": page.keywords and [escape(word, quote=False) for word in page.keywords],
        "search": page.kind in WEIGHTS and {"boost": WEIGHTS[page.kind]},
    }


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return UNREADABLE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
