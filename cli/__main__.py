"""`python -m cli` is `fit-coach`."""

from cli.main import app

app()
