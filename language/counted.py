"""What words tell of the figures before them: of how many sets they are, or that they are what is on the bar."""

from collections.abc import Callable, Sequence

from lark import Token

from language.efforts import LEAST_OF_A_SET, kinds

LEAST_ON_A_BAR = 20  # a lone figure below may be reps


def counted(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without these words, and with what they tell; "6 of 8" behind a weight is left as no notation."""
    made: list[Token] = []
    for place, token in enumerate(tokens):
        made = _TOLD[token.type](made, tokens, place) if token.type in _TOLD else [*made, token]
    return made


def _of(made: list[Token], tokens: Sequence[Token], place: int) -> list[Token]:
    """ "75 for one of 6" is one set; "75 for 4 of 6" may be sets, or reps of those that were planned."""
    if not (kinds(made, len(made) - 2, "FOR", "NUMBER") and kinds(tokens, place + 1, "NUMBER")):
        return [*made, Token("TIMES", str(tokens[place]))]
    return made[:-1] if float(made[-1]) == 1 else [*made, tokens[place]]


def _of_them(made: list[Token], tokens: Sequence[Token], place: int) -> list[Token]:
    """Behind a set a number of them is that of sets: "doubles at 130, five of them"."""
    is_behind = place + 1 == len(tokens) and kinds(made, len(made) - 2, "AND", "NUMBER")
    return [*made, Token("SETS", "sets")] if is_behind and _numbers(made) > LEAST_OF_A_SET else made


def _on_the_bar(made: list[Token], tokens: Sequence[Token], place: int) -> list[Token]:
    """What is on the bar is the weight: "six reps, 95 on the bar"."""
    number = len(made) - 1 - (kinds(made, len(made) - 1, "KG") or kinds(made, len(made) - 1, "LB"))
    if number < 1 or made[number].type != "NUMBER" or float(made[number]) < LEAST_ON_A_BAR:
        return made
    is_last = place + 1 == len(tokens) and _numbers(made) == LEAST_OF_A_SET
    joined = is_last and kinds(made, number - 1, "AND")
    return [*made[: number - 1], Token("AT", "at"), *made[number:]] if joined else made


def _numbers(made: list[Token]) -> int:
    return sum(each.type == "NUMBER" for each in made)


_TOLD: dict[str, Callable[[list[Token], Sequence[Token], int], list[Token]]] = {
    "OF": _of,
    "OF_THEM": _of_them,
    "LOADED": _on_the_bar,
}
