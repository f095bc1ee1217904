"""Taking out what was kept long enough, now."""

import asyncio
import sys

from cli.serve import unusable
from graph.bootstrap import DatabaseUnusable, prepared, pruning
from graph.state import StoreUnavailable
from settings import Settings

NAMES = {
    "turns": "messages with their replies",
    "sessions": "sittings",
    "failures": "attempts that failed",
    "usage": "days of clients' usage",
    "codes": "codes that joined accounts",
    "tries": "tries at such codes",
    "threads": "checkpoints of threads nobody goes on with",
    "checkpoints": "checkpoints that a later one replaced",
    "budgets": "budgets of a minute that are full again",
    "nonces": "numbers of requests that were signed",
    "days": "days of people's and clients' tokens that are over",
}


def prune(settings: Settings, *, dry_run: bool) -> int:
    """Prune, and say what went; the exit code."""
    try:
        with prepared(settings) as address:
            gone = asyncio.run(pruning(settings, address, dry=dry_run))
    except DatabaseUnusable as error:
        return unusable(error)
    except StoreUnavailable:
        print("The database went away. What is gone is gone; run the same again.", file=sys.stderr)
        return 1
    print("Would take out:" if dry_run else "Took out:")
    for name, count in gone.items():
        print(f"  {count:>8}  {NAMES[name]}")
    return 0
