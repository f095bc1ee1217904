"""A model of a person who trains: how strong they are, how they tire, how they answer. Shares nothing with the engine.

Strength lives in movement patterns and grows week by week with the sets that were hard enough; fatigue lives in
muscles and goes exponentially. Everything that differs between people and days is drawn from one seeded source.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from random import Random

from tests.simulation.profiles import Profile
from tests.simulation.strength import GROWTH, PRIME, capacity_kg
from tests.simulation.weights import nearest_below
from training.exercise import Exercise, LoadType, Measure, Mechanic, Muscle, Pattern
from training.sets import PlannedSet

# Trial (meta-regression): Nuzzo 2024, about 10 reps at 80 % and 15 at 70 % of the maximum, with a wide spread between
# people: load = exp(-k (reps - 1)) of the maximum.
REP_DECAY = 0.025
REP_DECAY_SPREAD = 0.15
# Trial: test and retest of a maximum differ by a few percent from day to day (Grgic 2020).
DAY_SPREAD = 0.02
# Convention: after eight hard sets a session adds little (quality falls after six to eight): such a muscle is full.
FULL_SETS = 8
MOST_FATIGUE = 1.3
# Fitted to McLester 2001 (seven sets to failure: below baseline at 24 h, most people back at 72 to 96 h).
LOSS_WHEN_FULL = 0.2
# Hours in which half of the fatigue goes. Fitted to Korak 2015 and Soares 2015: single-joint work is back at 24 h,
# multi-joint work at 48 h, heavy squats and hinges last.
SMALL_HOURS, USUAL_HOURS, LARGE_HOURS = 15.0, 20.0, 25.0
HOURS_SPREAD = 0.12
SMALL = (
    Muscle.BICEPS,
    Muscle.TRICEPS,
    Muscle.FOREARMS,
    Muscle.SIDE_DELTS,
    Muscle.REAR_DELTS,
    Muscle.CALVES,
    Muscle.ABS,
)
LARGE = (Muscle.QUADS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.LOWER_BACK)
# Trial: Radaelli 2012, untrained people need longer.
NOVICE_FATIGUE = 1.2
# Trial: Moran-Navarro 2017, a set to failure costs half as much again and more. (reps in reserve at most, fatigue)
FATIGUE_BY_RESERVE = ((0, 1.5), (1, 1.15), (2, 1.0), (3, 0.9), (4, 0.8), (6, 0.6), (99, 0.3))
# Convention: a set builds when it ends near enough to failure. (reps in reserve at most, share that builds)
STIMULUS_BY_RESERVE = ((4, 1.0), (5, 0.7), (6, 0.4), (99, 0.15))
# Trial (meta-analysis): diminishing returns, most of the gain in strength comes from the first sets (Pelland 2024).
SETS_FOR_MOST = 3.0
# Trial (review): McMaster 2013: little is lost in two weeks, more afterwards. Per week without training.
LOSS_EARLY, LOSS_LATE = 0.012, 0.025
# Convention: what was lost comes back twice as fast as it was built.
REGAIN = 2.0
# Convention: four bad nights a week slow recovery, stop progress and cost some strength.
BAD_SLEEP_HOURS, BAD_SLEEP_STRENGTH = 1.5, 0.94
# Convention: who chooses a first weight alone is careful and guesses.
CAREFUL, GUESS_SPREAD = 0.93, 0.05
# Convention: from which fatigue on somebody is a bit sore, sore, very sore.
SORE_FROM = (0.45, 0.6, 0.8)


@dataclass(frozen=True)
class Effort:
    """How a set went. `said_rpe` is what the athlete reports, `reserve` the truth; both None for holds and walks."""

    weight_kg: float | None
    amount: int
    said_rpe: float | None
    reserve: int | None
    failed: bool


class Lifter:
    """The person of a profile as they are now."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.random = Random(f"{profile.name} {profile.seed}")
        self.gain = dict.fromkeys(Pattern, 0.0)
        self.peak = dict(self.gain)
        self.trained_weeks = dict.fromkeys(Pattern, 0)
        self.form = 1.0
        self.slept_badly = False
        self._fatigue = dict.fromkeys(Muscle, 0.0)
        self._fatigue_at: datetime | None = None
        self._fresh = dict.fromkeys(Muscle, 1.0)
        self._dose = dict.fromkeys(Pattern, 0.0)
        self._idle = dict.fromkeys(Pattern, 0)
        self._decay = REP_DECAY * math.exp(self.random.gauss(0, REP_DECAY_SPREAD))
        spread = math.exp(self.random.gauss(0, HOURS_SPREAD))
        self._half_life = {
            each: profile.recovery
            * spread
            * (SMALL_HOURS if each in SMALL else LARGE_HOURS if each in LARGE else USUAL_HOURS)
            for each in Muscle
        }

    def arrive(self, at: datetime) -> None:
        """Come to train: fatigue has gone since, and the day has its form."""
        self._rest_until(at)
        self._fresh = {muscle: 1 - min(1.0, self._fatigue[muscle]) for muscle in Muscle}
        self.form = (BAD_SLEEP_STRENGTH if self.slept_badly else 1.0) * (1 + self.random.gauss(0, DAY_SPREAD))

    def recovery(self, muscle: Muscle) -> float:
        """Percent of the way back from a full session that this muscle has gone."""
        return 100 * max(0.0, 1 - self._fatigue[muscle])

    @property
    def sore(self) -> dict[Muscle, int]:
        """The muscles the athlete would speak of, and how sore they are: 1 a bit, 2 plainly, 3 very."""
        levels = {muscle: sum(self._fatigue[muscle] >= least for least in SORE_FROM) for muscle in Muscle}
        return {muscle: level for muscle, level in levels.items() if level}

    def maximum_kg(self, exercise: Exercise) -> float:
        """What could be lifted once when fresh, on an ordinary day, the moved part of the body included."""
        return capacity_kg(self.profile, exercise) * math.exp(self.gain[exercise.pattern])

    def do(self, exercise: Exercise, asked: PlannedSet, so_far: tuple[Effort, ...]) -> Effort:
        """Do a set as asked, or as much of it as there is in them."""
        if asked.measure is not Measure.REPS or exercise.load is LoadType.NONE:
            effort = Effort(asked.weight_kg, asked.high, None, None, failed=False)
            self._spend(exercise, 4 if exercise.load is not LoadType.NONE else 99)
            return effort
        weight = self._weight(exercise, asked, so_far)
        load = self._moved_kg(exercise, weight)
        able = self._able_to_do(exercise, load)
        reps = self._stops_at(able, asked)
        failed = reps < asked.low
        reserve = able - reps
        heard = 10 - reserve + self.profile.rpe_bias + self.random.gauss(0, 0.4)
        self._spend(exercise, reserve)
        self._build(exercise, reserve, load / self.maximum_kg(exercise))
        return Effort(weight, reps, min(10.0, max(4.0, round(heard * 2) / 2)), reserve, failed)

    def end_week(self) -> None:
        """Turn the week's work into strength, or its absence into loss."""
        rate, limit = GROWTH[self.profile.level]
        for pattern in Pattern:
            dose = self._dose[pattern]
            self._dose[pattern] = 0.0
            if dose < 1:
                self._idle[pattern] += 1
                loss = LOSS_EARLY if self._idle[pattern] <= 2 else LOSS_LATE
                self.gain[pattern] -= loss * self.profile.detraining if self.trained_weeks[pattern] else 0
                continue
            self._idle[pattern] = 0
            self.trained_weeks[pattern] += 1
            if self.slept_badly:
                continue
            speed = rate * (1 - math.exp(-dose / SETS_FOR_MOST))
            below = self.gain[pattern] < self.peak[pattern]
            self.gain[pattern] += speed * (REGAIN if below else 1) * (1 - self.gain[pattern] / limit)
            self.peak[pattern] = max(self.peak[pattern], self.gain[pattern])

    def gained_percent(self, patterns: Iterable[Pattern]) -> float:
        """How much stronger than at first, on average over these movements."""
        gains = [self.gain[each] for each in patterns]
        return 100 * (math.exp(sum(gains) / len(gains)) - 1) if gains else 0.0

    def _rest_until(self, at: datetime) -> None:
        if self._fatigue_at is not None:
            hours = (at - self._fatigue_at).total_seconds() / 3600
            slower = BAD_SLEEP_HOURS if self.slept_badly else 1.0
            for muscle in Muscle:
                self._fatigue[muscle] *= 0.5 ** (hours / (self._half_life[muscle] * slower))
        self._fatigue_at = at

    def _weight(self, exercise: Exercise, asked: PlannedSet, so_far: tuple[Effort, ...]) -> float | None:
        if asked.weight_kg is not None:
            return asked.weight_kg
        if exercise.load is LoadType.BODYWEIGHT:
            return None
        if so_far:
            return so_far[-1].weight_kg
        reserve = 10 - (asked.rpe or 8)
        middle = (asked.low + asked.high) / 2
        fits = self.maximum_kg(exercise) * math.exp(-self._decay * (middle + reserve - 1))
        guessed = fits * CAREFUL * (1 + self.random.gauss(0, GUESS_SPREAD))
        return nearest_below(
            exercise, guessed - exercise.bodyweight_share * self.profile.bodyweight_kg, self.profile.dumbbells_kg
        )

    def _moved_kg(self, exercise: Exercise, weight: float | None) -> float:
        return max(1.0, exercise.bodyweight_share * self.profile.bodyweight_kg + (weight or 0.0))

    def _able_to_do(self, exercise: Exercise, load: float) -> int:
        tired = sum(self._fatigue[each] for each in exercise.primary) / len(exercise.primary)
        today = self.maximum_kg(exercise) * self.form * (1 - LOSS_WHEN_FULL * tired)
        return max(0, math.floor(1 + math.log(today / load) / self._decay)) if today >= load else 0

    def _stops_at(self, able: int, asked: PlannedSet) -> int:
        """The top of the range, or where it feels as hard as asked, but not before the bottom of the range."""
        if asked.rpe is None:
            return min(able, asked.high)
        feels_right = math.floor(able - (10 - asked.rpe) - self.profile.rpe_bias + self.random.gauss(0, 0.4))
        return min(able, asked.high, max(asked.low, feels_right))

    def _spend(self, exercise: Exercise, reserve: int) -> None:
        heavy = exercise.pattern in (Pattern.SQUAT, Pattern.HINGE) and exercise.load is LoadType.EXTERNAL
        kind = 1.25 if heavy else 0.8 if exercise.mechanic is Mechanic.ISOLATION else 1.0
        cost = kind * _looked_up(FATIGUE_BY_RESERVE, reserve) / FULL_SETS
        if exercise.load is LoadType.NONE:
            cost = 0.0
        if self.profile.level == "beginner":
            cost *= NOVICE_FATIGUE
        for muscles, share in ((exercise.primary, 1.0), (exercise.secondary, 0.5)):
            for muscle in muscles:
                self._fatigue[muscle] = min(MOST_FATIGUE, self._fatigue[muscle] + cost * share)

    def _build(self, exercise: Exercise, reserve: int, of_maximum: float) -> None:
        fresh = sum(self._fresh[each] for each in exercise.primary) / len(exercise.primary)
        heavy_enough = 1.0 if of_maximum >= 0.6 else 0.7 if of_maximum >= 0.4 else 0.4
        stimulus = _looked_up(STIMULUS_BY_RESERVE, reserve) * heavy_enough * fresh
        for pattern in Pattern:
            if pattern is exercise.pattern:
                self._dose[pattern] += stimulus
            elif set(PRIME.get(pattern, ())) & set(exercise.primary):
                self._dose[pattern] += stimulus / 2


def _looked_up(table: tuple[tuple[int, float], ...], reserve: int) -> float:
    return next(value for most, value in table if reserve <= most)
