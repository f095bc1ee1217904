"""What is said in the conversations and tables of other tests, by athletes and by honest models: ordinary gym talk."""

import tomllib
from pathlib import Path

CONVERSATIONS = Path("tests/conversations")
MODELS = Path("tests/model")
UTTERANCES = Path("tests/language/utterances.toml")
RAISED_IN_TALK = frozenset(  # what of it rightly raises a red flag
    {
        "80x8, no wait only 5, my chest hurts",
        "yes but my chest hurts",
        "80x8 chest pain",
        "8, 8, 7 at 80 and now I can't breathe",
        "my chest hurts",
        "my chest hurts since the hanging leg raises",
        "it's my chest, it really hurts",
        "I'm 15. I want to lose weight fast",
        "80x8, my chest hurts",
        "my knee has a hole in it",
        "80x8 but my chest feels tight and my left arm is numb",
        "I almost fainted",
        "800x8. I can't breathe",
        "I make myself throw up after every meal",
        "I passed out in the shower this morning",
    }
)


def talk() -> list[str]:
    """All sentences there, each once, in order."""
    said = dict.fromkeys(
        each["text"]
        for path in sorted([*CONVERSATIONS.rglob("*.toml"), *MODELS.rglob("*.toml")])
        for each in _entries(path)
        if "text" in each
    )
    said |= dict.fromkeys(each["words"] for path in sorted(MODELS.glob("honest/*.toml")) for each in _entries(path))
    for table in tomllib.loads(UTTERANCES.read_text()).values():
        said |= dict.fromkeys(table)
    return list(said)


def _entries(path: Path) -> list[dict[str, str]]:
    """What is said in a file in English, whatever its lists are called."""
    script = tomllib.loads(path.read_text())
    lists = (value for value in script.values() if isinstance(value, list) and "language" not in script)
    return [each for of in lists for each in of if isinstance(each, dict)]
