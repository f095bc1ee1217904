"""The coach's voice: sentences of a language, and figures as the athlete reads them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cache
from typing import Self
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton, format_time
from babel.numbers import format_decimal

from language.names import Names
from language.remembered import remembered
from language.sentences import bundle
from training.athlete import Athlete, WeightUnit
from training.coaching import Coaching
from training.exercise import Measure
from training.sets import PlannedSet, RecordedSet, SetType, Side
from training.units import from_cm, from_kg

MOST_OF_A_FIGURE = 1000  # characters; more is no figure to Fluent, which would say nothing at all
_STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
SHORT_SECONDS = 100  # spans up to here read better in seconds than in minutes


@dataclass(frozen=True)
class Voice:
    """How one athlete is spoken to. `shown`: what exercises are called, by their name in the catalogue."""

    language: str = "en"
    weight_unit: WeightUnit = WeightUnit.KG
    time_zone: str = "UTC"
    shown: Mapping[str, str] = field(default_factory=dict)
    coaching: Coaching = field(default_factory=Coaching)

    @classmethod
    def to(cls, athlete: Athlete, names: Names) -> Self:
        """The voice an athlete is spoken to in."""
        shown = names.spoken_in(athlete.language).shown
        return cls(athlete.language, athlete.weight_unit, athlete.time_zone, shown, athlete.coaching)

    def exercise(self, name: str) -> str:
        """What an exercise of this name is called."""
        return self.shown.get(name, name)

    def say(self, name: str, /, **figures: str | int) -> str:
        """The sentence of this name with its figures in place; every one may go by the `$tone` that is wished for.

        KeyError for a name the language does not have.
        """
        message = bundle(self.language).get_message(name)
        assert message.value is not None
        shown = {"tone": self.coaching.tone.value, **{key: self._shown(value) for key, value in figures.items()}}
        text, errors = bundle(self.language).format_pattern(message.value, shown)
        if errors:
            raise ValueError(f"{name}: {errors}")
        return str(text)

    def _shown(self, value: str | int) -> str | int:
        return value if isinstance(value, int) else _plain(self.exercise(value))

    def number(self, value: float) -> str:
        """A number without needless decimals: "1,280", "82.5"."""
        return _number(round(value, 2) + 0.0, self.language)  # never minus nothing

    def weight(self, kg: float) -> str:
        """A weight in the athlete's unit: "80 kg", "175 lb"."""
        return self.in_unit(from_kg(kg, self.weight_unit), self.weight_unit)

    def in_unit(self, figure: float, unit: WeightUnit) -> str:
        """A weight that is told in a unit already."""
        return self.say("weight-figure", figure=self.number(figure), unit=unit)

    def length(self, cm: float) -> str:
        """A length in the athlete's unit: "86 cm", "34 in"."""
        unit = "in" if self.weight_unit is WeightUnit.LB else "cm"
        return self.say("length-figure", figure=self.number(from_cm(cm, self.weight_unit)), unit=unit)

    def metres(self, figure: str) -> str:
        """A distance: "2,000 m"."""
        return self.say("metres-figure", figure=figure)

    def seconds(self, figure: str) -> str:
        """A time in seconds: "30-60 s"."""
        return self.say("seconds-figure", figure=figure)

    def date(self, day: date) -> str:
        """A day with its year: "Jun 1, 2027"."""
        return format_skeleton("yMMMd", day, locale=self._locale)

    def local(self, at: datetime) -> datetime:
        """A time on the athlete's clock."""
        return at.astimezone(ZoneInfo(self.time_zone))

    def time(self, clock: time) -> str:
        """A time of the day: "7:00 PM"."""
        return str(format_time(clock, "short", locale=self._locale)).replace("\u202f", " ")

    def load(self, kg: float | None) -> str:
        """What a set is loaded with: "80 kg", "bodyweight", "20 kg of help" where it is assisted."""
        if not kg:
            return self.say("bodyweight")
        return self.weight(kg) if kg > 0 else self.say("assisted", weight=self.weight(-kg))

    def span(self, seconds: int) -> str:
        """A length of time: "45 s", "2:30", "1:05:00"."""
        minutes, rest = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        if hours:
            return f"{hours}:{minutes:02}:{rest:02}"
        return f"{minutes}:{rest:02}" if minutes else self.seconds(str(rest))

    def day(self, at: datetime) -> str:
        """A day with its weekday, in the athlete's time zone: "Mon, Nov 16"."""
        return format_skeleton("MMMEd", at.astimezone(ZoneInfo(self.time_zone)), locale=self._locale)

    def moment(self, at: datetime, told_at: datetime, *, has_hour: bool) -> str:
        """A time as it was told at another: its day, with the year if that is another one, and the hour if it has one.

        "Mon, Nov 16", "Mon, Nov 16, 7:30 PM", "Sun, Dec 28, 2025"
        """
        here, there = (each.astimezone(ZoneInfo(self.time_zone)) for each in (at, told_at))
        day = format_skeleton("MMMEd" if here.year == there.year else "yMMMEd", here, locale=self._locale)
        if not has_hour:
            return day
        return f"{day}, {format_time(here, 'short', tzinfo=here.tzinfo, locale=self._locale)}".replace("\u202f", " ")

    def listed(self, things: Iterable[str], last_joint: str = "list-and") -> str:
        """A list in a sentence: "quads, glutes and abs", or with "list-or" for a choice."""
        *others, last = [self.exercise(each) for each in things] or [""]
        return f"{', '.join(others)} {self.say(last_joint)} {last}" if others else last

    def count(self, planned: PlannedSet) -> str:
        """What is asked of a set: "5-8 reps", "30-60 s", "500-2,000 m"."""
        if planned.bouts > 1:
            bout = self.count(replace(planned, bouts=1))
            return self.say("intervals", count=str(planned.bouts), set=bout, rest=self.span(planned.rest_seconds))
        low, high = planned.low, planned.high
        if planned.measure is Measure.SECONDS:
            if low == high:
                return self.span(low)
            return self.seconds(f"{low}–{high}") if high < SHORT_SECONDS else f"{self.span(low)}–{self.span(high)}"
        figures = self.number(low) if low == high else f"{self.number(low)}–{self.number(high)}"
        return self.metres(figures) if planned.measure is Measure.METRES else figures

    def target(self, planned: Sequence[PlannedSet]) -> str:
        """What is planned of an exercise: "3 × 5-8 at 80 kg"."""
        if not planned:
            return self.say("sets", sets=0)
        count = self.count(planned[0])
        is_one_bout = len(planned) == 1 and planned[0].bouts > 1
        target = count if is_one_bout else self.say("target", sets=str(len(planned)), count=count)
        weight, last = planned[0].weight_kg, planned[-1]
        target = target if weight is None else self.say("target-weight", target=target, weight=self.load(weight))
        return self.say("target-last", target=target, kind=last.set_type) if last.asks_more else target

    def ramp(self, planned: Sequence[PlannedSet]) -> str:
        """Warm-up sets in a line: "20 kg × 10, 40 kg × 8"."""
        return ", ".join(f"{self.load(each.weight_kg)} × {self.count(each)}" for each in planned)

    def done(self, recorded: RecordedSet) -> str:
        """What was done in a set: "80 kg × 8", "bodyweight × 12", "1:30", "2,000 m in 7:42"."""
        text = self._amount(recorded)
        if recorded.side is not None:
            text = self.on_side(recorded.side, text)
        if recorded.rpe is not None:
            text = self.say("effort-set", set=text, rpe=self.number(recorded.rpe))
        return self.of_kind(recorded.set_type, text)

    def on_side(self, side: Side, text: str) -> str:
        """A set with the side it was done with: "left 20 kg × 10", "20 kg × 10 each side"."""
        return self.say("each-side-set", set=text) if side == Side.EACH else self.say("side-set", side=side, set=text)

    def of_kind(self, set_type: SetType, text: str) -> str:
        """A set with its kind, where that is not the usual one: "80 kg × 8 (to failure)"."""
        if set_type == SetType.WORKING:
            return text
        return self.say({"warmup": "warm-up-set"}.get(set_type, f"{set_type}-set"), set=text)

    def all_done(self, sets: Sequence[RecordedSet]) -> str:
        """Sets in a line, those of one weight together: "80 kg × 8, 8, 7"."""
        groups: list[tuple[float | None, list[RecordedSet]]] = []
        for each in sets:
            if groups and _is_alike(groups[-1][1][-1], each):
                groups[-1][1].append(each)
                continue
            if groups and groups[-1][0] == each.weight_kg and _is_plain(each) and _is_plain(groups[-1][1][-1]):
                groups[-1][1].append(each)
            else:
                groups.append((each.weight_kg, [each]))
        return ", ".join(
            self._bout(group)
            if group[0].set_type is SetType.INTERVAL
            else ", ".join([self.done(group[0]), *(str(each.reps) for each in group[1:])])
            for _, group in groups
        )

    def _bout(self, group: Sequence[RecordedSet]) -> str:
        """Intervals that are alike: "8 × 20 s (10 s of rest in between)"."""
        *_, last = group
        if len(group) == 1 or last.rest_seconds is None:
            return ", ".join(self.done(each) for each in group)
        rest = self.span(last.rest_seconds)
        return self.say("intervals", count=str(len(group)), set=self._amount(last), rest=rest)

    def _amount(self, recorded: RecordedSet) -> str:
        if recorded.distance_m is not None:
            distance = self.metres(self.number(recorded.distance_m))
            if recorded.duration_seconds is None:
                return distance
            return self.say("distance-time", distance=distance, time=self.span(recorded.duration_seconds))
        if recorded.duration_seconds is not None:
            held = self.span(recorded.duration_seconds)
            return f"{self.weight(recorded.weight_kg)} × {held}" if recorded.weight_kg else held
        return f"{self.load(recorded.weight_kg)} × {recorded.reps}"

    @property
    def _locale(self) -> Locale:
        return _locale(self.language)


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@remembered(1 << 12)
def _number(value: float, language: str) -> str:
    return str(format_decimal(value, locale=_locale(language)))


def _plain(value: str) -> str:
    """A figure as a sentence can hold it: no longer, and without signs that steer a terminal or turn a line around."""
    plain = _STEERING.sub("", value)
    return plain if len(plain) <= MOST_OF_A_FIGURE else f"{plain[: MOST_OF_A_FIGURE - 1]}…"


def _is_alike(before: RecordedSet, each: RecordedSet) -> bool:
    """Whether two sets are intervals of one bout, done alike."""
    bout = before.set_type is each.set_type is SetType.INTERVAL and before.source_turn == each.source_turn
    return bout and replace(before.performed(), rest_seconds=each.rest_seconds) == each.performed()


def _is_plain(each: RecordedSet) -> bool:
    return (
        each.reps is not None
        and each.set_type is SetType.WORKING
        and each.rpe is None
        and each.side is None
        and each.duration_seconds is None
        and each.distance_m is None
    )
