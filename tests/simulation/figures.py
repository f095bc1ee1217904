"""The published figures that a season is held against, each with its source and what kind of knowledge it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from training.exercise import Muscle

WEEKS = 26

# Trial (review): ACSM position stand 2009, average gain in strength over 4 weeks to 2 years of training, in percent.
GAIN_UNTRAINED = 40.0
GAIN_MODERATELY_TRAINED = 20.0
GAIN_ADVANCED = 10.0
GAIN_ELITE = 2.0

# Percent of strength gained in a season. Each class of athlete lies between what its neighbours are known to gain.
GAIN_BANDS: Mapping[str, tuple[float, float]] = {
    "beginner": (GAIN_MODERATELY_TRAINED, GAIN_UNTRAINED),
    "intermediate": (GAIN_ADVANCED, GAIN_MODERATELY_TRAINED),
    "advanced": (GAIN_ELITE, GAIN_ADVANCED),
}

# Survey: Rogerson 2024 (n = 246), a deload every 5.6 +- 2.3 weeks among those who train hard.
DELOAD_EVERY_WEEKS = 5.6
DELOAD_SPREAD_WEEKS = 2.3
# Secondary: Bell 2022/23 as cited, volume falls by 25 to 50 %; a week with a quarter less counts as a deload.
DELOAD_VOLUME = 0.75

# Convention: below this no muscle is trained directly, in percent.
RECOVERED_ENOUGH = 25.0

# Trial (review): McMaster 2013, no more than two weeks away cost less than this, in percent of strength.
LOSS_OF_TWO_WEEKS = 5.0
LAYOFF_DAYS = 14

# Trial (position stand): ACSM 2026, two sets on two days a week: what strength needs at least.
LEAST_SETS = 4.0


@dataclass(frozen=True)
class Landmark:
    """Hard sets a week for a group of muscles, direct 1 and indirect 0.5: the least that builds, and the range
    in which the most that can be borne lies."""

    muscles: tuple[Muscle, ...]
    least: float
    most: tuple[float, float]


_M = Muscle
# Convention: the least is where the conservative guide for beginners starts (Liftosaur), the most is what
# the landmarks call the maximum that can be recovered from (RP, secondary source). Expert heuristics, not law.
LANDMARKS: Mapping[str, Landmark] = {
    "chest": Landmark((_M.CHEST,), 8, (22, 30)),
    "back": Landmark((_M.LATS, _M.UPPER_BACK), 8, (25, 35)),
    "shoulders": Landmark((_M.FRONT_DELTS, _M.SIDE_DELTS, _M.REAR_DELTS), 6, (26, 32)),
    "biceps": Landmark((_M.BICEPS,), 4, (20, 26)),
    "triceps": Landmark((_M.TRICEPS,), 4, (18, 24)),
    "quads": Landmark((_M.QUADS,), 6, (20, 30)),
    "hamstrings": Landmark((_M.HAMSTRINGS,), 4, (18, 24)),
    "glutes": Landmark((_M.GLUTES,), 4, (16, 20)),
    "calves": Landmark((_M.CALVES,), 0, (20, 30)),
    "abs": Landmark((_M.ABS,), 0, (20, 25)),
}

# Convention: most sets at RPE 7 to 9, two to four reps in reserve for strength; in truth, not as it is said.
RESERVE_BAND = (1, 4)
