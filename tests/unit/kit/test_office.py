"""The slides opened by LibreOffice: a file that it must repair gives no pages, or not all of them."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from slide_cases import deck_of

from site_builder.kit.slides import powerpoint
from tests.paper import sheets_of

OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")
@pytest.mark.xdist_group("office")
@pytest.mark.parametrize("meeting", ["klyngemoede", "opfoelgning"])
def test_libreoffice_opens_every_slide(tmp_path, meeting):
    deck = deck_of(tmp_path, meeting)
    (tmp_path / "slides.pptx").write_bytes(powerpoint(deck))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run([str(OFFICE), profile, "--headless", "--convert-to", "pdf", "slides.pptx"], cwd=tmp_path, check=True,
                   capture_output=True, timeout=120)
    pages = [" ".join(sheet.split()) for sheet in sheets_of(tmp_path / "slides.pdf")]
    assert len(pages) == len(deck.slides)
    for page, slide in zip(pages, deck.slides, strict=True):
        assert " ".join(slide.title.split()) in page
