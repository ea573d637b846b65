"""The pages across packages: front page, catalogue, and the ways in by system, source, topic, code and word."""

from .codes import codes_page
from .front import front_page
from .glossary import glossary_page
from .measures import measures_page
from .news import changes_of, news_page
from .own_pages import own_page, own_pages
from .pathways import pathways_page
from .rules import rule_page, rules_page
from .set_aside import set_aside_page
from .sources import source_page, sources_page
from .systems import matrix_page, system_page
from .topics import topic_page, topics_page
from .wall import catalogue_page

__all__ = [
    "catalogue_page", "changes_of", "codes_page", "front_page", "glossary_page", "matrix_page", "measures_page",
    "news_page", "own_page", "own_pages", "pathways_page", "rule_page", "rules_page", "set_aside_page", "source_page",
    "sources_page", "system_page", "topic_page", "topics_page",
]
