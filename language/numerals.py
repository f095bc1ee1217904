"""Numbers told in words among the tokens of a notation, as figures: "sixty two point five", "a minute and a half"."""

from lark import Token

from language.words import Words

HALF = 0.5
# Behind a point two figures belong together where they are the fractions that plates make.
OF_PLATES = ("25", "75")
# "Two twenty five" is one weight, "eight sixty" two numbers.
MOST_HUNDREDS = 6
MOST_SETS_CALLED = 10
AMOUNT_ENDS = ("NUMBER", "KG", "LB", "PLATES", "BODYWEIGHT")


def in_figures(tokens: list[Token], words: Words) -> list[Token]:
    """The tokens with a number in figures for each that was told in words, however it was put together."""
    for step in (_composed, _pointed, _whole_minutes):
        tokens = step(tokens, words)
    return _in_seconds(_called(_halved(tokens)), words)


def _composed(tokens: list[Token], words: Words) -> list[Token]:
    """Number words that belong together as one number: "one hundred and twenty", "two twenty five", "eighty eight"."""
    made: list[Token] = []
    for place, token in enumerate(tokens):
        is_open = bool(made) and made[-1].type == "SPOKEN" and not (len(made) > 1 and made[-2].type == "POINT")
        total = float(made[-1]) if is_open else None
        next_spoken = place + 1 < len(tokens) and tokens[place + 1].type == "SPOKEN"
        if str(token) in words.joints["and"] and total and total % 100 == 0 and next_spoken:
            continue
        joined = _joined(total, float(token)) if total and token.type == "SPOKEN" else None
        if joined is None:
            made.append(token)
        else:
            made[-1] = Token("SPOKEN", str(joined))
    return [Token("NUMBER", f"{float(token):g}") if token.type == "SPOKEN" else token for token in made]


def _joined(total: float, more: float) -> float | None:
    """What a number becomes with the number word behind it; None where another number begins."""
    if more == 100 and total < 10:
        return total * 100
    if total % 100 == 0 and more < 100:
        return total + more
    if total % 10 == 0 and total % 100 >= 20 and more < 10:
        return total + more
    return total * 100 + more if total < MOST_HUNDREDS and 10 <= more < 100 else None


def _pointed(tokens: list[Token], _: Words) -> list[Token]:
    """Decimals behind a word for the point: "62 point five", "seventy one point two five"."""
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        is_point = tokens[place].type == "POINT" and bool(made) and _is_whole(made[-1])
        if not is_point or not _is_whole(*tokens[place + 1 : place + 2]):
            made.append(tokens[place])
            place += 1
            continue
        decimals, taken = str(tokens[place + 1]), 2
        more = tokens[place + 2] if place + 2 < len(tokens) else None
        if more is not None and more.type == "NUMBER" and decimals + str(more) in OF_PLATES:
            decimals, taken = decimals + str(more), 3
        made[-1] = Token("NUMBER", f"{made[-1]}.{decimals}")
        place += taken
    return made


def _is_whole(*tokens: Token) -> bool:
    return any(token.type == "NUMBER" and str(token).isdigit() for token in tokens)


def _whole_minutes(tokens: list[Token], _: Words) -> list[Token]:
    """Time without a figure: "a minute", "half a minute"."""
    at_length = {"MINUTE": ("1", "MINUTES"), "HALF_MINUTE": ("30", "SECONDS")}
    made: list[Token] = []
    for token in tokens:
        number, unit = at_length.get(token.type, ("", ""))
        if token.type == "MINUTE" and made and made[-1].type == "NUMBER":
            made.append(Token("MINUTES", str(token)))  # "1 минута"
        else:
            made += [Token("NUMBER", number), Token(unit, str(token))] if number else [token]
    return made


def _halved(tokens: list[Token]) -> list[Token]:
    """A half behind a number, or behind the minutes it counts: "one and a half minutes", "a minute and a half"."""
    made: list[Token] = []
    for token in tokens:
        number = len(made) - 1 - (bool(made) and made[-1].type == "MINUTES")
        if token.type == "HALF" and number >= 0 and made[number].type == "NUMBER":
            made[number] = Token("NUMBER", str(float(made[number]) + HALF))
        else:
            made.append(token)
    return made


def _called(tokens: list[Token]) -> list[Token]:
    """Sets by what they are called, as reps: "140 single", "triple at 130", "3 doubles"."""
    made: list[Token] = []
    for place, token in enumerate(tokens):
        if token.type != "CALLED":
            made.append(token)
            continue
        if made and made[-1].type == "NUMBER" and float(made[-1]) <= MOST_SETS_CALLED:
            made.append(Token("SETS", "sets"))
        if made and made[-1].type in (*AMOUNT_ENDS, "SETS"):
            made.append(Token("FOR", "for"))
        made += [Token("NUMBER", str(token)), Token("REPS", "reps")]
        if tokens[place + 1 : place + 2] and tokens[place + 1].type == "NUMBER":
            made.append(Token("AT", "at"))
    return made


def _in_seconds(tokens: list[Token], words: Words) -> list[Token]:
    """Minutes with the seconds that belong to them as seconds: "1 minute 30", "1 min and 30 s"."""
    kinds = [token.type for token in tokens]
    for place in range(len(tokens) - 2):
        tied = place + 2 + (str(tokens[place + 2]) in words.joints["and"])
        if kinds[place : place + 2] != ["NUMBER", "MINUTES"] or kinds[tied : tied + 1] != ["NUMBER"]:
            continue
        end = tied + 1 + (kinds[tied + 1 : tied + 2] == ["SECONDS"])
        if float(tokens[tied]) < 60 and kinds[end : end + 1] in ([], ["AND"]):
            seconds = float(tokens[place]) * 60 + float(tokens[tied])
            made = [*tokens[:place], Token("NUMBER", str(seconds)), Token("SECONDS", "s"), *tokens[end:]]
            return _in_seconds(made, words)
    return tokens
