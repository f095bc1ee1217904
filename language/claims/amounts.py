"""The quantities of a sentence: numbers in figures and words, with what they count."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from language.claims.lexicon import Lexicon
from language.claims.subjects import Kind
from training.athlete import WeightUnit

UNTYPED = (Kind.WEIGHT, Kind.REPS)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_THOUSANDS_BY_POINTS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_SPAN = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})")


@dataclass(frozen=True)
class Amount:
    """A quantity: one value, or both ends of a range, and what it may count; a weight in the unit it was said in."""

    values: tuple[float, ...]
    kinds: tuple[Kind, ...]
    unit: WeightUnit | None = None


@dataclass(frozen=True)
class _Number:
    values: tuple[float, ...]
    start: int
    end: int
    is_span: bool = False


def amounts(tokens: Sequence[str], lexicon: Lexicon, *, is_about_rest: bool) -> tuple[Amount, ...]:
    """All quantities in the order they are told. What is no clear quantity counts as OTHER, which nothing backs."""
    numbers = list(_numbers(tokens, lexicon))
    found = [_amount(numbers, place, tokens, lexicon, is_about_rest=is_about_rest) for place in range(len(numbers))]
    told = {place for number in numbers for place in range(number.start, number.end)}
    vague = [
        Amount((0.0,), (Kind.OTHER,))
        for place, token in enumerate(tokens)
        if token in lexicon.words["vague"] and place not in told
    ]
    return (*found, *vague)


def _numbers(tokens: Sequence[str], lexicon: Lexicon) -> Iterator[_Number]:
    place = 0
    while place < len(tokens):
        number = _number_at(tokens, place, lexicon)
        if number is None:
            place += 1
            continue
        joint = _after(tokens, number.end)
        second = (
            _number_at(tokens, number.end + 1, lexicon) if joint == "-" or joint in lexicon.words["up_to"] else None
        )
        if second is not None:
            number = _Number((*number.values, *second.values), place, second.end, number.is_span or second.is_span)
        yield number
        place = number.end


def _number_at(tokens: Sequence[str], place: int, lexicon: Lexicon) -> _Number | None:
    token = _after(tokens, place)
    if token[:1].isdigit():
        span = _SPAN.fullmatch(token)
        if span is not None:
            hours, minutes, seconds = (int(part or 0) for part in span.groups())
            return _Number((hours * 3600.0 + minutes * 60 + seconds,), place, place + 1, is_span=True)
        return _Number((_value(token, lexicon),), place, place + 1)
    return _in_words(tokens, place, lexicon)


def _value(token: str, lexicon: Lexicon) -> float:
    """The value of figures; -1, which nothing has, of those that are no number."""
    if lexicon.has_decimal_comma and _THOUSANDS_BY_POINTS.fullmatch(token):
        return float(token.replace(".", "").replace(",", "."))
    if _THOUSANDS.fullmatch(token):
        return float(token.replace(",", ""))
    if _PLAIN.fullmatch(token):
        return float(token)
    return float(token.replace(",", ".")) if _DECIMAL_COMMA.fullmatch(token) else -1.0


def _in_words(tokens: Sequence[str], place: int, lexicon: Lexicon) -> _Number | None:
    """A number in words: "ninety", "a hundred and five", "twenty-two point five", "one kilo"."""
    token = _after(tokens, place)
    ones = lexicon.words["one"] | lexicon.words["article"]
    is_one = token in ones and _is_counted(tokens, place, lexicon)
    if token not in lexicon.numbers and token not in lexicon.scales and not is_one:
        return None
    joints = lexicon.words["and"]
    total = current = 0.0
    end = place
    while end < len(tokens):
        word = tokens[end]
        is_another = word in lexicon.words["one"] or (word in ones and (end == place or tokens[end - 1] in joints))
        if word in lexicon.numbers or is_another:
            current += lexicon.numbers.get(word, 1.0)
        elif word in lexicon.scales:
            scaled = (current or 1.0) * lexicon.scales[word]
            total, current = (total, scaled) if lexicon.scales[word] == 100 else (total + scaled, 0.0)
        elif not ((word == "-" or word in joints) and end > place and _continues(tokens, end, lexicon)):
            break
        end += 1
    if _after(tokens, end) in lexicon.words["point"]:
        return _Number((-1.0,), place, end + 2)
    if _after(tokens, end) in lexicon.words["and"]:
        for half in (end + 1, end + 2):
            if _after(tokens, half) in lexicon.words["half"]:
                return _Number((total + current + 0.5,), place, half + 1)
    return _Number((total + current,), place, end)


def _is_counted(tokens: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether "one" or "a" stands before what is counted, and not for something."""
    behind = _after(tokens, place + 1)
    behind = _after(tokens, place + 2) if behind == "-" or behind in lexicon.words["before_a_unit"] else behind
    if tokens[place] in lexicon.words["one"]:
        return behind in lexicon.units or behind in lexicon.words["countable"] or behind in lexicon.scales
    return behind in lexicon.scales or (behind in lexicon.seconds and _after(tokens, place + 1) == behind)


