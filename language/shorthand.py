"""How lifters shorten set notation: reps left in reserve, counted plates, help of a machine, sets as "times".

Each takes the tokens of a notation and says the same at length.
"""

from collections.abc import Sequence

from lark import Token

HARDEST = 10  # RPE is ten less the reps left in reserve (Zourdos 2016)
MOST_IN_RESERVE = 5
LEADING = ("FAILURE", "WARMUP", "AMRAP")  # marks that may stand before a weight
QUARTER = 25 / 45  # of a plate, where plates are of 45 lb: lifters call one of 25 lb a quarter


def at_length(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with everything shortened told at length."""
    told = list(tokens)
    for step in (_counted_plates, _effort_of_reserve, _sets_of_times, _added, _led_by_weight):
        told = step(told)
    return told


def helped(tokens: Sequence[Token]) -> tuple[list[Token], bool]:
    """The tokens without the words for help, and whether there were any: "20 kg assist x 8"."""
    kept = [token for token in tokens if token.type != "ASSISTED"]
    return kept, len(kept) < len(tokens)


def _kinds(tokens: Sequence[Token], place: int, *kinds: str) -> bool:
    return [token.type for token in tokens[place : place + len(kinds)]] == list(kinds)


def _effort_of_reserve(tokens: list[Token]) -> list[Token]:
    """Reps in reserve as effort: "80x8 2 rir", "80x8 rir 2", "80x8 with 2 in the tank"."""
    tokens = [each for each, behind in zip(tokens, [*tokens[1:], None], strict=True) if not _parts_effort(each, behind)]
    told = next((place for place, token in enumerate(tokens) if token.type == "RIR"), None)
    if told is None:
        return tokens
    is_behind = _kinds(tokens, told + 1, "NUMBER") and not _kinds(tokens, told + 2, "TIMES")
    number = told + 1 if is_behind else told - 1
    start = min(told, number)
    if start < 0 or tokens[number].type != "NUMBER" or not 0 <= float(tokens[number]) <= MOST_IN_RESERVE:
        return tokens
    front = tokens[:start]
    while front and front[-1].type in ("AND", "AT"):
        front.pop()
    effort = str(HARDEST - float(tokens[number]))
    end = start + 2
    while is_behind and end < len(tokens) and tokens[end].type in ("REPS", "RIR"):
        end += 1  # "there were 2 reps left in me"
    return [*front, Token("RPE", "rpe"), Token("NUMBER", effort), *tokens[end:]]


def _parts_effort(token: Token, behind: Token | None) -> bool:
    """Whether a token only stands between a set and how hard it was: "100 kg, 5 reps, RPE 8"."""
    return token.type == "AND" and behind is not None and behind.type == "RPE"


def _sets_of_times(tokens: list[Token]) -> list[Token]:
    """Times at the end are sets: "80x8 three times"; where nothing else is counted they are reps: "80 kg 8 times".

    So are those before the weight: "8 times with 80 kg".
    """
    if _kinds(tokens, 0, "NUMBER", "TIMES", "AT"):
        return [tokens[0], Token("REPS", "reps"), *tokens[2:]]
    if len(tokens) <= 3 or not _kinds(tokens, len(tokens) - 2, "NUMBER", "TIMES"):
        return tokens
    is_counted = sum(token.type == "NUMBER" for token in tokens[:-2]) > 1
    return [*tokens[:-1], Token("SETS", "sets") if is_counted else Token("REPS", "reps")]


def _added(tokens: list[Token]) -> list[Token]:
    """A weight hung on the body, without the body: "bw +10 x 5"."""
    return [
        token
        for token, behind in zip(tokens, [*tokens[1:], None], strict=True)
        if not (token.type == "BODYWEIGHT" and behind is not None and behind.type == "NUMBER" and behind[0] == "+")
    ]


def _led_by_weight(tokens: list[Token]) -> list[Token]:
    """A weight in front as it is without the word for it: "to failure at 70: 11"."""
    first = next((place for place, token in enumerate(tokens) if token.type not in ("AND", *LEADING)), 0)
    is_led = _kinds(tokens, first, "AT", "NUMBER") and any(token.type == "NUMBER" for token in tokens[first + 2 :])
    return [*tokens[:first], *tokens[first + 1 :]] if is_led else tokens


def _counted_plates(tokens: list[Token]) -> list[Token]:
    """Plates on either side as one amount: "two plates", "a plate and a quarter"."""
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.type == "PLATE":
            made += [Token("NUMBER", "1"), Token("PLATES", str(token))]
        elif token.type == "QUARTER" and [each.type for each in made[-2:]] == ["NUMBER", "PLATES"]:
            made[-2] = Token("NUMBER", str(float(made[-2]) + QUARTER))
        elif token.type == "QUARTER":
            made += [Token("NUMBER", str(QUARTER)), Token("PLATES", str(token))]
        elif not (token.type == "AND" and made and made[-1].type == "PLATES" and _kinds(tokens, place + 1, "QUARTER")):
            made.append(token)
        place += 1
    return made
