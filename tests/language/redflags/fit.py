"""Fits the weights of language/en/leanings.toml on the tables beside this file; to be run after either has changed.

Logistic regression (convention: ridge penalty, AdaGrad steps in a fixed order), rare words left out, small weights
dropped. The weights decide only where no rule is met, so what is still taken wrongly counts again. The blind
tables are left out: they judge what comes of it.
"""

import math
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

from language.languages import LANGUAGES
from language.leaning import HARMLESS, Leanings, features
from language.redflags import met, understood
from tests.language.corpus.judge import Utterance, corpus
from tests.language.redflags.talk import RAISED_IN_TALK, talk
from training.safety import Category

HERE = Path(__file__).parent
OUT = Path("language/en/leanings.toml")
SEEN_AT_LEAST = 2  # phrases a word has to stand in
SMALLEST = 0.1  # weights nearer to nought are dropped
ROUNDS = 60
RIDGE = 0.1
STEP = 0.3
INSISTING = 8  # times that phrases still taken wrongly are counted three times more
THRESHOLD = 2.0  # above nought, as there is far more to say that means no harm


def tables() -> list[tuple[str, str]]:
    """All phrases with their category, "" where they must pass."""
    out = []
    for path in sorted(each for each in HERE.glob("*.toml") if "blind" not in each.name and each.stem not in LANGUAGES):
        data = tomllib.loads(path.read_text())
        entries = data["phrase"] if "phrase" in data else [{"text": text} for text in data["says"]]
        for each in entries:
            out.append((each["text"], each.get("category", "?") if "raised" in path.name else ""))
    typed = [each.text for each in corpus() if not each.kept and each.language == "en" and not _may_be_danger(each)]
    return out + [(text, "") for text in (*talk(), *typed) if text not in RAISED_IN_TALK]


def _may_be_danger(utterance: Utterance) -> bool:
    return any(act.startswith("raise_red_flag") for way in utterance.means for act in way)


def fitted(rows: list[tuple[frozenset[str], bool]]) -> dict[str, float]:
    """The weights of features by logistic regression, "" being the constant."""
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-8)
    for _ in range(ROUNDS):
        for seen, danger in rows:
            said = sum(weights[each] for each in seen) + weights[""]
            error = (1 if danger else 0) - 1 / (1 + math.exp(-max(-30.0, min(30.0, said))))
            for each in (*seen, ""):
                slope = error - (RIDGE * weights[each] / counts[each] if each else 0.0)
                squares[each] += slope * slope
                weights[each] += STEP * slope / math.sqrt(squares[each])
    return weights


def said_so(seen: frozenset[str], length: int) -> bool:
    """Whether the weights as they will be written raise a flag."""
    kept = {each: round(weights[each], 1) for each in seen if abs(weights[each]) >= SMALLEST}
    return Leanings(kept, {}, round(THRESHOLD - weights[""], 1)).reached(seen, length)


def category_of(feature: str) -> str:
    """The kind of danger a feature stands in most often, for its share of them."""
    best = max(Category, key=lambda each: by_kind[each][feature] / (total[each] + 10))
    return str(best)


if __name__ == "__main__":
    phrases = tables()
    rows, how = [], []
    counts: Counter[str] = Counter()
    by_kind: dict[str, Counter[str]] = {each: Counter() for each in Category}
    total: Counter[str] = Counter()
    for text, kind in phrases:
        words, found, frames = understood(text, "en")
        seen = features(words, found, frames)
        flag = met(text, "en")
        rows.append((seen, bool(kind)))
        how.append((len(words), flag is not None))
        counts.update(seen)
        meant = flag.category if flag else kind if kind in by_kind else None
        if kind and meant:
            by_kind[meant].update(seen)
            total[meant] += 1
    rare = {each for each, count in counts.items() if count < SEEN_AT_LEAST and not each.startswith("<")}
    rows = [(seen - rare, danger) for seen, danger in rows]
    weights = fitted(rows)
    for _ in range(INSISTING):
        wrong = [
            (seen, danger)
            for (seen, danger), (length, by_rule) in zip(rows, how, strict=False)
            if (by_rule or said_so(seen, length)) is not danger
        ]
        if not wrong:
            break
        rows += wrong * 3
        weights = fitted(rows)
    groups: dict[str, dict[float, list[str]]] = defaultdict(lambda: defaultdict(list))
    for each, weight in weights.items():
        if each and abs(weight) >= SMALLEST:
            groups[category_of(each) if weight > 0 else HARMLESS][round(weight, 1)].append(each)
    lines = [
        "# English: what words and signs weigh for a red flag. Fitted by `make weights`, not by hand.",
        f"threshold = {THRESHOLD - weights['']:.1f}",
    ]
    for kind in [*map(str, Category), HARMLESS]:
        lines += ["", f"[weights.{kind}]"]
        for weight, names in sorted(groups[kind].items(), reverse=True):
            lines.append(f'"{weight:+.1f}" = [{", ".join(f"{chr(34)}{each}{chr(34)}" for each in sorted(names))}]')
    OUT.write_text("\n".join(lines) + "\n")
