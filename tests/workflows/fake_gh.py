"""GitHub's own program `gh`, as far as the two scripts use it: answers come from a folder, what was sent is kept."""

import json
import os
import sys
from pathlib import Path


def main(arguments: list[str]) -> None:
    folder = Path(os.environ["FAKE_GITHUB"])
    assert arguments.pop(0) == "api"
    method = arguments.pop(1) if arguments[0] == "--method" else "GET"
    path, *rest = [a for a in arguments if a != "--method"]
    assert path.startswith("repos/"), path
    name = path.replace("/", "_")
    with (folder / "asked").open("a") as log:
        log.write(json.dumps([method, path, *rest]) + "\n")
    if "--input" in rest:
        with (folder / "sent").open("a") as log:
            log.write(json.dumps([method, path, json.load(sys.stdin)], ensure_ascii=False) + "\n")
    elif (folder / name).exists():
        sys.stdout.buffer.write((folder / name).read_bytes())
    else:
        sys.exit(f"HTTP 404: {path}")


main(sys.argv[1:])
