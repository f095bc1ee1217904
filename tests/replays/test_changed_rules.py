"""A changed rule of training: `make replays` names exactly the turns it changes, and how.

Which ones these are is found in another way (rehearsing.py): on real rows, and not from the record.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, nullcontext
from unittest.mock import patch

import pytest

from db.address import Address
from tests.replays.__main__ import main
from tests.replays.rehearsing import Changes, Parts, Rule, rehearsed
from tests.replays.talking import Stage
from tests.replays.talks import talks
from training import anomalies, rules, shaping

RULES: dict[str, Rule] = {
    "half as far is asked about": lambda: patch.object(anomalies, "FAR_FROM_RECENT", 0.25),
    "novices add half as much again": lambda: patch.object(rules, "LOWER_STEP_KG", 7.5),
    "strength rests a minute longer": lambda: patch.dict(shaping.REST, strength=(300, 90)),
}
NO_RULE, ALL_RULES = "none", "all at once"
# Those of `make test`: some that each rule changes, and some that none does.
FEW = {"beginner", "for_strength", "thresholds", "in_pounds", "failed_attempts", "model_claims_a_record", "memories"}
SESSION = re.compile(r"(\w+)")
TURN = re.compile(r"  DIFFERS +(\d+)  .*")
LINE = re.compile(r"    (\w+) +(.*)")
Printed = dict[tuple[str, str], dict[str, list[str]]]


@contextmanager
def _all_at_once() -> Iterator[None]:
    with ExitStack() as stack:
        for rule in RULES.values():
            stack.enter_context(rule())
        yield


@pytest.fixture(scope="module")
def sessions(is_full: bool) -> list[str]:
    return [talk.name for talk in talks() if is_full or talk.name in FEW]


@pytest.fixture(scope="module")
def changes(address: Address, sessions: list[str]) -> dict[str, Changes]:
    """What each rule changes, found by talking."""
    tried: dict[str, Rule] = {NO_RULE: nullcontext, **RULES, ALL_RULES: _all_at_once}
    found = {name: Changes() for name in tried}
    with Stage.opened(address) as stage:
        for talk in talks():
            if talk.name in sessions:
                for name, those in rehearsed(stage, talk, tried).items():
                    found[name].turns.update(those.turns)
    return found


def test_where_no_rule_is_another_nothing_differs(
    changes: Mapping[str, Changes], sessions: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(sessions) == 0
    assert (_printed(capsys.readouterr().out), changes[NO_RULE].turns) == ({}, {})


@pytest.mark.parametrize("rule", [*RULES, ALL_RULES])
def test_a_changed_rule_is_named(
    rule: str, changes: Mapping[str, Changes], sessions: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    changed = changes[rule]

    with RULES.get(rule, _all_at_once)():
        assert main(sessions) == 1
    printed = _printed(capsys.readouterr().out)

    named = {turn: set(parts) for turn, parts in printed.items()}
    assert named == {turn: set(now) for turn, (_, now) in changed.turns.items()}
    for turn, parts in printed.items():
        assert _said_anew(*changed.turns[turn]) <= {line[2:] for line in parts.get("reply", []) if line[:2] == "+ "}
    assert 0 < len(changed.sessions) < len(sessions)


def test_together_they_change_what_each_does(changes: Mapping[str, Changes]) -> None:
    alone = [turn for name in RULES for turn in changes[name].turns]

    assert set(alone) == set(changes[ALL_RULES].turns)
    assert all(changes[name].turns for name in RULES)


def _said_anew(was: Parts, now: Parts) -> set[str]:
    """The lines of a reply that were not there."""
    if "reply" not in now:
        return set()
    before, after = (Counter(parts["reply"]["text"].splitlines()) for parts in (was, now))
    return set(after - before)


def _printed(out: str) -> Printed:
    """Turns that are told to differ, by session and number, with the lines of each part."""
    found: Printed = {}
    session, lines = "", {}
    for line in out.splitlines():
        if name := SESSION.fullmatch(line):
            session = name[1]
        elif turn := TURN.fullmatch(line):
            lines = found.setdefault((session, turn[1]), {})
        elif told := LINE.fullmatch(line):
            lines.setdefault(told[1], []).append(told[2])
    return found
