"""Half a year of nine lives trained by the engine alone stays within what is published."""

import re
from pathlib import Path

import pytest

from tests.simulation.checks import CHECKS
from tests.simulation.profiles import PROFILES, Profile
from tests.simulation.season import season_of


@pytest.mark.parametrize("profile", PROFILES, ids=lambda each: each.name)
def test_a_season_holds(profile: Profile) -> None:
    """One test for all checks of a profile, for whoever runs tests in several processes lives a season in one."""
    season = season_of(profile)

    assert {check.__name__: faults for check in CHECKS if (faults := check(season).faults)} == {}


def test_a_season_lived_again_is_the_same() -> None:
    once, again = (season_of.__wrapped__(PROFILES[1], weeks=6) for _ in range(2))

    assert once.visits == again.visits


def test_only_the_coach_knows_the_engine() -> None:
    """The people share no rule with the engine: they know what its values are called, and nothing else of it."""
    values = {"athlete", "errors", "exercise", "history", "inventory", "proposal", "sets", "workout"}
    sources = [path.read_text() for path in Path(__file__).parent.glob("*.py") if path.stem != "coach"]
    known = {name for source in sources for name in re.findall(r"^from training\.(\w+)", source, re.MULTILINE)}

    assert known <= values
    assert not [source for source in sources if re.search(r"^\s*(import training|from training import)", source, re.M)]
