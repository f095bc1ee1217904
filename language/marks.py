"""Words among set notation that hold for what stands around them: sides, drops, all that was possible, on and off."""

from collections.abc import Sequence
from dataclasses import dataclass

from lark import Token

SIDES = ("LEFT", "RIGHT")
AMOUNT_ENDS = ("NUMBER", "KG", "LB", "BODYWEIGHT", "TIMES", "AT")


@dataclass(frozen=True)
class Stretch:
    """A run of tokens with the marks that hold for all of it; `is_lone` where one side is told behind it, alone."""

    tokens: tuple[Token, ...]
    marks: frozenset[str]
    is_lone: bool = False


def stretches(tokens: Sequence[Token]) -> tuple[Stretch, ...]:
    """The runs that marks part the tokens into: "left 20x10 right 20x9", "60x10 drop 40x12 drop 20x15"."""
    tokens = _counted_behind(tokens)
    told = [token for token in tokens if token.type in SIDES]
    first = next((token for token in tokens if token.type not in ("AND", "WARMUP")), None)
    is_behind = bool(told) and first is not None and first.type not in SIDES and not _follows_weight(tokens, told)
    made: list[Stretch] = []
    marks: frozenset[str] = frozenset()
    held: list[Token] = []
    for token in _in_front(tokens) if is_behind else tokens:
        opens = token.type == "AMRAP" and (not held or held[-1].type == "AND")
        if token.type not in (*SIDES, "DROP") and not opens:
            held.append(token)
            continue
        if any(each.type != "AND" for each in held):
            made.append(Stretch(tuple(held), marks, is_behind and len(told) == 1))
        marks = frozenset({token.type}) if token.type in SIDES else (marks & set(SIDES)) | {token.type}
        held = []
    return (*made, Stretch(tuple(held), marks, is_behind and len(told) == 1))


def _follows_weight(tokens: Sequence[Token], told: Sequence[Token]) -> bool:
    """Whether two sides stand behind the weight of both, each before what it is of: "32 l 8 r 7"."""
    places = [place for place, token in enumerate(tokens) if token.type in SIDES]
    each_counts = all(place + 1 < len(tokens) and tokens[place + 1].type == "NUMBER" for place in places)
    return len(told) == len(SIDES) and each_counts and len(tokens) > places[-1] + 1


def rest_told(tokens: Sequence[Token]) -> tuple[list[Token], float | None]:
    """The tokens without the rest between bouts, and that in seconds: "20s on 10 off"; None where none is told."""
    off = next((place for place, token in enumerate(tokens) if token.type == "OFF"), None)
    if off is None:
        return list(tokens), None
    unit = tokens[off - 1].type if off and tokens[off - 1].type in ("SECONDS", "MINUTES") else None
    number = off - 1 - (unit is not None)
    joint = number - 1
    while joint > 0 and tokens[joint].type in ("AND", "PER", "AT"):
        joint -= 1
    is_told = 0 <= joint < number - 1 and tokens[number].type == "NUMBER"
    if not is_told or not any(token.type in ("AT", "PER") for token in tokens[joint:number]):
        return list(tokens), None
    worked = [] if tokens[joint].type in ("SECONDS", "MINUTES", "CLOCK") else [Token("SECONDS", "s")]
    rest = float(tokens[number]) * (60 if unit == "MINUTES" else 1)
    return [*tokens[: joint + 1], *worked, *tokens[off + 1 :]], rest


def drop_set(tokens: Sequence[Token]) -> tuple[list[Token], bool]:
    """The tokens without the words for a drop set, and whether there were any: "drop set: 60x10, 40x12"."""
    kept: list[Token] = []
    for before, token in zip((None, *tokens), tokens, strict=False):
        linked = before is not None and before.type == "DROP_SET" and token.type in ("TIMES", "AND")
        if token.type != "DROP_SET" and not linked:
            kept.append(token)
    return kept, any(token.type == "DROP_SET" for token in tokens)


def _counted_behind(tokens: Sequence[Token]) -> list[Token]:
    """What was possible told in between goes to the end: "60 amrap 14", "amrap 60 got 14"; "got" needs it."""
    for place, token in enumerate(tokens):
        if token.type not in ("AMRAP", "FAILURE") or place == 0 or place + 1 == len(tokens):
            continue
        if token.type == "FAILURE" and sum(each.type == "NUMBER" for each in tokens[:place]) > 1:
            continue
        before, behind = tokens[place - 1], tokens[place + 1]
        if before.type in AMOUNT_ENDS and behind.type in ("NUMBER", "GOT", "FOR"):
            front = [*tokens[:place]] if before.type != "TIMES" else [*tokens[: place - 1]]
            joint = [Token("FOR", "for")] if behind.type == "NUMBER" else []
            return [*front, *joint, *tokens[place + 1 :], token]
    return list(tokens)


def _in_front(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each side in front of what it was told behind: "20x10 left 20x9 right"."""
    made: list[Token] = []
    held: list[Token] = []
    for token in tokens:
        if token.type in SIDES:
            made += [token, *held]
            held = []
        else:
            held.append(token)
    return [*made, *held]
