"""The coach's sentences: every one that is needed exists, and every one that exists is needed."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast

from api.errors import KINDS
from language.languages import LANGUAGES
from language.replies import lines
from language.replies.coaching import PARTS
from language.sentences import sentences
from language.voice import Voice
from tools.registry import ACTS
from training import errors
from training.errors.exercises import ExerciseNotFound
from training.errors.kinds import Gap, NeedsConfirmation, TrainingError
from training.facts import Fact
from training.history import RecordKind
from training.modifications import ModificationType
from training.reacting import ReactionCode
from training.recovery import ReportKind
from training.safety import Category
from training.slot import StepCode
from training.sources import Source

ROOT = Path(__file__).parents[2]
SENTENCES = FluentParser().parse("\n".join(sentences("en"))).body
MESSAGES = {entry.id.name for entry in SENTENCES if isinstance(entry, ast.Message)}
KINDS_OF_ERROR = {
    kind
    for module in iter_modules(errors.__path__, f"{errors.__name__}.")
    for kind in vars(import_module(module.name)).values()
    if isinstance(kind, type) and issubclass(kind, TrainingError)
}
ASKED = [kind for kind in KINDS_OF_ERROR if issubclass(kind, (NeedsConfirmation, Gap))]
REASONS = {
    code
    for folder in ("training", "tools")
    for path in (ROOT / folder).rglob("*.py")
    for code in re.findall(r"""\bRe(?:ason|corded)\(\s*"([a-z_]+)\"""", path.read_text())
} | {"familiar", "standard", "recovers_fast", "recovers_slowly", *get_args(StepCode), *get_args(ReactionCode)}
BEFORE_A_PATH = ("malformed_http", "headers_too_large")
NEVER_OF_A_MESSAGE = ("not_found", "user_not_found", "workout_not_found", "reminder_not_found", "invalid_cursor")
NEVER_BUT_OF_A_PERSON = ("link_code_invalid", "account_occupied", "too_many_link_tries")
NEVER_BUT_OF_A_HISTORY = (
    "needs_csv",
    "not_text",
    "empty_export",
    "unknown_export",
    "unit_needed",
    "history_unfinished",
)
ELSEWHERE = (*BEFORE_A_PATH, *NEVER_OF_A_MESSAGE, *NEVER_BUT_OF_A_PERSON, *NEVER_BUT_OF_A_HISTORY)
MADE = {
    *(f"asked-{kind.code}" for kind in ASKED if kind not in (NeedsConfirmation, Gap)),
    *(f"refused-{kind.code}" for kind in KINDS_OF_ERROR if kind not in (*ASKED, TrainingError)),
    f"refused-{ExerciseNotFound.code}",  # where no name comes near
    *(f"error-{code}" for code in KINDS if code not in ELSEWHERE),
    *(f"reason-{code}" for code in REASONS),
    *(f"exercise-{change}" for change in ("added", "removed", "moved", "substituted", "followed", "retargeted")),
    *(f"rating-{name}" for name in ("performance", "difficulty", "energy", "fatigue")),
    *(f"better-{kind}" for kind in ("weight", "e1rm", "reps", "duration", "distance", "volume")),
    *(f"record-{kind}" for kind in RecordKind),
    *(f"noted-{kind}" for kind in ReportKind),
    *(f"red-flag-{category}" for category in Category),
    *(f"source-{source}" for source in Source),
    *(f"{kind}-{part.replace('_', '-')}" for kind in ("coaching", "settings") for part in PARTS),
    *(f"{kind}-set" for kind in ("warm-up", "drop", "failure", "amrap", "interval")),
    *("set-logged", "sets-logged", "set-logged-open", "sets-logged-open", "set-logged-warmup"),
    *("refused-bad_arguments", "refused-nothing_kept", "refused-undo_alone", "error-outcome_unknown"),
}
# What says that nothing was saved. Only what can never have been a message says it, and whoever has looked.
CLAIMS = {
    "en": "Nothing was saved",
    "de": "Nichts wurde gespeichert",
    "es": "No se guardó nada",
    "fr": "Rien n'a été enregistré",
    "pt": "Nada foi salvo",
    "ru": "Ничего не сохранено",
}
NO_MESSAGE = {"malformed_json", "invalid_request", "body_too_large", "unsupported_media_type", "method_not_allowed"}
LOOKED_FOR = {"turn_failed"}


def test_the_files_are_whole() -> None:
    assert [entry for entry in SENTENCES if isinstance(entry, ast.Junk)] == []


def test_every_sentence_that_is_made_up_of_a_code_exists() -> None:
    assert set() == MADE - MESSAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_nothing_was_saved_is_said_by_those_who_know(language: str) -> None:
    """A message that is sent again may have been saved the first time, whatever becomes of it now."""
    said = {code: Voice(language).say(f"error-{code}") for code in KINDS if code not in ELSEWHERE}

    assert {code for code, text in said.items() if CLAIMS[language] in text} == NO_MESSAGE | LOOKED_FOR


def test_every_sentence_is_said_somewhere() -> None:
    source = "".join(
        path.read_text() for folder in ("language", "api", "tools") for path in (ROOT / folder).rglob("*.py")
    )
    named = set(re.findall(r"""["']([a-z][a-z0-9_-]+)["']""", source))
    suggested = {f"say-{name}" for name in named}

    assert MESSAGES - MADE - named - suggested == set()


@pytest.mark.parametrize("kind", get_args(Fact))
def test_every_fact_can_be_said(kind: type) -> None:
    assert lines.dispatch(kind) is not lines.dispatch(object)


@pytest.mark.parametrize("act", ACTS)
def test_every_act_that_writes_has_a_name_for_people(act: str) -> None:
    if ACTS[act].writes:
        assert Voice().say("act-to-do", act=act) != Voice().say("act-to-do", act="nothing")


def test_modifications_have_the_types_of_the_schema() -> None:
    assert {kind.value for kind in ModificationType} == {
        "reorder", "substitute", "add", "remove", "skip", "retarget", "refocus", "correct_set", "delete_set"
    }  # fmt: skip
