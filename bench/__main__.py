"""`make bench`: measures everything, writes what was found, and ends with 1 when a budget is not met.

`--quick` measures a little of everything and only prints.
"""

import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from bench.budgets import lines
from bench.page import page
from bench.plot import draw
from bench.run import FULL, QUICK, measure

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results"
PAGE = ROOT / "docs" / "bench.md"


def main(*, is_quick: bool) -> int:
    """Measure; the exit code."""
    with tempfile.TemporaryDirectory(prefix="fit-bench-", ignore_cleanup_errors=True) as folder:
        results = measure(Path(folder), QUICK if is_quick else FULL)
    judged = list(lines(results))
    text = page(results, judged)
    if is_quick:
        print(text)
    else:
        document = {**results.document(), "budgets": [{**asdict(line), "is_met": line.is_met} for line in judged]}
        (RESULTS / "bench.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        draw(results, RESULTS / "bench.png")
        PAGE.write_text(text, encoding="utf-8")
    missed = [line for line in judged if not line.is_met]
    for line in missed:
        print(f"Not met: {line.what}: {line.measured:.2f}, not {line.bound:g} {line.unit}".rstrip(), file=sys.stderr)
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(is_quick="--quick" in sys.argv[1:]))
