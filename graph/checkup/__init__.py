"""What is configured, reachable and missing, and what to do about it. Nothing is changed, and no secret is told."""

from graph.checkup.database import of_database
from graph.checkup.finding import Finding, State
from graph.checkup.machine import of_address, of_folder
from graph.checkup.models import of_embedder, of_model
from settings import Settings


async def findings(settings: Settings) -> list[Finding]:
    """All that was looked at."""
    found = [*of_folder(settings.data_dir), *of_database(settings), *of_address(settings)]
    return [*found, await of_model(settings), await of_embedder(settings)]


__all__ = ["Finding", "State", "findings"]
