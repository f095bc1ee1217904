"""What docs/BOT_GUIDE.md says of the shell and of variables is so."""

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from db.address import Address
from graph.bootstrap import clock
from graph.clients import KeyKind
from tests.api.serving import serving
from tests.bots.running import GUIDE, Bot, blocks
from tests.clients import SECRETS_KEY, Key, made, no_key_left

NAMED = re.compile(r"^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|", re.MULTILINE)


def shell(url: str, key: Key, code: str) -> list[str]:
    """What a shell that knows a key prints, line by line."""
    given = {"PATH": "/usr/local/bin:/usr/bin:/bin", "FIT_URL": url, "FIT_KEY_ID": key.id, "FIT_SECRET": key.secret}
    return subprocess.run(["sh", "-c", code], env=given, capture_output=True, check=True).stdout.decode().splitlines()


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("openssl")), reason="needs curl and openssl")
def test_the_api_is_tried_from_a_shell(address: Address) -> None:
    (code,) = blocks("bash")
    with no_key_left(address), serving(address, secrets_key=SECRETS_KEY, key_seconds=0) as url:
        key = made(address, clock(), "telegram")
        message, exercises = shell(url, key, code)
        bearer = made(address, clock(), "telegram", kind=KeyKind.BEARER)
        again = shell(url, bearer, 'curl -sS "$FIT_URL/api/exercises" -H "Authorization: Bearer $FIT_SECRET"')

    assert json.loads(message)["response"]["text"]
    assert len(json.loads(exercises)["items"]) == 1
    assert json.loads(again[0])["items"]


def test_the_table_names_what_the_bots_read() -> None:
    table = {name for row in NAMED.findall(GUIDE.partition("## Ten rules")[0]) for name in re.findall("[A-Z_]+", row)}
    python, javascript = blocks("python")[0], blocks("javascript")[0]
    needed = set(re.findall('"([A-Z_]+)"', "".join(re.findall(r"const needed = \[.*\]", javascript))))

    read = set(re.findall(r'environ(?:\.get\(|\[)"([A-Z_]+)"', python))
    assert read | {"FIT_URL", "FIT_KEY_ID", "FIT_SECRET"} == table
    assert needed | set(re.findall(r"process\.env\.([A-Z_]+)", javascript)) == table


def test_a_bot_that_lacks_something_names_it(stopped: Bot, tmp_path: Path) -> None:
    given = {name: value for name, value in stopped.environment.items() if name != "WEBHOOK_SECRET"}
    apart = replace(stopped, place=tmp_path)

    with apart.begun(given) as process:
        assert process.wait(timeout=60) != 0
    assert "WEBHOOK_SECRET" in apart.said()
