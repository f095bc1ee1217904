"""Which turns are meant: by number, by day, by session, or all of a file that was kept."""

import re
from collections.abc import Iterable
from datetime import date

from replay.recorded import Recorded, Recordings

LAST, FAILED, ALL = "last", "failed", "all"
NUMBERS = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")
PREFIX = re.compile(r"[0-9a-f-]{4,36}")
MEANT = "42, 40-52, a day as 2026-11-30, the beginning of a session's id, last, failed, or all"


class NoSuchTurn(Exception):
    """Nothing on record is called so; the message says what there is."""


def chosen(recordings: Recordings, which: str) -> Recordings:
    """The turns that are meant, in their sessions. NoSuchTurn. A day is one of the athlete's."""
    wanted = tuple(_meant(recordings, which.strip().lower()))
    if not wanted:
        raise NoSuchTurn(f"Nothing on record is {which}: say {MEANT}. `fit-coach replay list` shows what there is.")
    return recordings.only(wanted)


def calls_turns(which: str) -> bool:
    """Whether turns are meant, whatever files there are: a folder may well be called as a day is."""
    said = which.strip().lower()
    return said in ("", LAST, FAILED, ALL) or NUMBERS.fullmatch(said) is not None or _day(said) is not None


def _meant(recordings: Recordings, which: str) -> Iterable[Recorded]:
    turns = recordings.turns
    if which == ALL:
        return turns
    if which == LAST:
        return [turn for turn in turns if turn.number is not None][-1:]
    if which == FAILED:
        return [turn for turn in turns if turn.number is None]
    if numbers := NUMBERS.fullmatch(which):
        first, last = int(numbers[1]), int(numbers[2] or numbers[1])
        return [turn for turn in turns if turn.number is not None and first <= turn.number <= last]
    if (day := _day(which)) is not None:
        return [turn for turn in turns if turn.at.astimezone(recordings.zone).date() == day]
    if PREFIX.fullmatch(which):
        return [turn for turn in turns if _is_called(turn, which)]
    return ()


def _day(which: str) -> date | None:
    try:
        return date.fromisoformat(which)
    except ValueError:
        return None


def _is_called(turn: Recorded, prefix: str) -> bool:
    """A session is called by its id, and so is an attempt that failed; a turn is called by its number."""
    called = [turn.session_id, *([turn.id] if turn.number is None else [])]
    return any(str(each).startswith(prefix) for each in called)
