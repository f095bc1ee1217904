"""How hard a set was, among its tokens: reps left in reserve, and effort told before it or as a span."""

from collections.abc import Sequence

from lark import Token

HARDEST = 10  # RPE is ten less the reps left in reserve (Zourdos 2016)
MOST_IN_RESERVE = 5
LEAST_OF_A_SET = 2  # numbers


def kinds(tokens: Sequence[Token], place: int, *kinds: str) -> bool:
    """Whether tokens of these kinds stand at a place."""
    return place >= 0 and [token.type for token in tokens[place : place + len(kinds)]] == list(kinds)


def effort_of_reserve(tokens: list[Token]) -> list[Token]:
    """Reps in reserve as effort: "80x8 2 rir", "80x8 rir 2", "80x8 with 2 in the tank"."""
    tokens = _left_in_reserve(tokens)
    told = next((place for place, token in enumerate(tokens) if token.type == "RIR"), None)
    if told is None:
        return tokens
    is_behind = kinds(tokens, told + 1, "NUMBER") and not kinds(tokens, told + 2, "TIMES")
    number = told + 1 if is_behind else told - 1
    start = min(told, number)
    if start < 0 or tokens[number].type != "NUMBER" or not 0 <= float(tokens[number]) <= MOST_IN_RESERVE:
        return tokens
    front = tokens[:start]
    while front and front[-1].type in ("AND", "AT"):
        front.pop()
    effort = str(HARDEST - float(tokens[number]))
    behind = tokens[start + 2 :]
    behind = behind[1:] if is_behind and (kinds(behind, 0, "MORE") or kinds(behind, 0, "RIR")) else behind
    return [*front, Token("RPE", "rpe"), Token("NUMBER", effort), *behind]


def _left_in_reserve(tokens: list[Token]) -> list[Token]:
    """What is left behind a whole set is in reserve, and no side: "80x8 with 2 left"."""
    is_left = kinds(tokens, len(tokens) - 3, "AT", "NUMBER", "LEFT") and float(tokens[-2]) <= MOST_IN_RESERVE
    is_behind_a_set = sum(token.type == "NUMBER" for token in tokens) > LEAST_OF_A_SET
    return [*tokens[:-1], Token("RIR", str(tokens[-1]))] if is_left and is_behind_a_set else tokens


def effort_behind(tokens: list[Token]) -> list[Token]:
    """Effort told first, or apart, behind what it is of: "rpe 7, 80x5", "80x5, rpe 7"."""
    if kinds(tokens, 0, "RPE", "NUMBER") and sum(token.type == "RPE" for token in tokens) == 1:
        behind = tokens[2:]
        while behind and behind[0].type in ("AND", "AT", "FOR"):
            behind = behind[1:]
        return [*behind, *tokens[:2]] if behind else tokens
    tokens = _between(tokens)
    kept = [
        token
        for place, token in enumerate(tokens[:-1])
        if not (token.type == "AND" and tokens[place + 1].type in ("RPE", "GOT", "IN", "AT"))
    ]
    return [*kept, *tokens[-1:]]


def _between(tokens: list[Token]) -> list[Token]:
    """Effort told as from one to another as what lies between: "rpe 8-9"."""
    place = next((place for place, token in enumerate(tokens) if token.type == "RPE"), len(tokens))
    is_span = kinds(tokens, place, "RPE", "NUMBER", "AND", "NUMBER") and str(tokens[place + 2 : place + 3][0]) == "-"
    if not is_span or not float(tokens[place + 1]) < float(tokens[place + 3]) <= HARDEST:
        return tokens
    middle = (float(tokens[place + 1]) + float(tokens[place + 3])) / 2
    return [*tokens[: place + 1], Token("NUMBER", str(middle)), *tokens[place + 4 :]]
