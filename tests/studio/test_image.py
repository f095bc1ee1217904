"""What `langgraph build` would put into an image. There is no Docker here: its Dockerfile is read, and never built."""

import json
import re
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LANGGRAPH = str(Path(sys.executable).parent / "langgraph")
CONFIGURATION: dict[str, Any] = json.loads((ROOT / "langgraph.json").read_text())
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
SHIPPED: list[str] = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
# What is read besides it: to install it, and to migrate.
READ = ("pyproject.toml", PROJECT["project"]["readme"], *PROJECT["project"]["license-files"], "alembic.ini")


def test_the_configuration_is_valid() -> None:
    validated = _langgraph("validate", "-c", str(ROOT / "langgraph.json"))

    assert (validated.returncode, "is valid. (1 graph found)" in validated.stdout) == (0, True), validated.stdout


def test_a_wrong_configuration_would_be_told(tmp_path: Path) -> None:
    (tmp_path / "langgraph.json").write_text(json.dumps({**CONFIGURATION, "graphs": {}}))

    assert _langgraph("validate", "-c", str(tmp_path / "langgraph.json")).returncode != 0


def test_the_image_has_the_graph_and_its_python(dockerfile: str) -> None:
    (version,) = re.findall(r"^FROM \S+:([\d.]+)", dockerfile, re.MULTILINE)
    (graphs,) = re.findall(r"^ENV LANGSERVE_GRAPHS='(.*)'$", dockerfile, re.MULTILINE)

    assert version == CONFIGURATION["python_version"]
    assert f"Programming Language :: Python :: {version}" in PROJECT["project"]["classifiers"]
    assert json.loads(graphs) == CONFIGURATION["graphs"]


def test_the_repository_is_added_and_installed_where_it_lies(dockerfile: str) -> None:
    (place,) = re.findall(r"^ADD \. (\S+)$", dockerfile, re.MULTILINE)

    assert f"WORKDIR {place}" in dockerfile.splitlines()
    assert re.search(r"^RUN for dep in /deps/\*; .*uv pip install .* -e \.\)", dockerfile, re.MULTILINE)


def test_all_it_needs_comes_along_and_nothing_private() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    needed = [name for name in tracked.splitlines() if name in READ or name.split("/")[0] in SHIPPED]

    assert {Path(name).suffix for name in needed} >= {".py", ".toml", ".ftl", ".md"}
    assert any(name.startswith("migrations/versions/") for name in needed)
    assert [name for name in needed if not _comes_along(name)] == []
    private = (".env", ".git/config", ".venv/ready", ".langgraph_api/x.pckl", "local.key", "nodes/__pycache__/act.pyc")
    assert [name for name in private if _comes_along(name)] == []


@pytest.fixture(scope="module")
def dockerfile(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What `langgraph build` gives to Docker."""
    file = tmp_path_factory.mktemp("image") / "Dockerfile"
    made = _langgraph("dockerfile", "-c", str(ROOT / "langgraph.json"), str(file))
    assert made.returncode == 0, made.stdout + made.stderr
    return file.read_text()


def _langgraph(*arguments: str) -> "subprocess.CompletedProcess[str]":
    quiet = {"PATH": "/usr/bin:/bin", "LANGGRAPH_CLI_NO_ANALYTICS": "1", "LANGGRAPH_NO_VERSION_CHECK": "true"}
    return subprocess.run([LANGGRAPH, *arguments], cwd=ROOT, env=quiet, capture_output=True, text=True, check=False)


def _comes_along(name: str) -> bool:
    """Whether Docker takes this file: the last line of .dockerignore about it or a folder of it decides."""
    taken = True
    for line in (ROOT / ".dockerignore").read_text().splitlines():
        pattern = line.strip().removeprefix("!").rstrip("/")
        if pattern and not pattern.startswith("#") and any(_is_about(pattern, part) for part in _parts(name)):
            taken = line.strip().startswith("!")
    return taken


def _parts(name: str) -> list[str]:
    return [name, *map(str, Path(name).parents)][:-1]


def _is_about(pattern: str, part: str) -> bool:
    if pattern.startswith("**/"):
        return fnmatch(Path(part).name, pattern.removeprefix("**/"))
    return pattern.count("/") == part.count("/") and fnmatch(part, pattern)
