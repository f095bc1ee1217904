"""Having and erasing what is kept of whoever talks in this terminal."""

import io
import json
import resource
import signal
from pathlib import Path

import pytest

from cli.privacy import _written
from tests.cli.command import fit_coach


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with somebody in it who said what they weigh."""
    data = tmp_path / "data"
    assert fit_coach("chat", "--as", "ann", "--data-dir", str(data), said="I weigh 82 kg\n").returncode == 0
    (data / "chat_history").write_text("I weigh 82 kg\n")
    return data


def test_no_part_of_an_export_is_left_where_there_is_no_room(tmp_path: Path) -> None:
    """It would be taken for all of it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            _written(io.BytesIO(b"x" * 5000), tmp_path / "mine.json")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert list(tmp_path.iterdir()) == []


def test_data_is_had_then_erased(data: Path, tmp_path: Path) -> None:
    here, file = ("--as", "ann", "--data-dir", str(data)), tmp_path / "mine.json"

    written = fit_coach("export", str(file), *here)
    again = fit_coach("export", str(file), *here)
    printed = fit_coach("export", *here)
    kept = fit_coach("erase", *here, said="n\n")
    erased = fit_coach("erase", *here, said="y\n")
    gone = fit_coach("export", *here)

    assert written.stdout == f"Written to {file}.\n", written.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    assert again.stderr == f"{file} is there already.\n"
    assert [each["weight"] for each in json.loads(file.read_text())["tables"]["userMetrics"]] == [82]
    assert json.loads(printed.stdout)["tables"] == json.loads(file.read_text())["tables"]
    assert (kept.returncode, erased.returncode, gone.returncode) == (1, 0, 2)
    assert "Erased:" in erased.stdout
    assert not (data / "chat_history").exists()
    assert gone.stderr == "Nobody talks here as ann.\n"
