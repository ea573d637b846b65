"""One page of every kind that the catalogue has, and its packages."""

from __future__ import annotations

from tests.conftest import ROOT

PACKAGES = sorted(path.parent.name for path in (ROOT / "packages").glob("*/package.md"))
KINDS = {
    "forside": "index.html",
    "katalog": "katalog/index.html",
    "pakke": "pakker/uvi-aeldre/index.html",
    "pakke med par": "pakker/smertestillende/index.html",
    "pakke med mål": "pakker/influenzavaccination/index.html",
    "pakke uden tal": "pakker/stop-op/index.html",
    "møde": "pakker/kol-diagnostik/moede/klyngemoede/index.html",
    "opfølgning": "pakker/uvi-aeldre/moede/opfoelgning/index.html",
    "bilag": "pakker/uvi-aeldre/bilag/deltagerark/index.html",
    "møderækker": "moederaekker/index.html",
    "målepunkter": "maalepunkter/index.html",
    "lægesystemer": "laegesystemer/index.html",
    "et lægesystem": "laegesystemer/eg-clinea/index.html",
    "datakilder": "datakilder/index.html",
    "en datakilde": "datakilder/ordiprax-plus/index.html",
    "emner": "emner/index.html",
    "et emne": "emner/infektioner/index.html",
    "koder": "koder/index.html",
    "ordliste": "ordliste/index.html",
    "nyt": "nyt/index.html",
    "om": "om/index.html",
    "for forfattere": "for-forfattere/index.html",
    "regler": "regler/index.html",
    "en regel": "regler/KP410/index.html",
    "undtagelser": "regler/undtagelser/index.html",
    "tilgængelighed": "tilgaengelighed/index.html",
    "404": "404.html",
}
