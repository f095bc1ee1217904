"""What Studio's form is sent with, checked: it lets anything through."""

MOST_OF_A_TEXT, MOST_OF_A_NAME = 4096, 200  # characters, as over HTTP


def checked_name(athlete: object) -> str:
    """The name of who talks, or the id of whom they look at; ValueError when it is neither."""
    if not isinstance(athlete, str) or not athlete.strip():
        raise ValueError("Name an athlete in the context: a name of your own, or an athlete's id.")
    return _checked_text(athlete, "The athlete's name", MOST_OF_A_NAME)


def checked_message(message: object) -> str:
    """The text of a message; ValueError when no turn can be made of it."""
    text = message.get("text") if isinstance(message, dict) else None
    if not isinstance(text, str):
        raise ValueError('The message has to look like {"text": "hi"}.')
    return _checked_text(text, "The message's text", MOST_OF_A_TEXT)


def _checked_text(text: str, what: str, most: int) -> str:
    if len(text) > most:
        raise ValueError(f"{what} may have at most {most} characters.")
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in text):
        raise ValueError(f"{what} holds characters that no text has.")
    return text
