"""How lifters shorten set notation: reps left in reserve, counted plates, help of a machine, sets as "times".

Each takes the tokens of a notation and says the same at length.
"""

from collections.abc import Sequence

from lark import Token

HARDEST = 10  # RPE is ten less the reps left in reserve (Zourdos 2016)
MOST_IN_RESERVE = 5
LEAST_OF_A_SET = 2  # numbers
LEADING = ("FAILURE", "WARMUP", "AMRAP")  # marks that may stand before a weight
QUARTER = 25 / 45  # of a plate, where plates are of 45 lb: lifters call one of 25 lb a quarter


def at_length(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with everything shortened told at length."""
    told = list(tokens[1:]) if _kinds(tokens, 0, "TIMES", "NUMBER") else list(tokens)
    told = _without_one_set(told)
    if sum(token.type == "NUMBER" for token in told) > 1:
        told = [each for each, after in zip(told, [*told[1:], None], strict=True) if not _is_more_sets(each, after)]
    told = [*told, Token("REPS", "reps")] if len(told) < len(tokens) == 2 else told
    for step in (
        _counted_plates,
        _named,
        _effort_of_reserve,
        _effort_behind,
        _sets_of_times,
        _added,
        _led_by_weight,
        _counted_last,
        _paired,
    ):
        told = step(told)
    return _beside(told)


def _without_one_set(tokens: list[Token]) -> list[Token]:
    """The tokens without one set that is only named: "set of 8 at 80"."""
    places = [
        place
        for place in range(len(tokens))
        if _kinds(tokens, place, "SETS", "TIMES", "NUMBER") and not (place and tokens[place - 1].type == "NUMBER")
    ]
    return [token for place, token in enumerate(tokens) if place not in places and place - 1 not in places]


def _is_more_sets(token: Token, after: Token | None) -> bool:
    return token.type == "MORE" and after is not None and after.type == "SETS"


def _named(tokens: list[Token]) -> list[Token]:
    """Reps and a weight with what they are in front of them: "weight 80 reps 8", "90 kg, reps: 6"."""
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        token, ahead = tokens[place], place + 1
        ahead += _kinds(tokens, ahead, "AND")
        is_number = _kinds(tokens, ahead, "NUMBER")
        if token.type == "WEIGHT" and is_number and not _kinds(tokens, ahead + 1, "TIMES"):
            end = ahead + 1 + (_kinds(tokens, ahead + 1, "KG") or _kinds(tokens, ahead + 1, "LB"))
            made += [*tokens[ahead:end], Token("AND", ",")]
            place = end
        elif (
            token.type == "REPS"
            and is_number
            and (not made or made[-1].type == "AND")
            and not _kinds(tokens, ahead + 1, "TIMES")
        ):
            made += [tokens[ahead], token]
            place = ahead + 1
        elif token.type == "WEIGHT":
            place += 1
        else:
            made.append(token)
            place += 1
    return made


def helped(tokens: Sequence[Token]) -> tuple[list[Token], bool]:
    """The tokens without the words for help, and whether there were any: "20 kg assist x 8"."""
    kept = [token for token in tokens if token.type != "ASSISTED"]
    return kept, len(kept) < len(tokens)


def _kinds(tokens: Sequence[Token], place: int, *kinds: str) -> bool:
    return [token.type for token in tokens[place : place + len(kinds)]] == list(kinds)


def _effort_of_reserve(tokens: list[Token]) -> list[Token]:
    """Reps in reserve as effort: "80x8 2 rir", "80x8 rir 2", "80x8 with 2 in the tank"."""
    tokens = _left_in_reserve(tokens)
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
    behind = tokens[start + 2 :]
    behind = behind[1:] if is_behind and (_kinds(behind, 0, "MORE") or _kinds(behind, 0, "RIR")) else behind
    return [*front, Token("RPE", "rpe"), Token("NUMBER", effort), *behind]


def _left_in_reserve(tokens: list[Token]) -> list[Token]:
    """What is left behind a whole set is in reserve, and no side: "80x8 with 2 left"."""
    is_left = _kinds(tokens, len(tokens) - 3, "AT", "NUMBER", "LEFT") and float(tokens[-2]) <= MOST_IN_RESERVE
    is_behind_a_set = sum(token.type == "NUMBER" for token in tokens) > LEAST_OF_A_SET
    return [*tokens[:-1], Token("RIR", str(tokens[-1]))] if is_left and is_behind_a_set else tokens


def _effort_behind(tokens: list[Token]) -> list[Token]:
    """Effort told first, or apart, behind what it is of: "rpe 7, 80x5", "80x5, rpe 7"."""
    if _kinds(tokens, 0, "RPE", "NUMBER") and sum(token.type == "RPE" for token in tokens) == 1:
        behind = tokens[2:]
        while behind and behind[0].type in ("AND", "AT", "FOR"):
            behind = behind[1:]
        return [*behind, *tokens[:2]] if behind else tokens
    tokens = _between(tokens)
    behind = [*tokens[1:], None]
    return [
        token
        for token, after in zip(tokens, behind, strict=True)
        if not (token.type == "AND" and after is not None and after.type in ("RPE", "GOT", "IN"))
    ]


def _paired(tokens: list[Token]) -> list[Token]:
    """Weights with the reps behind each, in a list: "80 12, 90 10, 100 8"."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        groups = [*groups, []] if token.type == "AND" else [*groups[:-1], [*groups[-1], token]]
    are_pairs = all(_kinds(each, 0, "NUMBER", "NUMBER") and len(each) == len(("weight", "reps")) for each in groups)
    if len(groups) < LEAST_OF_A_SET or not are_pairs or any(float(each[0]) <= float(each[1]) for each in groups):
        return tokens
    told = [[each[0], Token("FOR", "for"), each[1], Token("AND", ",")] for each in groups]
    return [token for each in told for token in each][:-1]


def _between(tokens: list[Token]) -> list[Token]:
    """Effort told as from one to another as what lies between: "rpe 8-9"."""
    place = next((place for place, token in enumerate(tokens) if token.type == "RPE"), len(tokens))
    is_span = _kinds(tokens, place, "RPE", "NUMBER", "AND", "NUMBER") and str(tokens[place + 2 : place + 3][0]) == "-"
    if not is_span or not float(tokens[place + 1]) < float(tokens[place + 3]) <= HARDEST:
        return tokens
    middle = (float(tokens[place + 1]) + float(tokens[place + 3])) / 2
    return [*tokens[: place + 1], Token("NUMBER", str(middle)), *tokens[place + 4 :]]


def _counted_last(tokens: list[Token]) -> list[Token]:
    """The weight behind the reps it is told before, and what is told "at" behind it as effort: "4 sets at 50 for 10"."""
    place = next((place for place, token in enumerate(tokens) if token.type == "AT"), len(tokens))
    end = place + 2 + (_kinds(tokens, place + 2, "KG") or _kinds(tokens, place + 2, "LB"))
    if not place or not _kinds(tokens, place, "AT", "NUMBER"):
        return tokens
    if _kinds(tokens, end, "AT", "NUMBER") and float(tokens[end + 1]) <= HARDEST:
        return [*tokens[:end], Token("RPE", "rpe"), *tokens[end + 1 :]]
    if not _kinds(tokens, place - 1, "SETS") or not _kinds(tokens, end, "FOR", "NUMBER"):
        return tokens
    behind = end + 2 + _kinds(tokens, end + 2, "REPS")
    return [*tokens[:place], *tokens[end:behind], *tokens[place:end], *tokens[behind:]]


def _beside(tokens: list[Token]) -> list[Token]:
    """The tokens without marks that a sentence needs and figures do not."""
    made: list[Token] = []
    for token in tokens:
        if token.type == "FAILURE" and made and made[-1].type == "AND" and len(made) > 1:
            made.pop()
        made.append(token)
    while made and made[-1].type == "AND":
        made.pop()
    return made


def _sets_of_times(tokens: list[Token]) -> list[Token]:
    """Times at the end are sets: "80x8 three times"; where nothing else is counted they are reps: "80 kg 8 times"."""
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
        if token.type == "EMPTY_BAR":
            made += [Token("NUMBER", "0"), Token("PLATES", str(token))]
        elif token.type == "PLATE":
            made += [Token("NUMBER", "1"), Token("PLATES", str(token))]
        elif token.type == "QUARTER" and [each.type for each in made[-2:]] == ["NUMBER", "PLATES"]:
            made[-2] = Token("NUMBER", str(float(made[-2]) + QUARTER))
        elif token.type == "QUARTER":
            made += [Token("NUMBER", str(QUARTER)), Token("PLATES", str(token))]
        elif not (token.type == "AND" and made and made[-1].type == "PLATES" and _kinds(tokens, place + 1, "QUARTER")):
            made.append(token)
        place += 1
    return made
