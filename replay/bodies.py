"""Stand-ins for what is told of a body: each measure is moved by a whole number, so that what it does is still seen."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from graph.codec import Json
from replay.recorded import Recorded
from training.metrics import Body
from training.safety import ADULT_AGE

# What the first value of a measure becomes, in kg and cm; and an adult's year of birth.
USUAL = {
    Body.WEIGHT: 80,
    Body.CHEST: 100,
    Body.WAIST: 85,
    Body.HIPS: 98,
    Body.BICEPS: 35,
    Body.THIGH: 56,
    Body.HEIGHT: 175,
}
USUAL_YEAR, MINORS_AGE = 1990, 16
KG_PER_LB, CM_PER_INCH = 0.45359237, 2.54
NUMBER = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)?(?![\d]|[.,]\d)")


@dataclass
class BodyStandIns:
    """By how much each measure is moved, in the units of its athlete; `years` moves the year of birth."""

    in_pounds: bool = False
    moves: dict[Body, int] = field(default_factory=dict)
    years: int | None = None

    def meet(self, turns: Iterable[Recorded]) -> None:
        """Find the first value of each measure, and the year of birth."""
        for turn in turns:
            athlete = (turn.seen.recalled or {}).get("athlete", {})
            self.in_pounds = athlete.get("weight_unit") == "lb"
            self._meet(Body.WEIGHT, athlete.get("bodyweight_kg"))
            self._meet(Body.HEIGHT, athlete.get("height_cm"))
            self._meet_year(athlete.get("birth_year"), turn.at.year)
            for measure, value in _measures(turn):
                self._meet(measure, value)
            for act in turn.outcome.acts if turn.outcome else ():
                if act["name"] == "set_age":
                    told = act["arguments"]
                    age = told.get("age")
                    self._meet_year(told.get("birth_year") or (age and turn.at.year - age), turn.at.year)

    def recalled(self, recalled: Json) -> Json:
        """What a turn started from, of an athlete with another body."""
        question = recalled["question"]
        if question is not None:
            question = question | {"acts": [self._asked(each) for each in question["acts"]]}
        return recalled | {"athlete": self._athlete(recalled["athlete"]), "question": question}

    def _asked(self, act: Json) -> Json:
        moved = dict(self._figures(act))
        told = act["arguments"]
        figures = {name: each + moved.get(each, 0) for name, each in told.items() if _is_figure(each)}
        return act | {"arguments": told | figures}

    def _athlete(self, athlete: Json) -> Json:
        year = athlete.get("birth_year")
        return athlete | {
            "bodyweight_kg": self._si(Body.WEIGHT, athlete.get("bodyweight_kg")),
            "height_cm": self._si(Body.HEIGHT, athlete.get("height_cm")),
            "birth_year": None if year is None else year + (self.years or 0),
        }

    def read(self, note: Json) -> Json:
        """A look-up that answered with measures, or with goals that are counted by one."""
        if note["read"] == "metrics":
            found = [each | {"value": self._si(Body(each["measure"]), each["value"])} for each in note["answer"]]
            return note | {"answer": found}
        if note["read"] == "goals":
            return note | {"answer": [self._goal(each) for each in note["answer"]]}
        return note

    def said(self, text: str, acts: Iterable[Json]) -> str:
        """A message with other figures where its acts tell of a body."""
        moved = dict(pair for act in acts for pair in self._figures(act))
        return NUMBER.sub(lambda found: _moved(found.group(), moved), text)

    def _figures(self, act: Json) -> Iterator[tuple[float, int]]:
        """Figures of an act that tell of a body, as they were said, and by how much each is moved."""
        told = act["arguments"]
        if act["name"] == "record_metric":
            yield told["value"], self.moves.get(Body(told["measure"]), 0)
        if act["name"] == "set_age":
            yield from ((told[name], sign * (self.years or 0)) for name, sign in AGES.items() if told.get(name))
        if act["name"] in ("set_goal", "update_goal") and told.get("target") is not None:
            counted = told.get("counted") or Body.WEIGHT.value
            yield told["target"], self.moves.get(Body(counted), 0) if counted in set(Body) else 0

    def _goal(self, goal: Json) -> Json:
        if goal.get("counted") not in set(Body):
            return goal
        measure = Body(goal["counted"])
        return goal | {name: self._si(measure, goal.get(name)) for name in ("target", "start")}

    def _si(self, measure: Body, value: Any) -> Any:
        if value is None:
            return None
        unit = (KG_PER_LB if measure is Body.WEIGHT else CM_PER_INCH) if self.in_pounds else 1
        return round(value + self.moves.get(measure, 0) * unit, 6)

    def _meet(self, measure: Body, value: Any) -> None:
        if value is not None and measure not in self.moves:
            unit = (KG_PER_LB if measure is Body.WEIGHT else CM_PER_INCH) if self.in_pounds else 1
            self.moves[measure] = round((USUAL[measure] - value) / unit) or 1

    def _meet_year(self, year: Any, now: int) -> None:
        if year is not None and self.years is None:
            self.years = (USUAL_YEAR if now - year >= ADULT_AGE else now - MINORS_AGE) - year or 1


def _is_figure(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


AGES = {"age": -1, "birth_year": 1}


def _measures(turn: Recorded) -> Iterator[tuple[Body, float]]:
    """Measures that a turn read, or wrote."""
    for note in turn.seen.reads:
        if note["read"] == "metrics":
            yield from ((Body(each["measure"]), each["value"]) for each in reversed(note["answer"]))
    for happened in turn.outcome.events if turn.outcome else ():
        if happened["type"] == "MetricRecorded":
            yield Body(happened["metric"]["measure"]), happened["metric"]["value"]


def _moved(figure: str, moved: dict[float, int]) -> str:
    value = float(figure.replace(",", "."))
    by = moved.get(value)
    if by is None:
        return figure
    whole, *rest = re.split(r"([.,])", figure)
    return "".join([str(int(whole) + by), *rest])