def _continues(tokens: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    behind, before = _after(tokens, place + 1), tokens[place - 1]
    if tokens[place] in lexicon.words["and"]:
        is_one = behind in lexicon.words["article"] and _after(tokens, place + 2) in lexicon.units
        adds = 0 < lexicon.numbers.get(behind, float(is_one)) < _lowest(lexicon.numbers.get(before, 0.0))
        return adds or (before in lexicon.scales and behind in {*lexicon.numbers, *lexicon.words["one"]})
    return (
        before in lexicon.numbers
        and behind in {*lexicon.numbers, *lexicon.words["one"]}
        and lexicon.numbers.get(before, 0) >= 20
    )


def _lowest(value: float) -> int:
    """What the lowest figure of a number in words counts, from tens on: 10 of eighty, 100 of two hundred."""
    return 0 if value < 20 else next(each for each in (100, 10, 1) if value % each == 0)


def _amount(
    numbers: Sequence[_Number], place: int, tokens: Sequence[str], lexicon: Lexicon, *, is_about_rest: bool
) -> Amount:
    number = numbers[place]
    before = _after(tokens, number.start - 1)
    behind, unit_end = _unit(tokens, number.end, lexicon)
    if number.is_span:
        return Amount(number.values, _spans(is_about_rest=is_about_rest))
    if _is_changed(tokens, number, unit_end, lexicon):
        return _left(number, behind, tokens, unit_end, lexicon)
    unit = lexicon.units.get(behind)
    if unit in ("kg", "lb"):
        return Amount(number.values, (Kind.WEIGHT,), WeightUnit(unit))
    if unit == "seconds":
        values = tuple(round(value * lexicon.seconds[behind], 2) for value in number.values)
        return Amount(values, _spans(is_about_rest=is_about_rest))
    if unit == "metres":
        return Amount(tuple(round(value * lexicon.metres[behind], 2) for value in number.values), (Kind.METRES,))
    return Amount(number.values, _counting(number, tokens, lexicon, before, behind, unit))


def _counting(
    number: _Number, tokens: Sequence[str], lexicon: Lexicon, before: str, behind: str, unit: str | None
) -> tuple[Kind, ...]:
    """What a number without a measure counts, by the words around it."""
    prefix = lexicon.prefixes.get(before if before != "#" else _after(tokens, number.start - 2))
    if prefix is not None and unit is None:
        return (Kind(prefix),)
    of = _after(tokens, number.start - 1) in lexicon.words["of"]
    if of and _number_at(tokens, number.start - 2, lexicon) is not None and unit in ("sets", None):
        if _after(tokens, number.start - 3) in lexicon.prefixes:
            return (Kind.WHOLE,)
        return (Kind.WHOLE, Kind.REPS) if unit is None else (Kind.WHOLE,)
    whole = _number_at(tokens, number.end + 1, lexicon) if behind in lexicon.words["of"] else None
    if whole is not None:
        return (Kind.SETS,) if lexicon.units.get(_after(tokens, whole.end)) == "sets" else (Kind.SETS, Kind.OTHER)
    if unit is not None:
        return {"reps": (Kind.REPS,), "sets": (Kind.SETS,), "exercises": (Kind.EXERCISES,)}.get(unit, (Kind.OTHER,))
    if behind == "x":
        return (Kind.SETS, Kind.WEIGHT)
    if before == "x":
        return (Kind.REPS,)
    is_joined = behind in lexicon.words["joining"] or not behind.isalnum()
    return UNTYPED if is_joined and behind not in ("%", "/", "+") and before not in ("/", "$") else (Kind.OTHER,)


def _spans(*, is_about_rest: bool) -> tuple[Kind, ...]:
    return (Kind.REST, Kind.SECONDS) if is_about_rest else (Kind.SECONDS,)


def _unit(tokens: Sequence[str], place: int, lexicon: Lexicon) -> tuple[str, int]:
    """The word behind a number, over a hyphen or what is left of it, and where it ends."""
    word = _after(tokens, place)
    skips = word == "-" or (word in lexicon.words["with_a_unit"] and _after(tokens, place + 1) in lexicon.units)
    return (_after(tokens, place + 1), place + 2) if skips else (word, place + 1)


def _is_changed(tokens: Sequence[str], number: _Number, unit_end: int, lexicon: Lexicon) -> bool:
    changing = lexicon.words["changing"] | lexicon.words["left"] | {"+"}
    around = [_after(tokens, number.start - 1), _after(tokens, number.end)]
    around += [_after(tokens, unit_end)] if _after(tokens, unit_end - 1) in lexicon.units else []
    is_signed = _after(tokens, number.start - 1) == "-" and not _after(tokens, number.start - 2).isalnum()
    return (
        (_is_left(tokens, unit_end, lexicon))
        or (is_signed and number.start > 1)
        or any(word in changing for word in around)
    )


def _left(number: _Number, behind: str, tokens: Sequence[str], unit_end: int, lexicon: Lexicon) -> Amount:
    """A number of sets or exercises that are left; any other change of a quantity is not backed."""
    unit = lexicon.units.get(behind)
    is_left = _is_left(tokens, unit_end, lexicon) or not lexicon.words["left"].isdisjoint(
        tokens[max(0, number.start - 2) : number.start]
    )
    if is_left and unit in ("sets", "exercises"):
        return Amount(number.values, (Kind.SETS_LEFT if unit == "sets" else Kind.EXERCISES_LEFT,))
    return Amount(number.values, (Kind.OTHER,))


def _is_left(tokens: Sequence[str], place: int, lexicon: Lexicon) -> bool:
    """Whether "left" stands here, or "to go"."""
    to_go = _after(tokens, place) in lexicon.words["up_to"] and _after(tokens, place + 1) in lexicon.words["go"]
    return to_go or _after(tokens, place) in lexicon.words["left"]


def _after(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if 0 <= place < len(tokens) else ""


def ordinals(tokens: Sequence[str], lexicon: Lexicon) -> Iterator[Amount]:
    """Places in a row: "the second set", "3rd rep", "your fifth workout"; "first" only of what is counted."""
    for place, word in enumerate(tokens):
        value = 1 if word in lexicon.words["first"] else lexicon.ordinals.get(word)
        # "5 a 8" is a range, though "5a" is the fifth.
        is_figure = (
            word.isdecimal()
            and len(word) < 5
            and _after(tokens, place + 1) in lexicon.words["ordinal_endings"]
            and _number_at(tokens, place + 2, lexicon) is None
        )
        behind = _after(tokens, place + 2 if is_figure else place + 1)
        if is_figure:
            value = int(word)
        if value is None or (word in lexicon.words["first"] and behind not in lexicon.words["ordered"]):
            continue
        yield Amount((float(value),), (Kind.NUMBER,) if lexicon.units.get(behind) == "sets" else (Kind.OTHER,))
