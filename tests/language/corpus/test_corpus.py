"""The corpus itself: every text once, every label an act there is; and what is made of it falls behind nothing reached.

What is wanted is more than is reached: `make corpus` says how much.
"""

from collections import Counter

from tests.language.corpus.judge import corpus, judged
from tests.language.test_utterances import SITUATIONS
from tools.registry import ACTS

CORPUS = corpus()
# By language and part: the share of clear texts read exactly, and the texts of which something is written that was not
# meant. Raised when more is reached, never lowered, but where new texts are kept in place of those that were looked at.
REACHED = {
    ("en", "open"): (0.92, 39),
    ("en", "kept"): (0.84, 41),
    ("es", "open"): (0.97, 1),
    ("es", "kept"): (0.88, 5),
    ("de", "open"): (0.95, 3),
    ("de", "kept"): (0.81, 5),
    ("fr", "open"): (0.96, 1),
    ("fr", "kept"): (0.82, 8),
    ("pt", "open"): (0.96, 2),
    ("pt", "kept"): (0.8, 5),
    ("ru", "open"): (0.99, 0),
    ("ru", "kept"): (0.91, 2),
}
NAMED = {*ACTS, "answer_yes", "answer_no", "raise_red_flag"}


def test_no_text_stands_twice() -> None:
    texts = Counter((each.language, each.situation, each.text) for each in CORPUS)

    assert [text for text, count in texts.items() if count > 1] == []


def test_every_label_is_an_act_in_a_situation_there_is() -> None:
    assert {each.situation for each in CORPUS} <= SITUATIONS.keys()
    assert {label.partition("(")[0] for each in CORPUS for way in each.means for label in way} <= NAMED


def test_a_third_is_kept_apart() -> None:
    kept = sum(each.kept for each in CORPUS)

    assert kept * 3 >= len(CORPUS) - 3


def test_reading_falls_behind_nothing_it_has_reached() -> None:
    results = judged(CORPUS)
    fallen = {}
    for (language, part), (share, wrong) in REACHED.items():
        its = [each for each in results if (each.utterance.language, each.utterance.kept) == (language, part == "kept")]
        clear = [each.exact for each in its if not each.utterance.is_hard]
        here = sum(clear) / len(clear), sum(bool(each.wrong) for each in its)
        if here[0] < share or here[1] > wrong:
            fallen[language, part] = here

    assert fallen == {}
