"""What a model is told: small parts in a fixed order, those that never change first, cut to the room there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from language.prompt.known import Known, athlete_lines, memory_line, plan_lines, sitting_line, state_lines

CHARACTERS_A_TOKEN = 4  # convention of the field for English; enough for a bound
MOST_OF_A_TEXT = 600  # characters of an earlier message or reply


@dataclass(frozen=True)
class Prompt:
    """The system's words, and the exchanges (message, reply) before this message, the oldest first."""

    system: str
    exchanges: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class _Parts:
    """What can be left out when it does not fit; everything else is always said."""

    sittings: tuple[str, ...]
    memories: tuple[str, ...]
    exchanges: tuple[tuple[str, str], ...]
    plan: tuple[str, ...]


def prompt(known: Known, exchanges: Sequence[tuple[str, str]], tokens: int) -> Prompt:
    """The prompt for this state of things, in about so many tokens, without the tools and the message itself.

    Cut in this order: earlier sittings, the least fitting first; memories, the least fitting first; exchanges, the
    oldest first; the plan from its end. Role, safety, limits and the state are never cut.
    """
    parts = _Parts(
        sittings=tuple(sitting_line(each, known.voice) for each in known.sittings),
        memories=tuple(memory_line(each, known.voice) for each in known.memories),
        exchanges=tuple((said[:MOST_OF_A_TEXT], reply[:MOST_OF_A_TEXT]) for said, reply in exchanges),
        plan=tuple(plan_lines(known)),
    )
    made = _made(known, parts)
    while _size(made) > tokens * CHARACTERS_A_TOKEN and (less := _less(parts)) is not None:
        parts = less
        made = _made(known, parts)
    return made


@cache
def part(name: str) -> str:
    """One of the parts that never change."""
    return (files("language.prompt") / f"{name}.md").read_text(encoding="utf-8").strip()


def _less(parts: _Parts) -> _Parts | None:
    if parts.sittings:
        return replace(parts, sittings=parts.sittings[:-1])
    if parts.memories:
        return replace(parts, memories=parts.memories[:-1])
    if parts.exchanges:
        return replace(parts, exchanges=parts.exchanges[1:])
    return replace(parts, plan=parts.plan[:-1]) if parts.plan else None


def _made(known: Known, parts: _Parts) -> Prompt:
    sections = [
        part("role"),
        part("safety"),
        _section("The athlete", athlete_lines(known)),
        _section("Where things stand", [*state_lines(known), *parts.plan]),
        _section("What they told you (quoted)", parts.memories),
        _section("Earlier talks (summaries)", parts.sittings),
    ]
    return Prompt("\n\n".join(section for section in sections if section), parts.exchanges)


def _section(title: str, lines: Iterable[str]) -> str:
    body = "\n".join(lines)
    return f"{title}\n{body}" if body else ""


def _size(made: Prompt) -> int:
    return len(made.system) + sum(len(said) + len(reply) for said, reply in made.exchanges)
