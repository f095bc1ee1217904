"""What `make audit` makes of a report: nothing found is said only where somebody could look."""

from typing import Any

import pytest

from tests.audit import judged

WELL: dict[str, Any] = {"name": "well", "version": "1", "vulns": []}
ILL: dict[str, Any] = {"name": "ill", "version": "2", "vulns": [{"id": "GHSA-1", "fix_versions": ["3"]}]}
UNSEEN: dict[str, Any] = {"name": "unseen", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize(
    ("packages", "code", "said"),
    [
        ([WELL], 0, "1 of 1 packages were looked up, 0 findings."),
        ([WELL, ILL], 1, "ill 2: GHSA-1, mended in 3"),
        ([WELL, UNSEEN], 2, "Could not look up 1: unseen."),
        ([ILL, UNSEEN], 1, "Could not look up 1: unseen."),
        ([], 2, "0 of 0 packages were looked up, 0 findings."),
    ],
)
def test_nothing_is_said_to_be_well_that_nobody_saw(packages: list[dict[str, Any]], code: int, said: str) -> None:
    judgement, lines = judged({"dependencies": packages})

    assert judgement == code
    assert said in lines
