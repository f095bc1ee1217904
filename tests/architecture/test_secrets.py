"""No secret has a value of its own: whatever opens a door is given from outside, or made by chance on first use."""

import re
from pathlib import Path

from pydantic import SecretStr

from settings import Settings

ROOT = Path(__file__).parents[2]
SECRET = re.compile(r"secret|token|key|password|passphrase", re.IGNORECASE)
# Settings that are called so and are none.
NONE = {"daily_tokens", "chat_daily_tokens"}


def _is_secret(annotation: object) -> bool:
    return "SecretStr" in str(annotation)


def test_every_secret_is_none_unless_it_is_given() -> None:
    fields = Settings.model_fields
    secrets = {name: field for name, field in fields.items() if _is_secret(field.annotation)}

    assert {"token", "openai_api_key"} <= set(secrets)
    assert {name: field.get_default(call_default_factory=True) for name, field in secrets.items()} == dict.fromkeys(
        secrets
    )


def test_whatever_is_called_a_secret_is_kept_as_one() -> None:
    called = {name for name in Settings.model_fields if SECRET.search(name)} - NONE

    assert {name for name in called if not _is_secret(Settings.model_fields[name].annotation)} == set()


def test_the_settings_that_are_shown_show_no_secret() -> None:
    given = Settings(token=SecretStr("canary-1"), openai_api_key=SecretStr("canary-2"), database_url="canary-3")

    assert "canary" not in repr(given)


def test_the_example_gives_none_away() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    said = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    named = {name for name in said if SECRET.search(name)} - {f"FITCOACH_{name.upper()}" for name in NONE}

    assert {"OPENAI_API_KEY", "FITCOACH_TOKEN"} <= named
    assert {name for name in named if said[name]} == set()
