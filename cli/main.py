"""The `fit-coach` command."""

import typer

app = typer.Typer()
