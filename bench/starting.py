"""How long a server takes from nothing to ready, on a data folder that was used before."""

import time
from pathlib import Path

from bench.contenders import UNLIMITED
from bench.servers import PATIENCE_SECONDS, program, running
from db.address import is_running


def started(data_dir: Path, times: int) -> list[tuple[float, float]]:
    """Seconds until `fit-coach serve` is ready, its own database with it, and those of CPU it took; a first start makes
    the folder.
    """
    return [_once(data_dir) for _ in range(times + 1)][1:]


def _once(data_dir: Path) -> tuple[float, float]:
    command = program("serve", "--port", "0", "--data-dir", str(data_dir))
    data_dir.mkdir(parents=True, exist_ok=True)
    with running(command, UNLIMITED, data_dir / "serve.log") as server:
        taken = server.started_seconds, server.cpu_seconds()
    begun = time.perf_counter()
    while is_running(data_dir) and time.perf_counter() - begun < PATIENCE_SECONDS:
        time.sleep(0.1)
    return taken
