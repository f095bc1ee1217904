"""The `fit-coach` command: each subcommand is a module that is loaded only when it is called."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from cli import operating
from cli.garbage import look_rarely
from cli.given import DataDir
from cli.given import files_explained as _files_explained
from cli.given import settings_of as _settings
from cli.replay import replay
from graph.clients import KeyKind
from training.athlete import WeightUnit
from training.workout import Phase

look_rarely()

app = typer.Typer(
    help="Fit Coach: a strength coach you talk to.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)
history = typer.Typer(help="Training you did with another app.", no_args_is_help=True)
app.add_typer(history, name="history")
app.add_typer(replay)
app.add_typer(operating.commands)


@app.command()
def chat(
    url: Annotated[str | None, typer.Option(help="A server that runs already.")] = None,
    name: Annotated[str | None, typer.Option("--as", help="Who talks; you, unless another name is given.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Talk with the coach. Starts what is missing; reads line by line from a pipe."""
    from cli.chat import talk

    with _files_explained():
        raise typer.Exit(talk(_settings(data_dir), url, name))


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="The address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on.")] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="How many processes answer.")] = 1,
    data_dir: DataDir = None,
) -> None:
    """Serve the API."""
    from cli.serve import serve as run

    with _files_explained():
        raise typer.Exit(run(_settings(data_dir, host, port), workers))


@app.command()
def migrate(data_dir: DataDir = None) -> None:
    """Bring the database to the present schema and catalogue."""
    from cli.serve import migrated

    with _files_explained():
        raise typer.Exit(migrated(_settings(data_dir)))


@app.command()
def export(
    file: Annotated[Path | None, typer.Argument(help="A file that is not there yet; else it is printed.")] = None,
    name: Annotated[str | None, typer.Option("--as", help="Whose data; yours, unless another name is given.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Write all that is kept of whoever talks here to a file, as JSON."""
    from cli.privacy import export as run

    with _files_explained():
        raise typer.Exit(run(_settings(data_dir), name, file))


@app.command()
def erase(
    name: Annotated[str | None, typer.Option("--as", help="Who goes; you, unless another name is given.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Erase all that is kept of whoever talks here. It cannot be undone."""
    from cli.privacy import erase as run

    if not yes:
        typer.confirm("Workouts, history, messages and all else go for good. Go on?", abort=True, err=True)
    with _files_explained():
        raise typer.Exit(run(_settings(data_dir), name))


@app.command()
def prune(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would go, and leave it.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Take out what was kept for as long as the settings say; a server does it once a day."""
    from cli.prune import prune as run

    with _files_explained():
        raise typer.Exit(run(_settings(data_dir), dry_run=dry_run))


@app.command()
def stats(
    since: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="From this day's week on; 12 weeks, unless given.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Count what athletes do: who comes and stays, workouts, goals, ratings. Nobody's name, no group below five."""
    from cli.stats import show

    with _files_explained():
        raise typer.Exit(show(_settings(data_dir), since, as_json=json))


@history.command("import")
def bring(
    file: Annotated[Path, typer.Argument(help="A CSV that Hevy, Strong or FitNotes exported.")],
    provider: Annotated[str | None, typer.Option(help="The account's provider; that of `chat`, unless given.")] = None,
    user: Annotated[str | None, typer.Option(help="The account's name there; yours, unless given.")] = None,
    time_zone: Annotated[str | None, typer.Option(help="Where the times are of, as Europe/Berlin.")] = None,
    unit: Annotated[WeightUnit | None, typer.Option(help="The weights' unit, where the file does not say it.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would be written, and write nothing.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Bring along what another app has on record; the same file again writes nothing twice."""
    from cli.history import Wanted, import_history

    with _files_explained():
        wanted = Wanted(file, provider, user, time_zone, unit, dry_run)
        raise typer.Exit(import_history(_settings(data_dir), wanted))


@app.command()
def seed(
    life: Annotated[str, typer.Argument(metavar="PROFILE", help="A made-up life; any other word lists them.")],
    name: Annotated[str | None, typer.Option("--as", help="What they are called; as the profile, by default.")] = None,
    provider: Annotated[str | None, typer.Option(help="The account's provider; that of `chat`, by default.")] = None,
    workouts: Annotated[
        int | None, typer.Option(min=0, max=5000, help="How many; the profile's own, by default.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Make an athlete with a history of training, to try things out with."""
    from cli.seed import Wanted
    from cli.seed import seed as run

    with _files_explained():
        raise typer.Exit(run(_settings(data_dir), Wanted(life, name or life, provider, workouts)))


@app.command()
def parse(
    text: Annotated[str, typer.Argument(help="What somebody says; - reads a text a line from standard input.")],
    phase: Annotated[Phase, typer.Option(help="Where they stand: a sample workout is assumed.")] = Phase.NO_WORKOUT,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    name: Annotated[str | None, typer.Option("--as", help="Whose exercises are known; yours, unless given.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Show what the built-in language understands: acts, arguments, certainty."""
    from cli.parse import known_to, show, show_lines

    known = known_to(_settings(data_dir), name)
    if text == "-":
        show_lines(known, phase)
    else:
        show(text, known, phase, as_json=json)


exercises = typer.Typer(help="The catalogue of exercises.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(exercises, name="exercises")


@exercises.command("import")
def import_exercises(
    file: Annotated[Path, typer.Argument(help="A JSON list of exercises in the open format.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would come of it and write nothing.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Bring exercises of a list into the catalogue: what is known is passed over, what is new is added."""
    from cli.exercises import import_exercises

    with _files_explained():
        raise typer.Exit(import_exercises(_settings(data_dir), file, dry_run=dry_run))


keys = typer.Typer(help="Keys of clients that reach the API.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(keys, name="keys")


@keys.command("add")
def add_key(
    service: Annotated[str, typer.Option(help="Whose key it is, as gym-bot.")],
    provider: Annotated[
        list[str] | None, typer.Option(help="Whose accounts it may act for, as telegram; may be repeated.")
    ] = None,
    metrics: Annotated[bool, typer.Option("--metrics", help="It reads /metrics and reaches nobody.")] = False,
    kind: Annotated[KeyKind, typer.Option(help="Each request is signed, or brings a token.")] = KeyKind.SIGNED,
    days: Annotated[int, typer.Option(help="How long it lasts.")] = 90,
    data_dir: DataDir = None,
) -> None:
    """Make a key and show its secret, this once. A service has at most two, so that one can take the other's place."""
    from cli.keys import Wanted, add

    with _files_explained():
        raise typer.Exit(add(_settings(data_dir), Wanted(service, provider or (), kind, days, metrics)))


@keys.command("list")
def list_keys(data_dir: DataDir = None) -> None:
    """List every key: whose, for what, until when, and when it was last used."""
    from cli.keys import show

    with _files_explained():
        raise typer.Exit(show(_settings(data_dir)))


@keys.command("revoke")
def revoke_key(
    key_id: Annotated[str, typer.Argument(metavar="ID", help="The key's id.")], data_dir: DataDir = None
) -> None:
    """Revoke a key: servers refuse it within seconds."""
    from cli.keys import revoke

    with _files_explained():
        raise typer.Exit(revoke(_settings(data_dir), key_id))


if __name__ == "__main__":
    app()
