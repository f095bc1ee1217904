"""What is told of health makes of an athlete: training waits until they are well again, or is light."""

from collections.abc import Iterable
from dataclasses import replace

from training.athlete import Athlete
from training.events import RedFlagCleared, RedFlagRaised, RedFlagReopened, SafetyEvent, ScreeningChanged
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
            case ScreeningChanged(_, after):
                athlete = replace(athlete, screening=replace(after, offered_on=athlete.screening.offered_on))
    return athlete
