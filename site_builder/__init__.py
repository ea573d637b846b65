"""Compile a folder of cluster packages into a static Danish site. The floors are told in docs/decisions/0001."""

__version__ = "0.1.0"
