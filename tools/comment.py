"""Put what a change means into the one comment on its proposal. Run by .github/workflows/comment.yml.

The text was made by the proposal's own code, so it is only read, and as little of it as a comment can hold. Which
proposal it belongs to is asked of GitHub, never of the text.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from gh import BOT, download, get, pages, send

if TYPE_CHECKING:
    from collections.abc import Mapping

ARTIFACT, FILE = "comment", "comment.md"
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others have faults of their own, and nobody here uses them
MOST_ZIP = 500_000
MOST = 65_536 - 600  # characters of a comment, less our own lines
MARK = "<!-- klyngepakker: hvad ændringen betyder -->"
NOTHING = "Forslaget ændrer ikke længere noget i pakkerne."
# Only what the report is made of: folds, bold words, dollar signs, and addresses that stand to be read.
FOREIGN = re.compile(r"<(?!/?(?:details|summary|b|span)>|https?://[^\s<>]+>)")
ENTITY = re.compile(r"&(?!(?:amp|lt|gt|#8203);)(?=#?\w+;)")  # any other may be an @ or a # when it is read
# As in site_builder/reports/unlinked.py, but for addresses, which may be seen and followed.
FOUND_LATER = re.compile(r"@(?=\w)|(?:(?<!&)#|#(?!8203;))(?=\d)|(?<![^\W_])[gG][hH]\\?-(?=\d)")
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def main(environment: Mapping[str, str]) -> None:
    """Write, mend or leave the comment."""
    repository, run = environment["REPOSITORY"], int(environment["RUN_ID"])
    number = proposal(repository, environment)
    text = made_text(repository, run) if number else None
    if number is None or text is None:
        print("Kørslen hører ikke til et åbent forslag, eller den lavede ingen tekst.")
        return
    old = _own_comment(repository, number)
    page = f"{environment['SERVER']}/{repository}/actions/runs/{run}"
    if text and old is None:
        send("POST", f"repos/{repository}/issues/{number}/comments", body=body(text, page))
    elif old is not None:
        send("PATCH", f"repos/{repository}/issues/comments/{old}", body=body(text or NOTHING, page))
    print(f"Forslag {number} er set efter.")


def proposal(repository: str, environment: Mapping[str, str]) -> int | None:
    """Find the open proposal whose newest commit the run was for; none when it has moved on since."""
    head = f"{environment['HEAD_OWNER']}:{environment['HEAD_BRANCH']}"
    found = get(f"repos/{repository}/pulls", state="open", head=head)
    return next((int(pull["number"]) for pull in found if pull["head"]["sha"] == environment["HEAD_SHA"]), None)


def made_text(repository: str, run: int) -> str | None:
    """Read the text that the run left, made harmless; none when there is none of a size to be read."""
    listed = get(f"repos/{repository}/actions/runs/{run}/artifacts", name=ARTIFACT)["artifacts"]
    for artifact in listed:
        if artifact["name"] == ARTIFACT and not artifact["expired"] and artifact["size_in_bytes"] <= MOST_ZIP:
            return unpacked(download(f"repos/{repository}/actions/artifacts/{int(artifact['id'])}/zip", MOST_ZIP))
    return None


def unpacked(data: bytes) -> str | None:
    """Take the one file out of an archive, in memory; its names and sizes are not believed."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = archive.getinfo(FILE)
            if found.compress_type not in PACKED:
                return None
            with archive.open(found) as file:
                return harmless(file.read(4 * MOST).decode("utf-8", "replace"))
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, RuntimeError, EOFError, ValueError):
        return None


def harmless(text: str) -> str:
    """Let a text call nobody, hide nothing, show no picture, and link only to an address that can be seen."""
    text = UNSEEN.sub("", text).strip()
    text = FOREIGN.sub("&lt;", text)
    text = re.sub(r"\](?=[(\[:])", "]&#8203;", text)
    text = ENTITY.sub("&amp;", text)
    return FOUND_LATER.sub(lambda sign: f"{sign[0]}&#8203;", text)


def body(text: str, page: str) -> str:
    """Put our own lines around the text: our mark first, so that the comment is found again."""
    if len(text) > MOST:
        text = text[:MOST].rpartition("\n")[0] + "\n\n…"
    # In front: a fold that is never closed would hide what stands behind it.
    about = "Skrevet ud fra forslagets egne filer. Siderne og mødernes filer ligger under »Artifacts« på"
    return f"{MARK}\n{about} [kørslens side]({page}).\n\n{text}\n"


def _own_comment(repository: str, number: int) -> int | None:
    comments = pages(f"repos/{repository}/issues/{number}/comments")
    mine = (c for c in comments if c["user"]["login"] == BOT and c["body"].startswith(MARK))
    return next((int(comment["id"]) for comment in mine), None)


if __name__ == "__main__":
    main(os.environ)
