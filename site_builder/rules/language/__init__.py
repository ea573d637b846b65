"""What is looked for in every text: each module finds one thing, and tells first whether a file may hold it at all."""

from functools import partial

from .bullets import bullets, may_have_bullets
from .found import Finder, Found
from .headings import jumps, may_jump
from .link_texts import may_have_links, vague_links
from .mailboxes import may_have_persons, persons
from .placeholders import may_be_unfilled, unfilled
from .sentences import may_be_long, too_long
from .spelling import Speller, misspelt

FINDERS = (
    Finder(may_have_persons, persons),
    Finder(may_be_unfilled, unfilled),
    Finder(may_have_links, vague_links, names=False),
    Finder(may_jump, jumps),
    Finder(may_have_bullets, bullets, names=False, once=True),
    Finder(may_be_long, too_long, names=False),
)


def spelling_finder(speller: Speller) -> Finder:
    """Make the finder of what a speller does not know."""
    return Finder(speller.strange, partial(misspelt, speller=speller), names=False, most=25, once=True)


__all__ = ["FINDERS", "Finder", "Found", "Speller", "spelling_finder"]
