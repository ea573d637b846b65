"""Finding a real Chromium. `python -m tests.browser.chromium` prints where it is, or says which command mends it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
# --no-sandbox: CI runs as root. The others keep the browser from calling home while requests are counted.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
    # Each window would start two pages for the address bar's suggestions, which takes as long as the page under test.
    # A later list takes the place of the driver's own, so what tests need of that stands here too.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled,PreconnectToSearch,OptimizationHints,"
    "MediaRouter,LensOverlay,HttpsUpgrades,PaintHolding,ThirdPartyStoragePartitioning,NetworkTimeServiceQuerying",
]
MEND = "Ingen Chromium fundet. Kør «make browser», eller sæt CHROMIUM=/sti/til/chromium"


def find_chromium() -> str | None:
    """Give the path of a Chromium, or None."""
    named = os.environ.get("CHROMIUM")
    found = [named] if named else [path for name in NAMES if (path := shutil.which(name))]
    found += [path for path in MAC if Path(path).exists()]
    return found[0] if found else _playwrights_own()


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


if __name__ == "__main__":
    chromium = find_chromium()
    print(chromium or MEND)
    sys.exit(0 if chromium else 1)
