"""The engine: mkdocs with the Material theme, run in this process on a neutral tree.

Nothing of the project hooks into it, so that another engine can take its place: docs/decisions/0002.
"""

from __future__ import annotations

import logging
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jinja2 import BytecodeCache
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load
from pymdownx.slugs import slugify

from .tree import ASSETS

if TYPE_CHECKING:
    from pathlib import Path

    from jinja2 import Environment
    from jinja2.bccache import Bucket


# What the tree is written for. These belong to the builder, not to a project; the project's mkdocs.yml may name them
# too, so that the engine can be run on the tree by hand.
TREE_SETTINGS: dict[str, Any] = {
    "use_directory_urls": False,
    "markdown_extensions": ["attr_list", {"toc": {"permalink": False, "slugify": slugify(case="lower")}}],
    "extra_css": [f"{ASSETS}/klynge.css"],
    "extra_javascript": [f"{ASSETS}/klynge.js"],
}


class EngineFault(Exception):
    """The engine could not make the site; the text says why."""


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


class _Compiled(BytecodeCache):
    """Remembers the theme's templates as long as the process lives: `serve` runs the engine at every save."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template that was compiled before, if its source is the same (its checksum is in the bytes)."""
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember one."""
        self._known[bucket.key] = bucket.bytecode_to_string()

    def lend(self, env: Environment, **_: object) -> Environment:
        """Let an environment of the engine use what is remembered."""
        env.bytecode_cache = self
        return env


_COMPILED = _Compiled()


@dataclass(frozen=True)
class Setting:
    """What a run of the engine rests on: a project's mkdocs.yml, the theme's folder, the site's address."""

    config_file: Path
    theme_dir: Path
    site_url: str


def run_engine(setting: Setting, docs: Path, site: Path) -> None:
    """Make a site in `site` out of the tree in `docs`. Raises EngineFault on anything the engine warns of."""
    warnings = _Warnings()
    logger = logging.getLogger("mkdocs")
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(warnings)
    try:
        _run(_configure(setting, docs, site))
    except Exception as fault:
        raise EngineFault(f"{type(fault).__name__}: {fault}") from fault
    finally:
        logger.removeHandler(warnings)
        logger.propagate = propagate
    if warnings.texts:
        raise EngineFault("\n".join(warnings.texts))


def _configure(setting: Setting, docs: Path, site: Path) -> MkDocsConfig:
    config = MkDocsConfig(config_file_path=str(setting.config_file))
    with setting.config_file.open("rb") as file:
        written = yaml_load(file)
    theme: Any = written.get("theme", {})
    named = {"name": theme} if isinstance(theme, str) else dict(theme)
    # Validation empties the settings it is given, hence the copy.
    theme = {**named, "custom_dir": str(setting.theme_dir)}
    places = {"docs_dir": str(docs), "site_dir": str(site), "site_url": setting.site_url}
    config.load_dict({**written, **deepcopy(TREE_SETTINGS), **places, "theme": theme})
    errors, _ = config.validate()
    if errors:
        raise EngineFault("; ".join(f"mkdocs.yml, {key}: {fault}" for key, fault in errors))
    return config


def _run(config: MkDocsConfig) -> None:
    config.plugins.events["env"].append(_COMPILED.lend)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
