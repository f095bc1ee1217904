"""The command, with two steps that break when somebody says a certain word; the error quotes what they said.

With LEAKS set it also tells further what was said, wherever that could be: so a test knows that it would be seen.
"""

import logging
import os
import sys
from typing import Any

from cli.main import app
from db.records import PostgresRecords
from graph.metrics import RED_FLAGS
from graph.traces import span
from language.redflags import red_flag
from nodes import safety
from tests.trust.canaries import BREAKS

register = PostgresRecords.register


def breaking(text: str, *arguments: Any, **named: Any) -> Any:
    """Look for a red flag, unless the word is said."""
    if "LEAKS" in os.environ:
        leak(text)
    if BREAKS in text:
        raise ValueError(f"cannot read {text}")
    return red_flag(text, *arguments, **named)


def leak(text: str) -> None:
    """What nobody may do."""
    print(text, file=sys.stderr)
    logging.getLogger("fitcoach.safety").warning("said", extra={"phase": text})
    RED_FLAGS.labels(text).inc()
    with span(text):
        return


async def registering(self: PostgresRecords, account: tuple[str, str], profile: Any) -> Any:
    """Register somebody, unless they are called by the word."""
    if profile.username and BREAKS in profile.username:
        raise ValueError(f"cannot register {profile}")
    return await register(self, account, profile)


if __name__ == "__main__":
    vars(safety)["red_flag"] = breaking
    PostgresRecords.register = registering  # type: ignore[method-assign]  # to fail where the server would not
    app()
