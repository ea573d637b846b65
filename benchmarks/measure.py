"""What a finished process used, by the system's own account."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Used:
    """CPU seconds (user and system, children included) and the largest resident size in MB."""

    cpu: float
    megabytes: float


def run(command: list[str], folder: Path) -> Used:
    """Run a command to its end; its output goes away. Raises RuntimeError when it fails."""
    pid = os.fork()
    if pid == 0:
        os.chdir(folder)
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        os.environ["SOURCE_DATE_EPOCH"] = "1795305600"
        os.execv(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise RuntimeError(f"{' '.join(command)} endte med {os.waitstatus_to_exitcode(status)}")
    # Linux counts the resident size in kB, macOS in bytes.
    scale = 1024 if sys.platform == "linux" else 1024 * 1024
    return Used(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale)


def tool(name: str) -> str:
    """Give the path of a command of this virtual environment."""
    return str(Path(sys.executable).parent / name)
