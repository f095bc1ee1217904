"""What is kept of the athlete: how they have it, and how it goes. A word in a chat, maybe another's, does neither."""

from typing import Literal

from tools.act import EVERY_PHASE, Intent, Outcome, act, collected
from tools.desk import Desk
from training.facts import PrivacyExplained

About = Literal["export", "erase"]


@act(*EVERY_PHASE, intent=Intent.PROFILE_UPDATE, writes=False, is_offered=False)
async def explain_privacy(desk: Desk, about: About) -> Outcome:
    """Say how the athlete has all that is kept of them as a file, or has it erased: "export my data"."""
    return Outcome((PrivacyExplained(about),))


ACTS = collected(globals())
