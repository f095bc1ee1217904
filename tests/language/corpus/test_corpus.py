"""The corpus itself: every text once, every label an act there is. What is made of it: `make corpus`."""

from collections import Counter

from tests.language.corpus.judge import corpus
from tests.language.test_utterances import SITUATIONS
from tools.registry import ACTS

CORPUS = corpus()
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
