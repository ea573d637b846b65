"""click in Danish: its headings, and what it says of an unusable command line."""

from __future__ import annotations

import re
import sys
from typing import Any

import click

SAYINGS = (
    (r"No such command '(.*?)'\.?", "der er ingen kommando «{}»"),
    (r"No such option:? '?([^\s'.]+)'?\.?", "der er intet valg «{}»"),
    (r"Option '(.*)' requires an argument\.", "valget «{}» skal have en værdi"),
    (r"Option '(.*)' does not take a value\.", "valget «{}» tager ingen værdi"),
    (r"Got unexpected extra arguments? \((.*)\)", "der står for meget på linjen: «{}»"),
    (r"'(.*)' is not one of (.*)\.", "«{}» er ikke en af {}"),
    (r"'(.*)' is not a valid integer.*", "«{}» er ikke et helt tal"),
    (r"(-?\d+) is not in the range (.*)\.", "{} er uden for {}"),
    (r"Directory '(.*)' is a file\.", "«{}» er en fil, ikke en mappe"),
    (r"Missing command\.", "skriv en kommando"),
)


class DanishCommand(click.Command):
    """A command whose help has Danish headings."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write «Brug:» and the pieces of the command line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces.replace("[OPTIONS]", "[VALG]").replace(
            "COMMAND [ARGS]...", "KOMMANDO …"), prefix="Brug: ")  # fmt: skip

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under «Valg»."""
        rows = [row for option in self.get_params(ctx) if (row := option.get_help_record(ctx))]
        with formatter.section("Valg"):
            formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give --help its Danish line."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "Vis denne hjælp."
        return option


class DanishGroup(DanishCommand, click.Group):
    """The group of commands; an unusable line ends with exit code 2 and a Danish message."""

    command_class = DanishCommand

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, and the commands with their first sentence."""
        super().format_options(ctx, formatter)
        rows = [(name, command.get_short_help_str(limit=90)) for name, command in sorted(self.commands.items())]
        with formatter.section("Kommandoer"):
            formatter.write_dl(rows)

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run, and word what click would say in English."""
        try:
            return super().main(*args, **{**extra, "standalone_mode": False})
        except click.exceptions.NoArgsIsHelpError as fault:
            fault.show()
            sys.exit(2)
        except click.UsageError as fault:
            click.echo(f"klyngepakker: {in_danish(fault)}", err=True)
            command = fault.ctx.command_path if fault.ctx else "klyngepakker"
            click.echo(f"  hjælp: «{command} --help» viser, hvad der kan skrives", err=True)
            sys.exit(2)
        except click.Abort:
            sys.exit(130)


def in_danish(fault: click.UsageError) -> str:
    """Word a fault of the command line; one that is not known keeps click's words."""
    for pattern, danish in SAYINGS:
        if match := re.match(pattern, fault.message):
            near = getattr(fault, "possibilities", None)
            return danish.format(*match.groups()) + (f"; mente du «{sorted(near)[0]}»?" if near else "")
    return fault.message
