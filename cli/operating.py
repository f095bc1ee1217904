"""The commands of who runs a server: look it over, keep its data folder in a file, put it back."""

from pathlib import Path
from typing import Annotated

import typer

from cli.given import DataDir, files_explained, settings_of

commands = typer.Typer()


@commands.command()
def doctor(json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False, data_dir: DataDir = None) -> None:
    """Say what is configured, reachable and missing, and what to do about it."""
    from cli.doctor import doctor as run

    with files_explained():
        raise typer.Exit(run(settings_of(data_dir), as_json=json))


@commands.command()
def backup(
    file: Annotated[Path | None, typer.Argument(help="A file that is not there yet; else named by the time.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Write all of the data folder to a file, while a server runs or not."""
    from cli.backup import backup as run

    with files_explained():
        raise typer.Exit(run(settings_of(data_dir), file))


@commands.command()
def restore(
    file: Annotated[Path, typer.Argument(help="What backup wrote, now or in an older version.")],
    replace: Annotated[bool, typer.Option("--replace", help="Put the athletes there are aside.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Put a backup back into the data folder, which nobody uses meanwhile."""
    from cli.backup import restore as run

    with files_explained():
        raise typer.Exit(run(settings_of(data_dir), file, replace=replace))
