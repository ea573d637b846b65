"""Author Markdown becomes safe HTML; nothing that an author writes reaches a page in any other way."""

from .check import check_body
from .glossary import Glossary, PageGlossary
from .links import PageResolver, Resolver, relative
from .render import render_body

__all__ = ["Glossary", "PageGlossary", "PageResolver", "Resolver", "check_body", "relative", "render_body"]
