"""Half a year of eight lives trained by the engine alone stays within what is published."""

import re
from pathlib import Path

import pytest

from tests.simulation.checks import CHECKS, Check
from tests.simulation.profiles import PROFILES, Profile
from tests.simulation.season import season_of


@pytest.mark.parametrize("profile", PROFILES, ids=lambda each: each.name)
@pytest.mark.parametrize("check", CHECKS, ids=lambda each: each.__name__)
def test_a_season_holds(check: Check, profile: Profile) -> None:
    assert check(season_of(profile)).faults == ()


@pytest.mark.parametrize("profile", PROFILES[:2], ids=lambda each: each.name)
def test_a_season_lived_again_is_the_same(profile: Profile) -> None:
    again = season_of.__wrapped__(profile)

    assert again.visits == season_of(profile).visits


def test_only_the_coach_knows_the_engine() -> None:
    """The people share no rule with the engine: they know what its values are called, and nothing else of it."""
    values = {"athlete", "errors", "exercise", "history", "inventory", "sets", "workout"}
    sources = [path.read_text() for path in Path(__file__).parent.glob("*.py") if path.stem != "coach"]
    known = {name for source in sources for name in re.findall(r"^from training\.(\w+)", source, re.MULTILINE)}

    assert known <= values
    assert not [source for source in sources if re.search(r"^\s*(import training|from training import)", source, re.M)]
