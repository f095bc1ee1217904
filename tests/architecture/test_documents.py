"""What the documents show is what the program does, draws and holds."""

import re
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup

from cli.main import app
from graph.build import build_graph
from tests.talking import Talker

ROOT = Path(__file__).parents[2]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
README = (ROOT / "README.md").read_text()
LINK = re.compile(r"\]\((?!https?://)([^)#]+)")


def test_the_transcript_is_what_the_coach_says(talker: Talker) -> None:
    (transcript,) = _blocks("text", README)
    exchanges = [each.partition("\n\n") for each in re.split(r"^> ", transcript, flags=re.MULTILINE)[1:]]

    assert len(exchanges) > 10
    for said, _, answered in exchanges:
        assert talker.say(said)["text"] == answered.strip(), said


def test_the_picture_is_the_graphs_own() -> None:
    (picture,) = _blocks("mermaid", (ROOT / "ARCHITECTURE.md").read_text())

    assert picture.strip() == build_graph().compile().get_graph().draw_mermaid().strip()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    assert [link for link in LINK.findall(document.read_text()) if not (document.parent / link).exists()] == []


def test_the_commands_of_the_readme_exist() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([\w-]+)", README))

    assert {"chat", "test"} <= named <= targets


def test_the_commands_that_documents_name_exist() -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    named = {
        each for path in DOCUMENTS for each in re.findall(r"(?:`|^|bin/)fit-coach ([a-z]+)", path.read_text(), re.M)
    }

    assert {"serve", "backup", "restore", "doctor"} <= named <= set(group.commands)


def test_the_architecture_stays_a_page() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text().splitlines()) <= 100


def _blocks(language: str, document: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", document, re.MULTILINE | re.DOTALL)
