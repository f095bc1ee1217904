"""What is told is found again in other words, with the embedder that is built in."""

import asyncio
import subprocess
import sys
from operator import mul

import pytest

from language.recollection import NEAR_IN_MEANING
from model.built_in import BuiltInEmbedder

KNEE, SHOULDER = "my left knee hurts on deep squats", "my right shoulder hurts when I press"
RELATED = [
    ("what do you know about my joints?", KNEE),
    ("my joints", KNEE),
    ("injuries", KNEE),
    ("pain", SHOULDER),
    ("my job", "I work night shifts as a nurse"),
    ("sleep", "I only sleep 5 hours because of the baby"),
    ("running", "I jog on weekends"),
    ("my back", "my lumbar spine is bad"),
]
UNRELATED = [
    ("what do you know about my joints?", "only dumbbells at home"),
    ("my joints", "I hate burpees"),
    ("injuries", "only dumbbells at home"),
    ("my job", KNEE),
    ("my family", "I train Mon Wed Fri"),
    ("my elbow", KNEE),
    ("my schedule", SHOULDER),
    ("my dog", KNEE),
]
LOGGING = """
import asyncio, logging
from model.built_in import BuiltInEmbedder
asyncio.run(BuiltInEmbedder().vectors(["load the weights"], 60))
root = logging.getLogger()
print(root.handlers, root.level == logging.WARNING)
"""


@pytest.fixture(scope="module")
def embedder() -> BuiltInEmbedder:
    """The embedder that is built in."""
    return BuiltInEmbedder()


@pytest.mark.parametrize(
    ("asked", "told", "is_near"), [(*pair, True) for pair in RELATED] + [(*pair, False) for pair in UNRELATED]
)
def test_what_is_of_one_subject_is_near(embedder: BuiltInEmbedder, asked: str, told: str, is_near: bool) -> None:
    first, second = asyncio.run(embedder.vectors([asked, told], 60))
    assert (sum(map(mul, first, second)) >= NEAR_IN_MEANING) is is_near


def test_loading_it_leaves_the_logging_of_the_program_alone() -> None:
    told = subprocess.run([sys.executable, "-c", LOGGING], capture_output=True, text=True, check=True)
    assert told.stdout == "[] True\n"
