"""`fit-coach replay`: turns on record are listed, shown, run again, kept and forked. Nothing of them is changed."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from cli.given import DataDir, files_explained, settings_of

replay = typer.Typer(name="replay", help="Run turns on record again.", no_args_is_help=True, rich_markup_mode=None)
WRONG = 2  # how a command ends that cannot do what it was told; 1 says that turns differ
Which = Annotated[
    str,
    typer.Argument(
        help="42, 40-52, a day as 2026-11-30, the beginning of a session's id, last, failed, all;"
        " or a file that was kept, or a folder of them."
    ),
]
Name = Annotated[str | None, typer.Option("--as", help="Whose turns; yours, unless another name is given.")]
Provider = Annotated[str | None, typer.Option(help="The account's provider; that of `chat`, unless given.")]
Step = Annotated[str | None, typer.Option("--from", metavar="STEP", help="Run on from before this step: act, or 4.")]
Change = Annotated[
    list[str] | None, typer.Option("--set", metavar="NAME=JSON", help="What is changed of the state there; repeatable.")
]


@replay.command("list")
def list_turns(name: Name = None, provider: Provider = None, data_dir: DataDir = None) -> None:
    """List the sessions of somebody, and their turns."""
    from cli.replayed import Whose, listed

    with files_explained(WRONG):
        raise typer.Exit(listed(settings_of(data_dir), Whose(name, provider)))


@replay.command()
def show(which: Which, name: Name = None, provider: Provider = None, data_dir: DataDir = None) -> None:
    """Show turns: what was known, understood, done and said, and how long it took."""
    from cli.replayed import Whose, shown

    with files_explained(WRONG):
        raise typer.Exit(shown(settings_of(data_dir), Whose(name, provider), which))


@replay.command()
def run(
    which: Which,
    name: Name = None,
    provider: Provider = None,
    clock: Annotated[datetime | None, typer.Option(help="Run them at this time (UTC, unless it says another).")] = None,
    junit: Annotated[Path | None, typer.Option(help="Write a JUnit report to this file, too.")] = None,
    graph: Annotated[bool, typer.Option("--graph", help="Step by step, with what each changes of the state.")] = False,
    step: Step = None,
    change: Change = None,
    data_dir: DataDir = None,
) -> None:
    """Run turns again with the program as it is now, and say what differs. Ends with 1 when anything does."""
    from cli.replay_graph import Fork, ran_by_step
    from cli.replayed import Whose, ran

    settings, whose = settings_of(data_dir), Whose(name, provider)
    with files_explained(WRONG):
        if graph or step or change:
            raise typer.Exit(ran_by_step(settings, whose, which, clock, junit, Fork(step, tuple(change or ()))))
        raise typer.Exit(ran(settings, whose, which, clock, junit))


@replay.command()
def thread(
    which: Annotated[str, typer.Argument(help="The beginning of a session's id, or one of its turns.")],
    turn: Annotated[str | None, typer.Option(help="Run this turn of it again; with --from alone, its last.")] = None,
    step: Step = None,
    change: Change = None,
    name: Name = None,
    provider: Provider = None,
    data_dir: DataDir = None,
) -> None:
    """List the states of a session's thread; with --turn or --from a turn is run again on a copy of it."""
    from cli.replay_graph import Fork
    from cli.replay_graph import thread as travel
    from cli.replayed import Whose

    with files_explained(WRONG):
        fork = Fork(step, tuple(change or ()))
        raise typer.Exit(travel(settings_of(data_dir), Whose(name, provider), which, turn, fork))


@replay.command()
def keep(
    which: Which,
    file: Annotated[Path, typer.Argument(help="A file that is not there yet.")],
    about: Annotated[str, typer.Option(help="What it is about, in a sentence.")] = "",
    name: Name = None,
    provider: Provider = None,
    data_dir: DataDir = None,
) -> None:
    """Keep turns as a file, with stand-ins for what is personal. Refused where that would be understood otherwise."""
    from cli.replayed import Whose, kept

    with files_explained(WRONG):
        raise typer.Exit(kept(settings_of(data_dir), Whose(name, provider), which, file, about))


@replay.command()
def fork(
    which: Which,
    file: Annotated[Path | None, typer.Option(help="A file that was kept; its turn is meant.")] = None,
    say: Annotated[str | None, typer.Option(help="What is said instead.")] = None,
    model: Annotated[str | None, typer.Option(help="The model that answers instead, at the settings' address.")] = None,
    name: Name = None,
    provider: Provider = None,
    data_dir: DataDir = None,
) -> None:
    """Go on differently from a turn: with other words or another model; what was said after it is said again."""
    from cli.replayed import Whose, forked

    with files_explained(WRONG):
        raise typer.Exit(forked(settings_of(data_dir), Whose(name, provider), which, file, say, model))
