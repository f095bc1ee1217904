"""What red flags make of an athlete: training waits until they are well again."""

from collections.abc import Iterable
from dataclasses import replace

from training.athlete import Athlete
from training.events import RedFlagCleared, RedFlagRaised, RedFlagReopened, SafetyEvent
from training.safety import OpenFlag, halts


def flagged_after(athlete: Athlete, events: Iterable[SafetyEvent]) -> Athlete:
    """The athlete after these events."""
    for event in events:
        match event:
            case RedFlagRaised(id, category, _, _, at) if halts(category):
                athlete = replace(athlete, open_flag=OpenFlag(id, category, at))
            case RedFlagCleared():
                athlete = replace(athlete, open_flag=None)
            case RedFlagReopened(flag):
                athlete = replace(athlete, open_flag=flag)
    return athlete
