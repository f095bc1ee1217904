"""Figures that answers to questions about training name: the very ones that plans are made by."""

from collections.abc import Mapping

from training.estimates import HARDEST, MOST_REPS
from training.lay_off import NOTHING_LOST_DAYS
from training.programs.volume import MOST_A_SESSION
from training.shaping import REPS
from training.stalls import DELOAD_DAYS, DELOAD_WEEKS, STALL_SESSIONS
from training.strain import COMPOUND_HOURS, HEAVY_HOURS
from training.warm_ups import RAMP

_STRONG, _GROW, _ENDURE = REPS["strength"], REPS["muscle_gain"], REPS["endurance"]

# What kind of knowledge each is (trial, survey, convention) stands beside it where it is made.
FIGURES: Mapping[str, float] = {
    "strong_fewest": _STRONG[0][0],
    "strong_most": _STRONG[0][1],
    "compound_fewest": _GROW[0][0],
    "compound_most": _GROW[0][1],
    "single_fewest": _GROW[1][0],
    "single_most": _GROW[1][1],
    "small_fewest": _GROW[2][0],
    "small_most": _GROW[2][1],
    "endure_fewest": _ENDURE[0][0],
    "session_sets": MOST_A_SESSION,
    "hardest": HARDEST,
    "estimate_reps": MOST_REPS,
    "stall_sessions": STALL_SESSIONS,
    "deload_days": round(DELOAD_DAYS),
    "deload_weeks": round(DELOAD_WEEKS),
    "safe_days": NOTHING_LOST_DAYS,
    "compound_hours": COMPOUND_HOURS,
    "heavy_hours": HEAVY_HOURS,
    **{f"ramp_{name}": round(share * 100) for name, (share, _) in zip(("first", "second", "third"), RAMP, strict=True)},
}
