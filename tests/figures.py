"""Figures that promises are measured by, as tests note them: what was counted, and how many."""

from collections.abc import Callable

Figure = Callable[[str, object], None]
