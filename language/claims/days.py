"""The days and times a sentence names, and which day of the facts each can be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from language.claims.lexicon import Lexicon
from language.claims.sentence import Sentence

Fits = Callable[[date, date], bool]
WEEK = 7
PLACEHOLDER = ";"


@dataclass(frozen=True)
class Days:
    """What is said about days: each a question to the day of a fact and today. `rest` is the sentence without them."""

    said: tuple[Fits, ...]
    rest: tuple[str, ...]
    is_lately: bool = False

    def fit(self, on: date | None, today: date) -> bool:
        """Whether all that is said is said of this day."""
        if not self.said:
            return True
        is_near = on is not None and (not self.is_lately or 0 <= (today - on).days <= WEEK)
        return on is not None and is_near and all(fits(on, today) for fits in self.said)


def days(sentence: Sentence, tokens: Sequence[str]) -> Days:
    """All days and times in these words of the sentence."""
    said: list[Fits] = []
    rest: list[str] = []
    has_date = False
    place = 0
    while place < len(tokens):
        found = _day_at(sentence, tokens, place)
        if found is None:
            rest.append(tokens[place])
            place += 1
            continue
        said.append(found[0])
        has_date = has_date or found[2]
        rest.append(PLACEHOLDER)
        place = found[1]
    if sentence.says("other_times"):
        said.append(_never)
    is_lately = not has_date and any(isinstance(fits, _Weekday) for fits in said)
    return Days(tuple(said), tuple(rest), is_lately)


def _day_at(sentence: Sentence, tokens: Sequence[str], place: int) -> tuple[Fits, int, bool] | None:
    """What day the words from here on name, where they end, and whether it is a full date."""
    lexicon = sentence.lexicon
    word = tokens[place]
    for reading in (_iso, _month_and_day, _ago):
        found = reading(sentence, tokens, place)
        if found is not None:
            return *found, reading is not _ago
    if word in lexicon.words["yesterday"]:
        return (lambda on, today: on == today - timedelta(days=1)), place + 1, True
    if word in lexicon.words["last"] and _at(tokens, place + 1) in lexicon.words["week"]:
        return (lambda on, today: _week(on) == _week(today) - WEEK), place + 2, True
    weekday = lexicon.weekdays.get(word, lexicon.day_names.get(word) if _is_a_name(sentence, word) else None)
    is_a_place = word in lexicon.ordinals and _at(tokens, place + 1) in lexicon.words["ordered"]
    if weekday is not None and not is_a_place:
        return _Weekday(weekday), place + 1, False
    return (_never, place + 1, True) if _month(sentence, word) is not None else None


@dataclass(frozen=True)
class _Weekday:
    number: int

    def __call__(self, on: date, today: date) -> bool:
        return on.weekday() == self.number


def _never(on: date, today: date) -> bool:
    return False


def _week(day: date) -> int:
    return day.toordinal() - day.weekday()


def _iso(_sentence: Sentence, tokens: Sequence[str], place: int) -> tuple[Fits, int] | None:
    parts = tokens[place : place + 5]
    if len(parts) < 5 or parts[1] != "-" or parts[3] != "-" or not (len(parts[0]) == 4 and parts[0].isdigit()):
        return None
    written = "".join(parts)
    return (lambda on, _today: on.isoformat() == written), place + 5


def _month_and_day(sentence: Sentence, tokens: Sequence[str], place: int) -> tuple[Fits, int] | None:
    """ "Nov 16", "November 16th, 2026", "the 16th of November"."""
    month, end = _month(sentence, tokens[place]), place + 1
    day = None
    if month is not None:
        day, end = _day(tokens, end, sentence.lexicon)
    elif tokens[place].isdigit():
        day, end = _day(tokens, place, sentence.lexicon)
        end += _at(tokens, end) in sentence.lexicon.words["of"]
        month, end = _month(sentence, _at(tokens, end)), end + 1
    if month is None or day is None:
        return None
    year, end = _year(tokens, end)
    said = (month, day)
    return (lambda on, today: (on.month, on.day) == said and (today - on).days < 364 and year in (0, on.year)), end


def _day(tokens: Sequence[str], place: int, lexicon: Lexicon) -> tuple[int | None, int]:
    token = _at(tokens, place)
    if not (token.isdecimal() and len(token) < 3 and 1 <= int(token) <= 31):
        return None, place
    return int(token), place + (2 if _at(tokens, place + 1) in lexicon.words["ordinal_endings"] else 1)


def _year(tokens: Sequence[str], place: int) -> tuple[int, int]:
    skipped = place + (_at(tokens, place) == ",")
    token = _at(tokens, skipped)
    return (int(token), skipped + 1) if token.isdecimal() and len(token) == 4 else (0, place)


def _ago(sentence: Sentence, tokens: Sequence[str], place: int) -> tuple[Fits, int] | None:
    """ "2 days ago", "three weeks ago"."""
    lexicon = sentence.lexicon
    token = tokens[place]
    count = int(token) if token.isdecimal() and len(token) < 4 else sentence.lexicon.numbers.get(token)
    count = 1 if token in lexicon.words["one"] | lexicon.words["article"] else count
    if count is None or _at(tokens, place + 2) not in lexicon.words["ago"]:
        return None
    unit = _at(tokens, place + 1)
    if unit in lexicon.words["day"]:
        return (lambda on, today: (today - on).days == count), place + 3
    if unit in lexicon.words["week"]:
        return (lambda on, today: 0 <= (today - on).days - WEEK * count < WEEK), place + 3
    return None


def _month(sentence: Sentence, token: str) -> int | None:
    return sentence.lexicon.months.get(
        token, sentence.lexicon.month_names.get(token) if _is_a_name(sentence, token) else None
    )


def _is_a_name(sentence: Sentence, token: str) -> bool:
    """Whether an everyday word stands for a day or month: with a capital, and not because a sentence begins."""
    behind_the_first = sentence.shown[1:]
    return token.capitalize() in behind_the_first or f"{token.capitalize()}," in sentence.shown


def _at(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if 0 <= place < len(tokens) else ""
