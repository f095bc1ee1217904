"""Texts nobody has thought of are read without an exception, and what is sure of them names acts there are."""

from language.act_traits import ANSWERS
from language.said import Certainty
from tests.language.fuzz import read_all
from tools.registry import ACTS

NAMED = {*ACTS, *ANSWERS}

SOME = 1_000


def test_any_text_is_read() -> None:
    for each in read_all(SOME):
        assert all(act.name in NAMED for act in each.reading.acts), each.text
        assert each.reading.acts or each.reading.certainty is Certainty.UNSURE, each.text
