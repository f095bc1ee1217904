"""What the built-in language understands, for people and for programs."""

import getpass
import json
import sys
from datetime import timedelta
from itertools import count
from uuid import UUID, uuid5

from cli.chat import PROVIDER
from graph.bootstrap import clock, names, names_at_hand
from graph.codec import Json
from language.hearing import heard
from language.names import Names
from language.situation import Situation
from language.understood import Reading
from settings import Settings
from training.athlete import Athlete
from training.changes import choose
from training.events import WorkoutEvent, WorkoutPlanned
from training.evolve import evolve
from training.lifecycle import start
from training.options import Circumstances, draft, with_targets
from training.proposal import Wish
from training.targets import Aim
from training.workout import Phase, Workout

SAMPLE = UUID(int=0)


def show(text: str, known: Names, phase: Phase, *, as_json: bool) -> None:
    """Print what is understood of one text."""
    reading = heard(text, sample(phase, known))
    if as_json:
        print(json.dumps(_document(text, reading), ensure_ascii=False))
        return
    print(reading.certainty)
    for act in reading.acts:
        given = ", ".join(f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in act.arguments.items())
        print(f"  {act.name}({given})")
    if reading.rest:
        print(f"  then, wherever that leads: {reading.rest}")


def show_lines(known: Names, phase: Phase) -> None:
    """Print a JSON object for each line of standard input."""
    situation = sample(phase, known)
    for line in sys.stdin:
        text = line.rstrip("\n")
        print(json.dumps(_document(text, heard(text, situation)), ensure_ascii=False), flush=True)


def _document(text: str, reading: Reading) -> Json:
    acts = [{"name": act.name, "arguments": act.arguments} for act in reading.acts]
    return {"text": text, "certainty": reading.certainty, "acts": acts, "rest": reading.rest}


def known_to(settings: Settings, name: str | None) -> Names:
    """The exercises this person can name in `fit-coach chat`, as far as there is a database that answers."""
    return names_at_hand(settings, (PROVIDER, name or getpass.getuser()))


def sample(phase: Phase, known: Names | None = None) -> Situation:
    """A new athlete in this phase, with the first workout they would be offered."""
    known = known or names()
    return Situation(known, None if phase is Phase.NO_WORKOUT else _workout(known, phase))


def _workout(known: Names, phase: Phase) -> Workout:
    at = clock() - timedelta(minutes=1)
    drafts = draft(Circumstances(known.catalogue, Athlete(), Wish(), (), at))
    options = tuple(with_targets(each, {}, None, Aim(at)) for each in drafts)
    ids = (uuid5(SAMPLE, str(number)) for number in count())
    events: list[WorkoutEvent] = [WorkoutPlanned(SAMPLE, at, Wish(), options)]
    planned = evolve(None, events)
    assert planned is not None
    chosen = evolve(planned, choose(planned, 1, ids))
    assert chosen is not None
    training = evolve(chosen, start(chosen, at)) if phase is Phase.IN_PROGRESS else chosen
    assert training is not None
    return training
