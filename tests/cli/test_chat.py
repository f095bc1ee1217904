"""`fit-coach chat` as somebody new would use it: piped lines, a folder of its own, nothing running before."""

import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import pytest
from psycopg.rows import dict_row

from cli.chat import PROVIDER, Conversation
from cli.serve import in_background, local_token
from db.address import DATABASE, Address
from db.embedded.folder import SUPERUSER
from db.embedded.lease import lease
from db.limits import ADMIT_MESSAGE
from graph.limits import pace
from settings import Settings
from tests.api.serving import client, serving
from tests.cli.command import ROOT, fit_coach

WORKOUT = (
    "hi\nlet us start a workout\n1\nadd bench press first\nstart\nbench press 80x8\n80x8\nnext\n20 kg 10,10,9\nundo\n"
    "pause\ncontinue\nfinish the workout\n"
)
ROWS = """
SELECT workout.status, exercise.name, log.status AS how, log.set_details->'sets' AS sets, log.volume
FROM workouts workout
JOIN exercise_logs log ON log.workout_id = workout.id
JOIN exercises exercise ON exercise.id = log.exercise_id
WHERE log.sets_completed > 0 ORDER BY workout.created_at, log."order"
"""


def test_a_workout_by_chat_twice_on_one_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for round_number in (1, 2):
        trained = fit_coach("chat", said=WORKOUT, FITCOACH_DATA_DIR=str(data))
        asked = fit_coach("chat", said="what did I do last time?\n", FITCOACH_DATA_DIR=str(data))

        assert (trained.returncode, trained.stderr) == (0, "")
        summary = trained.stdout.split("\n\n")[-2]
        assert summary.startswith("Workout done")
        assert "Bench press: 2 sets (80 kg × 8, 8)" in summary
        assert "2 sets, 1,280 kg" in summary
        assert (asked.returncode, asked.stderr) == (0, "")
        assert "Bench press: 2 sets (80 kg × 8, 8)" in asked.stdout
        rows = _rows(data)
        assert [(row["status"], row["name"], row["how"], row["volume"]) for row in rows] == [
            ("completed", "Bench press", "completed", 1280.0)
        ] * round_number
        assert [[(each["weight"], each["reps"]) for each in row["sets"]] for row in rows] == [
            [(80, 8)] * 2
        ] * round_number


def test_a_workout_by_chat_on_a_database_that_is_given(address: Address, tmp_path: Path) -> None:
    """The owner's address is all that is given; the server acts as its own role all the same."""
    trained = fit_coach(
        "chat", "--as", f"somebody at {tmp_path}", said=WORKOUT,
        DATABASE_URL=address.owner, FITCOACH_DATA_DIR=str(tmp_path),
    )  # fmt: skip

    assert (trained.returncode, trained.stderr) == (0, "")
    assert "2 sets, 1,280 kg" in trained.stdout
    assert not (tmp_path / "database").exists()


@pytest.mark.parametrize("url", ["postgresql://nobody@127.0.0.1:1/nothing", "not a database"])
def test_a_database_that_is_not_there_is_said_so(url: str, tmp_path: Path) -> None:
    answer = fit_coach("chat", said="hi\n", DATABASE_URL=url, FITCOACH_DATA_DIR=str(tmp_path))

    assert answer.returncode == 1
    assert answer.stderr.startswith("The database cannot be used")
    assert "Traceback" not in answer.stderr


def test_only_this_machine_is_served_without_keys(tmp_path: Path) -> None:
    answer = fit_coach("serve", "--host", "0.0.0.0", FITCOACH_DATA_DIR=str(tmp_path))

    assert answer.returncode == 2
    assert "only this machine" in answer.stderr


def test_bytes_that_are_no_text_are_answered(tmp_path: Path, address: Address) -> None:
    with in_background(Settings(data_dir=tmp_path, database_url=address.owner)) as url:
        answer = fit_coach("chat", "--url", url, said=b"\xff\xfe\nhi\n", FITCOACH_DATA_DIR=str(tmp_path))

    assert (answer.returncode, answer.stderr) == (0, "")
    assert len(answer.stdout.strip().split("\n\n")) >= 2


