"""What the image and the compose file name is there: files, packages, commands, ports. No image is built here."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import psycopg
import pytest
import typer
import yaml
from typer.core import TyperGroup

from api.guards import OPEN_PATHS
from cli.main import app
from db.address import OWNER
from db.embedded.folder import SUPERUSER, program
from db.embedded.lease import lease
from db.migrate import is_current
from graph.bootstrap import prepared
from settings import Settings
from tests.conftest import FAST

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PACKAGED: list[str] = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
BESIDE = {"pyproject.toml", "README.md", "LICENSE", "requirements.server.lock"}
OF_STUDIO = {"alembic.ini"}  # comes into the image that `langgraph build` makes
SECRET = re.compile(r"KEY|TOKEN|PASSWORD|SECRET")
IS_SUPER = "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
Steps = list[tuple[str, str]]


@pytest.fixture(scope="module")
def image() -> Steps:
    """The instructions of the Dockerfile."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [(line.split(maxsplit=1)[0], line.split(maxsplit=1)[1]) for line in text.splitlines() if line.strip()]


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    """The services of the compose file."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    return found


def _all(image: Steps, name: str) -> list[str]:
    return [rest for step, rest in image if step == name]


def test_all_that_is_packaged_comes_in_and_nothing_else(image: Steps) -> None:
    copied = {each for line in _all(image, "COPY") if "--from" not in line for each in shlex.split(line)[:-1]}
    let_in = re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text(), re.MULTILINE)

    assert copied == set(PACKAGED) | BESIDE
    assert set(let_in) == copied | OF_STUDIO
    assert all((ROOT / each).exists() for each in copied)
    assert (ROOT / ".dockerignore").read_text().splitlines().count("*") == 1


def test_it_installs_what_is_tested_and_no_tools() -> None:
    tested, installed = (_locked(ROOT / name) for name in ("requirements.lock", "requirements.server.lock"))
    wanted = {re.split(r"[\[>=<]", each)[0] for each in PROJECT["project"]["dependencies"]}

    assert installed.items() <= tested.items()
    assert {each.partition("==")[0] for each in installed} >= wanted | {"hatchling"}
    assert not any(each.startswith(("pytest", "schemathesis", "mypy", "nodejs", "langgraph-api")) for each in installed)
    assert all(installed.values())


def _locked(path: Path) -> dict[str, frozenset[str]]:
    """Its packages with their versions, and the hashes of each."""
    packages = re.findall(r"^([a-z0-9][^\s]*==\S+).*?\n((?:    .*\n?)*)", path.read_text(), re.MULTILINE)
    return {name: frozenset(re.findall(r"sha256:[0-9a-f]{64}", rest)) for name, rest in packages}


def test_its_commands_are_the_programs(image: Steps, services: dict[str, Any]) -> None:
    (entry,), (command,) = _all(image, "ENTRYPOINT"), _all(image, "CMD")

    assert yaml.safe_load(entry)[0] in PROJECT["project"]["scripts"]
    for given in (yaml.safe_load(command), services["coach"]["command"]):
        assert _understood(given)["port"] == 8000
        assert _understood(given)["host"] == "0.0.0.0"


def _understood(arguments: list[str]) -> dict[str, Any]:
    """What the program makes of a command, which is not run."""
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return group.commands[arguments[0]].make_context(arguments[0], arguments[1:]).params


def test_ports_and_paths_are_one(image: Steps, services: dict[str, Any]) -> None:
    (health,) = _all(image, "HEALTHCHECK")
    (folder,) = re.findall(r"FITCOACH_DATA_DIR=(\S+)", " ".join(_all(image, "ENV")))

    assert re.findall(r"127\.0\.0\.1:8000(/[a-z/]+)", health)[0] in OPEN_PATHS
    assert _all(image, "EXPOSE") == ["8000"]
    assert _all(image, "VOLUME") == [folder]
    assert services["coach"]["ports"] == ["127.0.0.1:8000:8000"]
    assert services["coach"]["volumes"] == [f"coach:{folder}"]


def test_nobody_mighty_runs_it_and_no_secret_is_in_it(image: Steps, services: dict[str, Any]) -> None:
    (user,) = _all(image, "USER")

    assert f" {user} " in f" {' '.join(_all(image, 'RUN'))} "
    assert user != "root"
    assert not SECRET.search(" ".join(rest for step, rest in image if step in ("ENV", "ARG")))
    for service in services.values():
        for name, value in service["environment"].items():
            assert not SECRET.search(name) or value.startswith("${"), name


def test_its_settings_are_the_programs(services: dict[str, Any]) -> None:
    known = re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE)

    assert set(services["coach"]["environment"]) <= set(known)
    assert int(services["coach"]["stop_grace_period"].removesuffix("s")) > Settings().turn_seconds + 5
    for each in services["database"]["volumes"]:
        assert not each.startswith(".") or (ROOT / each.partition(":")[0]).is_file()


def test_a_database_is_made_ready_by_its_script(tmp_path: Path) -> None:
    """On a real server; the coach then migrates it, and acts as a role without rights."""
    held = lease(tmp_path / "database", FAST)
    try:
        command = [str(program("psql")), "-X", "-v", "ON_ERROR_STOP=1", "-h", str(held.folder.socket), "-U", SUPERUSER]
        script = str(ROOT / "deploy" / "database.sql")
        environment = {"DATABASE_PASSWORD": "it's hidden", "PATH": os.defpath}
        done = subprocess.run([*command, "-f", script], env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

        with prepared(Settings(database_url=held.address(OWNER, "fit_coach"))) as address:
            assert is_current(address)
            with psycopg.connect(address.owner) as connection:
                assert connection.execute(IS_SUPER).fetchone() == (False,)
    finally:
        held.close()


def test_the_wheel_has_all_that_runs(tmp_path: Path) -> None:
    """Data and migrations, too: it is all there is without the repository."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.iterdir()
    with zipfile.ZipFile(wheel) as packed:
        found = {name for name in packed.namelist() if ".dist-info/" not in name}

    places = [path for name in PACKAGED for path in (ROOT / name, *(ROOT / name).rglob("*"))]
    wanted = {str(path.relative_to(ROOT)) for path in places if path.is_file() and "__pycache__" not in path.parts}
    assert found == wanted
