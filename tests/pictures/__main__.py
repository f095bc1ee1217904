"""Draw the pictures of docs/TESTING.md: `make testing-pictures`."""

from pathlib import Path
from tempfile import TemporaryDirectory

from anyio.from_thread import start_blocking_portal

from graph.bootstrap import prepared
from settings import Settings
from tests.pictures.ada import talked
from tests.pictures.drawing import drawn
from tests.pictures.page import PAGE, PICTURES, scenes
from tests.talking import World

PICTURES.mkdir(exist_ok=True)
with (
    TemporaryDirectory(ignore_cleanup_errors=True) as folder,
    prepared(Settings(data_dir=Path(folder) / "data")) as address,
):
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(World.opened(address)) as world:
        talked(portal, world)
    for scene in scenes():
        scene.file.write_text(drawn(scene, address, Path(folder)))
        print(scene.file.relative_to(PAGE.parent))
