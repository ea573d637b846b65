"""Questions at the terminal: asked until the answer can be used, or answered by a flag, or not asked at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import click

from ..scaffold import Unknown, chosen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..scaffold import Option

T = TypeVar("T")
YES, NO = ("ja", "j"), ("nej", "n")


@dataclass(frozen=True)
class Question:
    """One question: the flag that answers it, its words, what an empty line means, and what to choose from.

    Of `several` more than one may be chosen; an `optional` one may be left empty.
    """

    flag: str
    words: str
    default: str = ""
    among: tuple[Option, ...] = ()
    several: bool = False
    optional: bool = False


@dataclass(frozen=True)
class Desk:
    """Where the questions are asked; with `silent` only flags and defaults answer."""

    silent: bool

    def ask(self, question: Question, given: str | None, read: Callable[[str], T]) -> T:
        """Answer a question by its flag, else by asking. Raises UsageError for a flag that cannot be used."""
        if given is None and not self.silent:
            return _asked(question, read)
        typed = question.default if given is None else given
        if not typed and not question.optional:
            raise click.UsageError(f"skriv {question.flag}: {question.words.lower()}")
        try:
            return read(typed)
        except Unknown as fault:
            raise click.UsageError(f"{question.flag}: {fault}") from None


def _asked(question: Question, read: Callable[[str], T]) -> T:
    if question.among:
        click.echo(f"\n{question.words}:")
        for number, option in enumerate(question.among, 1):
            click.echo(f"  {number:>2}  {option.title}")
    prompt = question.words
    if question.among:
        prompt = "Numre eller navne, med komma imellem" if question.several else "Nummer eller navn"
    while True:
        shown = f"{prompt} [{question.default}]" if question.default else prompt
        typed = click.prompt(shown, default="", show_default=False).strip() or question.default
        if not typed and not question.optional:
            click.echo("  skriv et svar, eller tryk Ctrl-C for at holde op")
            continue
        try:
            return read(typed)
        except Unknown as fault:
            click.echo(f"  {fault}")


def one_of(among: Sequence[Option]) -> Callable[[str], str]:
    """Read one entry of a list."""
    return lambda typed: chosen(typed, among)


def some_of(among: Sequence[Option], none: str = "") -> Callable[[str], tuple[str, ...]]:
    """Read one or more entries with commas between them, each once; »alle« is all of them, `none` a word for none."""

    def read(typed: str) -> tuple[str, ...]:
        if none and typed.strip().casefold() == none:
            return ()
        if typed.strip().casefold() == "alle":
            return tuple(option.id for option in among)
        words = [word for word in typed.split(",") if word.strip()]
        if not words:
            raise Unknown(f"«{typed[:20]}» er ikke et valg; skriv et nummer eller et navn")
        return tuple(dict.fromkeys(chosen(word, among) for word in words))

    return read


def number_in(least: int, most: int) -> Callable[[str], int]:
    """Read a whole number."""

    def read(typed: str) -> int:
        if not typed.isascii() or not typed.isdigit() or not least <= int(typed[:6]) <= most:
            raise Unknown(f"«{typed[:20]}» kan ikke bruges; skriv et helt tal fra {least} til {most}")
        return int(typed)

    return read


def yes_or_no(typed: str) -> bool:
    """Read ja or nej."""
    word = typed.casefold()
    if word not in (*YES, *NO):
        raise Unknown(f"«{typed[:20]}» er hverken ja eller nej")
    return word in YES
