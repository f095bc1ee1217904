"""How lifters shorten set notation: reps left in reserve, counted plates, help of a machine, sets as "times".

Each takes the tokens of a notation and says the same at length.
"""

from collections.abc import Sequence

from lark import Token

from language.efforts import HARDEST, LEAST_OF_A_SET, effort_behind, effort_of_reserve, kinds

AMOUNTS = ("NUMBER", "KG", "LB")
LEADING = ("FAILURE", "WARMUP", "AMRAP")  # marks that may stand before a weight
QUARTER = 25 / 45  # of a plate, where plates are of 45 lb: lifters call one of 25 lb a quarter


def at_length(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with everything shortened told at length."""
    is_led = kinds(tokens, 0, "TIMES", "NUMBER") and not str(tokens[0])[1:]  # "x8", and no word
    told = list(tokens[1:]) if is_led else list(tokens)
    if sum(token.type == "NUMBER" for token in told) > 1:
        told = [each for each, after in zip(told, [*told[1:], None], strict=True) if not _is_more_sets(each, after)]
    told = _without_one_set(told)
    told = [*told, Token("REPS", "reps")] if len(told) < len(tokens) == 2 else told
    for step in STEPS:
        told = step(told)
    return _beside(told)


def _opens(made: Sequence[Token]) -> bool:
    """Whether what comes behind these tokens begins something."""
    return not made or made[-1].type == "AND"


def _without_one_set(tokens: list[Token]) -> list[Token]:
    """The tokens without one set that is only named: "set of 8 at 80"."""
    places = [
        place
        for place in range(len(tokens))
        if kinds(tokens, place, "SETS", "TIMES", "NUMBER") and not (place and tokens[place - 1].type == "NUMBER")
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
        ahead += kinds(tokens, ahead, "AND")
        is_number = kinds(tokens, ahead, "NUMBER")
        if token.type == "WEIGHT" and is_number and not kinds(tokens, ahead + 1, "TIMES"):
            end = ahead + 1 + (kinds(tokens, ahead + 1, "KG") or kinds(tokens, ahead + 1, "LB"))
            made += [*tokens[ahead:end], Token("AND", ",")]
            place = end
        elif token.type == "REPS" and is_number and _opens(made) and not kinds(tokens, ahead + 1, "TIMES"):
            made += [tokens[ahead], token]
            place = ahead + 1
        elif token.type == "WEIGHT" and made and made[-1].type in AMOUNTS:
            place += 1
        else:
            made.append(token)
            place += 1
    return made


def helped(tokens: Sequence[Token]) -> tuple[list[Token], bool]:
    """The tokens without the words for help, and whether there were any: "20 kg assist x 8"."""
    kept = [token for token in tokens if token.type != "ASSISTED"]
    return kept, len(kept) < len(tokens)


def _paired(tokens: list[Token]) -> list[Token]:
    """Weights with the reps behind each, in a list: "80 12, 90 10, 100 8"."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        groups = [*groups, []] if token.type == "AND" else [*groups[:-1], [*groups[-1], token]]
    are_pairs = all(kinds(each, 0, "NUMBER", "NUMBER") and len(each) == len(("weight", "reps")) for each in groups)
    if len(groups) < LEAST_OF_A_SET or not are_pairs or any(float(each[0]) <= float(each[1]) for each in groups):
        return tokens
    told = [[each[0], Token("FOR", "for"), each[1], Token("AND", ",")] for each in groups]
    return [token for each in told for token in each][:-1]


def _counted_last(tokens: list[Token]) -> list[Token]:
    """The weight behind the reps it is told before; what is "at" behind it is effort: "4 sets at 50 for 10"."""
    place = next((place for place, token in enumerate(tokens) if token.type == "AT"), len(tokens))
    end = place + 2 + (kinds(tokens, place + 2, "KG") or kinds(tokens, place + 2, "LB"))
    if not place or not kinds(tokens, place, "AT", "NUMBER"):
        return tokens
    if kinds(tokens, end, "AT", "NUMBER") and float(tokens[end + 1]) <= HARDEST:
        return [*tokens[:end], Token("RPE", "rpe"), *tokens[end + 1 :]]
    if not kinds(tokens, place - 1, "SETS") or not kinds(tokens, end, "FOR", "NUMBER"):
        return tokens
    behind = end + 2 + kinds(tokens, end + 2, "REPS")
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
    if len(tokens) <= 3 or not kinds(tokens, len(tokens) - 2, "NUMBER", "TIMES"):
        return tokens
    is_counted = sum(token.type == "NUMBER" for token in tokens[:-2]) > 1
    return [*tokens[:-1], Token("SETS", "sets") if is_counted else Token("REPS", "reps")]


def _added(tokens: list[Token]) -> list[Token]:
    """A weight hung on the body, without the body: "bw +10 x 5"."""
    return [
        token
        for token, behind in zip(tokens, [*tokens[1:], None], strict=False)
        if not (token.type == "BODYWEIGHT" and behind is not None and behind.type == "NUMBER" and behind[0] == "+")
    ]


def _single(tokens: list[Token]) -> list[Token]:
    """Reps without a figure behind "for" are one: "140 на раз"."""
    made: list[Token] = []
    for token in tokens:
        if token.type == "REPS" and made and made[-1].type in ("TIMES", "FOR"):
            made.append(Token("NUMBER", "1"))
        made.append(token)
    return made


def _led_by_weight(tokens: list[Token]) -> list[Token]:
    """A weight in front as it is without the word for it: "to failure at 70: 11"."""
    first = next((place for place, token in enumerate(tokens) if token.type not in ("AND", *LEADING)), 0)
    is_led = kinds(tokens, first, "AT", "NUMBER") and any(token.type == "NUMBER" for token in tokens[first + 2 :])
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
        elif not (token.type == "AND" and made and made[-1].type == "PLATES" and kinds(tokens, place + 1, "QUARTER")):
            made.append(token)
        place += 1
    return made


STEPS = (
    _counted_plates,
    _single,
    _named,
    effort_of_reserve,
    effort_behind,
    _sets_of_times,
    _added,
    _led_by_weight,
    _counted_last,
    _paired,
)
