"""Studio's server, for what the page says of it."""

from tests.studio.conftest import studio

__all__ = ["studio"]
