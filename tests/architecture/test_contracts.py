"""Each contract of .importlinter can fail: what it forbids is planted into a copy of the program, and seen."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "cli", "db", "graph", "language", "model", "nodes", "replay", "tools", "training")
# The contract, the file something is planted into, and what.
FORBIDDEN = [
    ("layers", "training/sets.py", "import language.words"),
    ("database", "tools/desk.py", "import psycopg"),
    ("db", "db/rows.py", "import graph.coach"),
    ("model", "model/__init__.py", "import training.sets"),
    ("openai", "nodes/act.py", "import langchain_openai"),
    ("api", "api/chat.py", "import nodes.act"),
    ("nodes", "nodes/respond.py", "import nodes.act"),
    ("pure", "language/words.py", "import pydantic"),
    ("settings", "api/chat.py", "import settings"),
    ("spans", "db/rows.py", "import opentelemetry"),
    ("counting", "nodes/act.py", "import prometheus_client"),
    ("bench", "cli/serve.py", "import bench.load"),
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program without its data, and its contracts."""
    place = tmp_path_factory.mktemp("copy")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, place / package, ignore=shutil.ignore_patterns("*.toml", "__pycache__"))
    for name in (".importlinter", "settings.py"):
        shutil.copy(ROOT / name, place)
    return place


@pytest.mark.parametrize(("contract", "file", "planted"), FORBIDDEN, ids=[contract for contract, _, _ in FORBIDDEN])
def test_a_contract_can_fail(contract: str, file: str, planted: str, copy: Path) -> None:
    source = (copy / file).read_text()
    (copy / file).write_text(f"{source}\n{planted}\n")
    try:
        found = _lint(copy, contract)
    finally:
        (copy / file).write_text(source)

    assert found.returncode == 1, found.stdout
    assert "BROKEN" in found.stdout


def test_every_contract_is_among_them(copy: Path) -> None:
    contracts = [line for line in (copy / ".importlinter").read_text().splitlines() if ":contract:" in line]

    assert [line.strip("[]").rpartition(":")[2] for line in contracts] == [contract for contract, _, _ in FORBIDDEN]
    assert _lint(copy).returncode == 0


def _lint(place: Path, *contracts: str) -> "subprocess.CompletedProcess[str]":
    program = str(Path(sys.executable).parent / "lint-imports")
    chosen = [part for contract in contracts for part in ("--contract", contract)]
    return subprocess.run(
        [program, "--no-cache", *chosen], cwd=place, env={"PYTHONPATH": str(place)}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
