"""The author's window: build, show on 127.0.0.1, and build again when a file is saved."""

from .serving import PortTaken, serve_project

__all__ = ["PortTaken", "serve_project"]