def test_a_limit_is_waited_for(address: Address) -> None:
    """As long as the server says, and the message is answered."""
    name, most = str(uuid4()), Settings().account_per_minute
    app = psycopg.connect(address.app, autocommit=True)
    with app, serving(address, account_per_minute=most) as url, client(url) as http:
        for _ in range(40):
            app.execute(ADMIT_MESSAGE, [None, None, PROVIDER, name, None, pace(most)])
        refused = http.post("/api/message", json={"provider": PROVIDER, "providerUserId": name, "message": HI})
        said = Conversation(http, name).say("hi")

    assert refused.status_code == 429
    assert said.startswith("Hi!")


HI = {"text": "hi", "messageId": "1"}


def test_nobody_limits_themselves(tmp_path: Path, address: Address) -> None:
    settings = Settings(data_dir=tmp_path, database_url=address.owner, account_per_minute=1, client_per_minute=1)
    with in_background(settings) as url:
        answer = fit_coach("chat", "--url", url, said="hi\nhi\nhi\n", FITCOACH_DATA_DIR=str(tmp_path))

    assert answer.stdout.count("Hi!") == 3


@pytest.mark.parametrize("url", ["nonsense", "localhost:8000", "ftp://127.0.0.1", "http://", "127.0.0.1"])
def test_an_address_that_is_none_is_said_so(url: str, tmp_path: Path) -> None:
    answer = fit_coach("chat", "--url", url, said="hi\n", FITCOACH_DATA_DIR=str(tmp_path))

    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr == f"{url} is no http address, as http://127.0.0.1:8000 is.\n"


def test_a_port_that_is_taken_is_said_so(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        answer = fit_coach("serve", "--port", port, FITCOACH_DATA_DIR=str(tmp_path / "data"))

    assert answer.returncode == 1
    assert answer.stderr == f"Port {port} of 127.0.0.1 cannot be served: another program listens there already.\n"


def test_an_address_is_told_once_it_answers(tmp_path: Path, address: Address) -> None:
    """Port 0 is any port: what is told is the one that it became."""
    command = [sys.executable, "-m", "cli", "serve", "--port", "0", "--data-dir", str(tmp_path)]
    environment = os.environ | {"DATABASE_URL": address.owner}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment, cwd=ROOT) as server:
        assert server.stderr is not None
        told = server.stderr.readline()
        url = told.removeprefix("Serving ").partition(";")[0]
        answer = httpx.get(f"{url}/health/ready", timeout=60)
        server.terminate()

    assert told.startswith("Serving http://127.0.0.1:")
    assert answer.json() == {"status": "ok"}


def test_what_a_run_keeps_is_its_owners_alone(tmp_path: Path) -> None:
    data = tmp_path / "deep" / "data"

    migrated = fit_coach("migrate", FITCOACH_DATA_DIR=str(data))

    assert (migrated.returncode, migrated.stdout) == (0, "The database is up to date.\n")
    assert data.stat().st_mode & 0o077 == 0


def _rows(data: Path) -> list[dict[str, Any]]:
    held = lease(data / "database")
    try:
        with psycopg.connect(held.address(SUPERUSER, DATABASE), row_factory=dict_row) as connection:
            return connection.execute(ROWS).fetchall()
    finally:
        held.close()


def test_a_server_that_does_not_know_the_token_is_quoted(tmp_path: Path, address: Address) -> None:
    served = Settings(data_dir=tmp_path / "server", database_url=address.owner)
    with in_background(served) as url:
        answer = fit_coach("chat", "--url", url, said="hi\n", FITCOACH_DATA_DIR=str(tmp_path / "client"))

    assert (answer.returncode, answer.stderr) == (0, "")
    refused = "This needs a valid signature or token."
    assert answer.stdout == f"I could not take that message. {refused}\n\n"


def test_a_token_is_whole_and_one_for_all_who_ask_at_once(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")
    with ThreadPoolExecutor(16) as at_once:
        tokens = set(at_once.map(lambda _: local_token(settings), range(64)))

    assert len(tokens) == 1
    assert len(tokens.pop()) > 40
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["local.key"]
