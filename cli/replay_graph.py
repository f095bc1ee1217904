"""`fit-coach replay run --graph` and `replay thread`: LangGraph's own time travel over turns on record."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cli.replayed import Found, Refused, Whose, done, in_utc, judged, meant, of_account, show_lines
from graph.bootstrap import prepared, runner, thread_of
from graph.fitting import UnfitValue, fitting
from replay.comparing import Verdict, compared, not_run
from replay.recorded import Recorded, Sitting
from replay.showing_steps import states_of, stepped
from replay.stepping import NoSuchStep, Stepping, before_turn, steps
from replay.which import chosen
from settings import Settings


@dataclass(frozen=True)
class Fork:
    """From before which step a turn is run on, and what of its state is changed there."""

    step: str | None = None
    changed: tuple[str, ...] = ()

    @property
    def values(self) -> dict[str, Any]:
        """What is changed, by name. Refused where it is not NAME=JSON or cannot be there, or where no step is named."""
        if self.changed and self.step is None:
            raise Refused("Say before which step the state is changed: --from STEP.")
        return dict(map(_named, self.changed))


def _named(text: str) -> tuple[str, Any]:
    name, _, value = text.partition("=")
    try:
        return name, fitting(name, json.loads(value))
    except UnfitValue as unfit:
        raise Refused(str(unfit)) from unfit
    except (ValueError, RecursionError):
        raise Refused(f'{text} is not of the form NAME=JSON; words stand in quotes, as unread="undo".') from None


def ran_by_step(
    settings: Settings, whose: Whose, which: str, clock: datetime | None, report: Path | None, fork: Fork
) -> int:
    """Run turns again node by node, and show what each step changed; 1 when any comes out differently."""

    def run() -> int:
        found = meant(settings, whose, which)
        return judged(asyncio.run(_by_step(found, in_utc(clock), fork)), report)

    return done(run)


async def _by_step(found: Found, clock: datetime | None, fork: Fork) -> dict[str, list[Verdict]]:
    with_names = runner(found.names, clock)
    suites: dict[str, list[Verdict]] = {}
    for name, recordings in found.suites.items():
        for turn in recordings.turns:
            verdicts = suites.setdefault(name or str(turn.session_id)[:8], [])
            verdicts.append(await _travelled(Stepping(with_names, turn, _earlier(recordings.turns, turn)), fork))
    return suites


async def _travelled(stepping: Stepping, fork: Fork, checkpoint_id: str | None = None) -> Verdict:
    """A turn beside what came of it, or of going on from one of its steps; its steps are printed."""
    turn, values = stepping.recorded, fork.values
    if not turn.can_run:
        return not_run(turn)
    print(f"turn {turn.name}  {turn.message!r}")
    came = await stepping.begin(checkpoint_id)
    if fork.step is None:
        show_lines(stepped(await stepping.history()))
    else:
        try:
            came = await stepping.go_on(fork.step, values)
        except NoSuchStep as no:
            raise Refused(str(no)) from no
        show_lines(stepped(await stepping.history()))
    print()
    return compared(turn, came)


def thread(settings: Settings, whose: Whose, which: str, turn: str | None, fork: Fork) -> int:
    """List the states of a session's thread, or run one of its turns again on a copy; 1 when it differs."""

    def travel() -> int:
        found = of_account(settings, whose)
        recordings = chosen(found.suites[""], which)
        if len(recordings.sittings) != 1:
            raise Refused(f"{which} is not of one session: a thread is one session's.")
        (sitting,) = (each for each in found.suites[""].sittings if each.id == recordings.sittings[0].id)
        with prepared(settings) as address:
            copy = thread_of(address, whose.account, sitting.id)
        assert copy is not None
        one = _one(sitting, turn)
        stepping = Stepping(runner(found.names), one, _earlier(sitting.turns, one), copy.saver, copy.id)
        return asyncio.run(_on_thread(stepping, sitting, listed=turn is None and fork == Fork(), fork=fork))

    return done(travel)


def _one(sitting: Sitting, turn: str | None) -> Recorded:
    """The turn of a session that is meant; its last, unless another is."""
    found = [each for each in sitting.turns if turn in (None, each.name)]
    if not found:
        raise Refused(f"The session has no turn {turn}: it has {', '.join(each.name for each in sitting.turns)}.")
    return found[-1]


def _earlier(turns: Sequence[Recorded], turn: Recorded) -> Sequence[Recorded]:
    return turns[: turns.index(turn)]


async def _on_thread(stepping: Stepping, sitting: Sitting, *, listed: bool, fork: Fork) -> int:
    states = await stepping.states()
    if listed:
        show_lines(states_of(steps(states[::-1]), sitting.turns))
        return 0
    place = before_turn(states, stepping.recorded)
    if place is None:  # nothing can be put before a thread's first state
        stepping = replace(stepping, thread_id="turn")
    return judged({str(sitting.id)[:8]: [await _travelled(stepping, fork, place)]})
