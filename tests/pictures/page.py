"""docs/TESTING.md as a script: what Ada says, and each picture's commands."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "TESTING.md"
TEXT = PAGE.read_text()
PICTURES = PAGE.parent / "testing"
SCENE = re.compile(
    r"(?:^<!-- with (?P<rule>[\w.]+) = (?P<value>\w+) -->\n)?"
    r"^```sh\n(?P<commands>.*?)^```\n\n!\[[^\]]+\]\(testing/(?P<name>[\w-]+)\.svg\)",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Scene:
    """A picture, the commands it shows, and the rule that is another one while they run."""

    name: str
    commands: tuple[str, ...]
    changed: tuple[str, str] | None

    @property
    def file(self) -> Path:
        """Where the picture is."""
        return PICTURES / f"{self.name}.svg"


def scenes() -> list[Scene]:
    """The pictures of the page, in order."""
    return [_scene(**each.groupdict()) for each in SCENE.finditer(TEXT)]


def _scene(name: str, commands: str, rule: str | None, value: str | None) -> Scene:
    return Scene(name, tuple(commands.splitlines()), (rule, value) if rule and value else None)


def said() -> list[str]:
    """What Ada says before."""
    return blocks("text")[0].splitlines()


def blocks(language: str) -> list[str]:
    """The page's blocks in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
