"""What every command is given, the settings and the data folder, and how it says that a file cannot be used."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from settings import Settings

DataDir = Annotated[Path | None, typer.Option(help="Where everything of a run is kept.")]

WRONG_KIND = {
    FileExistsError: "what should be a folder is a file",
    NotADirectoryError: "what should be a folder is a file",
    IsADirectoryError: "what should be a file is a folder",
}


def settings_of(data_dir: Path | None = None, host: str | None = None, port: int | None = None) -> Settings:
    """The settings, with what the command line says of them; it ends the program where one cannot be used."""
    given = {"data_dir": data_dir, "host": host, "port": port}
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # it checks
    except ValidationError as wrong:
        for each in wrong.errors(include_input=False):
            why = each["msg"].removeprefix("Value error, ")
            print(f"The setting {each['loc'][0]} cannot be used: {why}.", file=sys.stderr)
        raise typer.Exit(2) from None
    except UnicodeDecodeError:
        print("The file .env cannot be used: it holds what is no text in UTF-8.", file=sys.stderr)
        raise typer.Exit(2) from None
    except OSError as error:
        print(f"The file {error.filename} cannot be used: {error.strerror}.", file=sys.stderr)
        raise typer.Exit(2) from None


@contextmanager
def whole_or_none(file: Path) -> Iterator[None]:
    """Leave no part of a new file where all of it could not be written."""
    try:
        yield
    except FileExistsError:
        raise
    except BaseException:
        file.unlink(missing_ok=True)
        raise


@contextmanager
def files_explained(code: int = 1) -> Iterator[None]:
    """Say in a sentence which file or folder cannot be used, and end with this code."""
    try:
        yield
    except BrokenPipeError:  # whoever reads what we print has left
        raise
    except OSError as error:
        where, why = error.filename2 or error.filename, WRONG_KIND.get(type(error), error.strerror or error)
        print(f"{where} cannot be used: {why}." if where else f"Fit Coach cannot go on: {why}.", file=sys.stderr)
        raise typer.Exit(code) from error
