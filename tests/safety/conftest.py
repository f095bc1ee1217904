"""A Coach with a model, as the tests of models have it."""

from tests.model.conftest import no_pause, one_stub, stub, thinker, thinking_world

__all__ = ["no_pause", "one_stub", "stub", "thinker", "thinking_world"]
