"""Requests nobody has thought of, made by Schemathesis from the served contract, and what came of them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID
from zoneinfo import available_timezones

import schemathesis
from hypothesis import strategies as st
from requests.auth import AuthBase
from schemathesis.engine import Status, events, from_schema

from api.wire import Preferences

Ids = Mapping[str, tuple[str, ...]]
# What no schema can say, by the failure it would be: refused for what is on record or what the clock shows, not for a
# wrong shape. Each is a code of our own or the words of a field: a wrong refusal of anything else is a failure.
UNSAID: dict[str, frozenset[str]] = {
    "RejectedPositiveData": frozenset(
        {
            "invalid_cursor",  # a place in a listing is given out, never made up
            "link_code_invalid",  # a code is the coach's to give
            "message_id_reused",  # the id was used before, for another text
            "empty_export",  # a text may be any text; an export has a header
            "unknown_export",
            "not_text",
            "unit_needed",
            "more than can be kept",  # of goals or preferences, over all that was ever sent
            "nobody is that old, or young",  # by this year's calendar
            "forbidden",  # a client acts for its own providers' accounts alone
        }
    ),
    # A person was made, not their workout.
    "EnsureResourceAvailability": frozenset({"workout_not_found"}),
}

OURS = {field.alias or name for name, field in Preferences.model_fields.items()}
schemathesis.openapi.format("iana-time-zone", st.sampled_from(sorted(available_timezones() - {"localtime"})))


@dataclass
class Outcome:
    """What came of the requests: examples by operation, answers by status, checks made, failures, and those unsaid.

    `exchanges` has the last request that was answered with each status, and its answer, as they were sent.
    """

    examples: Counter[str] = field(default_factory=Counter)
    answers: dict[str, Counter[int]] = field(default_factory=dict)
    exchanges: dict[tuple[str, int], str] = field(default_factory=dict)
    checks: int = 0
    failures: list[str] = field(default_factory=list)
    unsaid: int = 0


@dataclass(frozen=True)
class Way:
    """What a request carries that says who asks. `sign` gets each one as it is about to be sent, and signs it."""

    headers: Mapping[str, str] = field(default_factory=dict)
    sign: AuthBase | None = None


def asked(url: str, way: Way, known: Ids, examples: int, phases: tuple[str, ...]) -> Outcome:
    """Ask every operation, with so many examples each where it takes anything.

    `known` are ids by the name of the parameter they stand in for: every other id that was made up becomes one of them.
    """
    config = schemathesis.Config.from_dict(
        {
            "seed": 1,
            "suppress-health-check": ["all"],
            "headers": dict(way.headers),
            "workers": 1,
            "continue-on-failure": True,
            "request-timeout": 60,
            # A signature that was made up would stand where the true one has to.
            "generation": {
                "max-examples": examples,
                "no-shrink": True,
                "with-security-parameters": way.sign is None,
            },
            "phases": {name: {"enabled": name in phases, **more} for name, more in _sizes(examples).items()},
        }
    )
    schema = schemathesis.openapi.from_url(f"{url}/openapi.json", config=config)
    for kind in ("path_parameters", "query"):
        schema.hook(f"map_{kind}")(_known(known))
    schema.hook("filter_failure")(_is_wrong)
    if way.sign is not None:
        schema.auth.set_from_requests(way.sign)
    outcome = Outcome()
    for event in from_schema(schema).execute():
        if isinstance(event, events.ScenarioFinished):
            _count(outcome, event)
        elif isinstance(event, events.NonFatalError | events.FatalError):
            outcome.failures.append(repr(event))
    return outcome


def _sizes(examples: int) -> dict[str, dict[str, Any]]:
    """The phases, and how large they are where it is not the whole size: a way through several operations is long."""
    few = {"generation": {"max-examples": max(examples // 20, 1)}}
    return {"examples": {}, "coverage": {}, "fuzzing": {}, "stateful": few}


def _known(known: Ids) -> Any:
    def mapped(context: Any, given: Any) -> Any:
        if context.operation.method.upper() == "DELETE":
            return given  # they are still needed
        return {name: _one_of(known[name], value) if name in known else value for name, value in (given or {}).items()}

    return mapped


def _one_of(ids: tuple[str, ...], made_up: object) -> object:
    """A known id in place of every other one that could be an id."""
    try:
        number = UUID(str(made_up)).int
    except ValueError:
        return made_up
    return ids[(number >> 1) % len(ids)] if number % 2 else made_up


def _is_wrong(_context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Whether a failure is one: not when the answer says what no schema can."""
    unsaid = UNSAID.get(type(failure).__name__)
    if unsaid is None:
        return True
    error = _error(response)
    problems = error.get("details") or ()
    return error.get("code") not in unsaid and not (problems and all(_is_unsaid(each, unsaid) for each in problems))


def _is_unsaid(problem: dict[str, str], unsaid: frozenset[str]) -> bool:
    """Whether it is told of a value that only its place in time is wrong, or of a preference that is none of ours.

    Those hold any JSON, of texts that can be shown, at most eight levels deep: a recursion no tool would follow.
    """
    place = problem["field"].split(".", 2)
    is_own = place[:2] == ["profile", "preferences"] and (len(place) == 2 or place[2].split(".")[0] not in OURS)
    return is_own or problem["problem"] in unsaid


def _error(response: Any) -> dict[str, Any]:
    try:
        body = response.json()
    except ValueError:
        return {}
    error = body.get("error") if isinstance(body, dict) else None
    return error if isinstance(error, dict) else {}


def _count(outcome: Outcome, event: events.ScenarioFinished) -> None:
    recorder = event.recorder
    outcome.unsaid += sum(recorder.filtered_failures.values())
    for id, node in recorder.cases.items():
        case, interaction = node.value, recorder.interactions.get(id)
        outcome.examples[case.operation.label] += 1
        if interaction is not None and interaction.response is not None:
            sent, got = interaction.request, interaction.response
            outcome.answers.setdefault(case.operation.label, Counter())[got.status_code] += 1
            exchange = f"{sent.method} {sent.uri} {sent.headers} {sent.body!r}: {got.headers} {got.content!r}"
            outcome.exchanges[case.operation.label, got.status_code] = exchange
        for check in recorder.checks.get(id, ()):
            outcome.checks += 1
            if check.status is not Status.SUCCESS:
                outcome.failures.append(f"{case.operation.label}: {check.name}: {check.failure_info}")
