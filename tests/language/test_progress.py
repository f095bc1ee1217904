"""Where exercises have gone is told in the athlete's own units, and the change is that of the figures told."""

from datetime import UTC, datetime

import pytest

from language.languages import LANGUAGES
from language.replies import lines
from language.voice import Voice
from training.athlete import WeightUnit
from training.facts import ProgressShown
from training.history import RecordKind
from training.lift_courses import LiftCourse, Mark

THEN, NOW = datetime(2026, 10, 5, 18, tzinfo=UTC), datetime(2026, 11, 16, 18, tzinfo=UTC)


def _course(kind: RecordKind, first: float, last: float) -> LiftCourse:
    return LiftCourse("Bench press", kind, Mark(THEN, first), Mark(NOW, last))


@pytest.mark.parametrize(
    ("kind", "first", "last", "unit", "told"),
    [
        (RecordKind.E1RM, 99.31, 105.52, "kg", "estimated max 99.3 kg (Oct 5), now 105.5 kg (Nov 16): up 6.2 kg"),
        (RecordKind.E1RM, 99.31, 105.52, "lb", "estimated max 218.9 lb (Oct 5), now 232.6 lb (Nov 16): up 13.7 lb"),
        (RecordKind.E1RM, 105.5, 99.3, "kg", "now 99.3 kg (Nov 16): down 6.2 kg"),
        (RecordKind.E1RM, 100.0, 100.4, "kg", "now 100.4 kg (Nov 16): about the same"),
        (RecordKind.WEIGHT, 200, 220, "kg", "heaviest set 200 kg (Oct 5), now 220 kg (Nov 16): up 20 kg"),
        (RecordKind.WEIGHT, -30, -20, "kg", "30 kg of help (Oct 5), now 20 kg of help (Nov 16): 10 kg less help"),
        (RecordKind.WEIGHT, -20, -30, "kg", "10 kg more help"),
        (RecordKind.REPS, 8, 10, "kg", "best set 8 reps (Oct 5), now 10 reps (Nov 16): up 2"),
        (RecordKind.DURATION, 60, 90, "kg", "longest 1:00 (Oct 5), now 1:30 (Nov 16): up 30 s"),
        (RecordKind.DISTANCE, 2000, 5000, "kg", "farthest 2,000 m (Oct 5), now 5,000 m (Nov 16): up 3,000 m"),
    ],
)  # fmt: skip
def test_where_an_exercise_has_gone(kind: RecordKind, first: float, last: float, unit: str, told: str) -> None:
    fact = ProgressShown(8, 12, (_course(kind, first, last),))

    said = lines(fact, Voice(weight_unit=WeightUnit(unit)))

    assert said[:2] == ["12 workouts in the last 8 weeks.", "Your main exercise:"]
    assert told in said[2].replace("(Mon, ", "(")
    assert ("estimated from sets" in said[3]) == (kind is RecordKind.E1RM)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 5, 21])
def test_every_language_has_words_for_it(language: str, count: int) -> None:
    lifts = tuple(_course(kind, 50, 60) for kind in RecordKind if kind is not RecordKind.VOLUME)[:count]

    said = lines(ProgressShown(8, count, lifts, last_at=None if lifts else THEN), Voice(language))

    assert len(said) == (len(lifts) + 3 if lifts else 3)
    assert all("{" not in line and "  " not in line for line in said)
