"""How often this process looks for garbage."""

import gc


def look_rarely() -> None:
    """Look less often than is usual: what a program is made of, and knows of six languages, is no garbage.

    Looked through at the usual pace, it took a third of a start and a sixth of a turn; looked through more seldom than
    this, there is a fifth more of what is garbage.
    """
    gc.set_threshold(20_000, 10, 5)
