"""Commands run as testers run them, and what they print drawn as a picture."""

import os
import re
import shlex
from collections import defaultdict
from collections.abc import Sequence
from contextlib import chdir
from io import StringIO
from pathlib import Path
from unittest.mock import patch
from xml.etree import ElementTree

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text
from typer.testing import CliRunner

from cli.main import app
from db.address import Address
from tests.pictures.page import Scene
from training.proposal import Intensity

WIDTH = 132
# What is another one each time: ids, the version of the catalogue, how long it took.
PASSING = re.compile(r"(?<![.\d])[0-9a-f]{8}(?:-[0-9a-f]{1,12})*|\+[0-9a-f]{12}|\d+ ms")
# The font is had from elsewhere; a picture says what it has to say without.
FORMAT = re.sub(r"@font-face \{\{.*?\}\}\n", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def drawn(scene: Scene, address: Address, place: Path) -> str:
    """The picture of a scene as SVG; its commands run on this database and in this folder."""
    lines = [line for command in scene.commands for line in (f"$ {command}", *_printed(command, scene, address, place))]
    console = Console(record=True, width=WIDTH, file=StringIO(), color_system="truecolor")
    for line in lines:
        console.print(Text(line, style="bold green" if line.startswith("$ ") else ""))
    picture = console.export_svg(title="fit-coach replay", code_format=FORMAT, unique_id=scene.name)
    return "".join(f"{line.rstrip()}\n" for line in picture.splitlines())


def _printed(command: str, scene: Scene, address: Address, place: Path) -> Sequence[str]:
    program, *arguments = shlex.split(command)
    assert program == "fit-coach"
    settings = {"DATABASE_URL": address.app, "FITCOACH_OWNER_DATABASE_URL": address.owner}
    rule, value = scene.changed or ("training.athlete.Athlete.usual_intensity", "moderate")
    with chdir(place), patch(rule, Intensity(value)), patch.dict(os.environ, settings), patch("cli.logs.set_up"):
        ended = CliRunner().invoke(app, arguments)
    assert ended.exit_code in (0, 1), ended.output
    assert not ended.stderr, ended.stderr
    return ended.stdout.splitlines()


def told_by(picture: str) -> list[str]:
    """The lines of text in a picture, without what is another each time."""
    rows: dict[float, str] = defaultdict(str)
    for text in ElementTree.fromstring(picture).iterfind(".//{*}g[@class]//{*}text"):
        rows[float(text.attrib["y"])] += (text.text or "").replace("\xa0", " ").rstrip("\n")
    return [PASSING.sub("~", rows[place]).rstrip() for place in sorted(rows)]
