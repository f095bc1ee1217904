"""What the built-in language makes of the corpus: how much is read exactly, and what is written that was not meant.

`*_open.toml` may be looked at by whoever makes the language better; `*_kept.toml` are counted only. An utterance stands
under the situation it is typed in and its kind, with the acts a careful coach would take it for; none where nothing may
be taken as sure. `make corpus` prints the table.
"""

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from language.beside import told_beside, without_exercises
from language.hearing import heard
from language.languages import LANGUAGES
from language.names import Names
from language.redflags import red_flag
from language.said import Certainty
from language.situation import Situation, SpokenAct
from language.understood import Reading
from tests.language.corpus.labels import Plain, as_written, is_meant, plain, writes_what_is_meant
from tests.language.test_utterances import SITUATIONS, noted
from tools.registry import ACTS
from training.workout import Phase

HERE = Path(__file__).parent
PARTS = ("open", "kept")
HARD = ("ambiguous", "anomalous", "out_of_scope", "two_acts")
CLEAR_ENGLISH, CLEAR_OTHERS = 0.97, 0.93
# What is said to a question nobody here can answer, and writes nothing.
HONEST = "answer_question"


@dataclass(frozen=True)
class Utterance:
    """A text as it is typed, and the acts it means, each way it may be taken; `kept`: it is counted only."""

    language: str
    kept: bool
    situation: str
    kind: str
    text: str
    means: tuple[tuple[str, ...], ...]

    @property
    def is_hard(self) -> bool:
        """Whether it is of a kind that a reading may well leave to a question."""
        return self.kind in HARD


@dataclass(frozen=True)
class Judged:
    """An utterance as it was read. `wrong`: acts that write, and were not meant, of a sure reading."""

    utterance: Utterance
    reading: Reading
    exact: bool
    wrong: tuple[str, ...]


def corpus() -> tuple[Utterance, ...]:
    """All there is."""
    found = []
    for language in LANGUAGES:
        for part in PARTS:
            file = HERE / f"{language}_{part}.toml"
            data = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
            for situation, kinds in data.items():
                for kind, texts in kinds.items():
                    found += [
                        Utterance(language, part == "kept", situation, kind, text, _ways(means))
                        for text, means in texts.items()
                    ]
    return tuple(found)


def _ways(means: list[str] | list[list[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(way) for way in means) if means and isinstance(means[0], list) else (tuple(map(str, means)),)


def judged(utterances: Iterable[Utterance]) -> tuple[Judged, ...]:
    """Each of them, read."""
    here = {name: situation() for name, situation in SITUATIONS.items()}
    known = next(iter(here.values())).names
    results = []
    for each in utterances:
        names = known.spoken_in(each.language)
        reading = _reading(each.text, replace(here[each.situation], names=names, language=each.language))
        results.append(_judged(each, reading, names, here[each.situation].phase))
    return tuple(results)


def _reading(text: str, situation: Situation) -> Reading:
    """What a message is taken for: before anything else it is looked at for a red flag."""
    flag = red_flag(text, situation.language) and red_flag(without_exercises(text, situation.names), situation.language)
    if not flag:
        return heard(text, situation)
    raised = SpokenAct("raise_red_flag", {"category": flag.category.value, "words": flag.words})
    return Reading((*told_beside(text, situation), raised), Certainty.CERTAIN)


def _judged(utterance: Utterance, reading: Reading, names: Names, phase: Phase) -> Judged:
    certainty, *acts = noted(reading)
    sure = certainty != Certainty.UNSURE and bool(reading.acts)
    said = [act for act in acts if not act.startswith("rest: ")] if sure else []
    read = as_written([plain(act, names, utterance.language) for act in said])
    ways = [as_written([plain(act, names, utterance.language) for act in way]) for way in utterance.means]
    wrong = [[f"{act}({told})" for act, told in read if _is_strange((act, told), way, phase)] for way in ways]
    exact = any(_is_exactly(read, way, phase, has_more=reading.rest != "") for way in ways)
    fewest = min(wrong, key=len)
    return Judged(utterance, reading, exact, tuple(fewest))


def _is_exactly(read: list[Plain], meant: list[Plain], phase: Phase, *, has_more: bool) -> bool:
    """Whether it is what was meant, all of it or, where the rest is read later, its beginning.

    Where nothing may be taken as sure, a question is answered honestly, and of what cannot be done it is said why.
    """
    if not meant:
        return all(name == HONEST or (name in ACTS and phase not in ACTS[name].phases) for name, _ in read)
    alike = all(is_meant(one, other) for one, other in zip(read, meant, strict=False))
    return alike and (len(read) == len(meant) or (has_more and 0 < len(read) <= len(meant)))


def _is_strange(read: Plain, meant: list[Plain], phase: Phase) -> bool:
    """Whether it writes, and nobody meant it."""
    return _writes(read[0], phase) and not any(writes_what_is_meant(read, each) for each in meant)


def _writes(name: str, phase: Phase) -> bool:
    """Whether an act writes; where it cannot be done, it is only said why."""
    return name in ACTS and ACTS[name].writes and phase in ACTS[name].phases


def table(results: Iterable[Judged]) -> str:
    """The figures by language, part and kind."""
    groups: Mapping[tuple[str, str, str], list[Judged]] = defaultdict(list)
    for each in results:
        part = "kept" if each.utterance.kept else "open"
        for kind in (each.utterance.kind, "all hard" if each.utterance.is_hard else "all clear"):
            groups[each.utterance.language, part, kind].append(each)
    lines = [f"{'':4}{'part':6}{'kind':14}{'texts':>6}{'exact':>9}{'wrong writes':>14}"]
    for (language, part, kind), of_it in sorted(groups.items()):
        exact = sum(each.exact for each in of_it) / len(of_it)
        wrong = sum(bool(each.wrong) for each in of_it)
        lines.append(f"{language:4}{part:6}{kind:14}{len(of_it):>6}{exact:>9.1%}{wrong:>14}")
    return "\n".join(lines)


def missed(results: Iterable[Judged]) -> str:
    """Those that may be looked at and were not read exactly."""
    return "\n".join(
        f"{each.utterance.language} {each.utterance.situation}.{each.utterance.kind} {each.utterance.text!r}\n"
        f"    meant {[list(way) for way in each.utterance.means]}\n"
        f"    read  {noted(each.reading)}{'  WRONG WRITE' if each.wrong else ''}"
        for each in results
        if not each.exact and not each.utterance.kept
    )


def main(arguments: list[str]) -> int:
    """Print the table, with `-v` what was missed; 1 where a share that is wanted is not reached."""
    results = judged(corpus())
    if "-v" in arguments:
        print(missed(results))
    print(table(results))
    return 0 if not short(results) else 1


def short(results: Iterable[Judged]) -> list[str]:
    """What is wanted and not reached: the share of clear texts read exactly, and no wrong write at all."""
    of_language: Mapping[str, list[Judged]] = defaultdict(list)
    for each in results:
        of_language[each.utterance.language].append(each)
    found = []
    for language, its in of_language.items():
        clear = [each.exact for each in its if not each.utterance.is_hard]
        wanted = CLEAR_ENGLISH if language == "en" else CLEAR_OTHERS
        if sum(clear) < wanted * len(clear):
            found.append(f"{language}: {sum(clear)} of {len(clear)} clear texts read exactly")
        found += [f"{language}: {each.utterance.text!r} writes {each.wrong}" for each in its if each.wrong]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
