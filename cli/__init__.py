"""The `fit-coach` command."""
