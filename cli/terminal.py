"""A conversation in a terminal: colours, history, a spinner, and suggestions a key away."""

from pathlib import Path
from typing import Protocol

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.formatted_text import HTML
from prompt_toolkit.history import FileHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.shortcuts import CompleteStyle
from rich.console import Console
from rich.text import Text

from graph.folder import made_private

MOST_KEYS = 9


class Talk(Protocol):
    """Somebody to talk with."""

    suggestions: list[str]

    def say(self, text: str) -> str:
        """What they answer."""
        ...


class Terminal:
    """The terminal's side of a conversation. Alt with a number says the suggestion of that number."""

    def __init__(self, history: Path) -> None:
        made_private(history.parent)
        history.touch(mode=0o600, exist_ok=True)
        self.console = Console()
        self.keys = KeyBindings()
        self.prompt: PromptSession[str] = PromptSession(history=FileHistory(str(history)), key_bindings=self.keys)
        self.suggestions: list[str] = []
        for number in range(1, MOST_KEYS + 1):
            self.keys.add("escape", str(number))(self._say_suggestion)

    def run(self, talk: Talk) -> None:
        """Read, send, show, until the person leaves with Ctrl-D."""
        self.console.print("Fit Coach. Ctrl-D leaves; your workout stays as it is.", style="dim")
        while True:
            self.suggestions = talk.suggestions[:MOST_KEYS]
            try:
                text = self.prompt.prompt(
                    HTML("<ansigreen><b>you</b></ansigreen> "),
                    bottom_toolbar=self._toolbar(),
                    completer=WordCompleter(self.suggestions, sentence=True),
                    complete_style=CompleteStyle.READLINE_LIKE,
                ).strip()
            except KeyboardInterrupt:
                continue
            except EOFError:
                return
            if text:
                self._show(talk, text)

    def _show(self, talk: Talk, text: str) -> None:
        try:
            with self.console.status("", spinner="dots"):
                answer = talk.say(text)
        except KeyboardInterrupt:
            answer = "I stopped waiting. Your message may have arrived: ask “what's left?” to see where you are."
        self.console.print(Text("coach ", style="bold cyan") + Text(answer))
        self.console.print()

    def _toolbar(self) -> HTML | None:
        if not self.suggestions:
            return None
        numbered = (f"<b>Alt+{number}</b> {{}}" for number in range(1, len(self.suggestions) + 1))
        return HTML("  ".join(numbered)).format(*self.suggestions)

    def _say_suggestion(self, event: KeyPressEvent) -> None:
        number = int(event.key_sequence[-1].data)
        if number <= len(self.suggestions):
            event.current_buffer.text = self.suggestions[number - 1]
            event.current_buffer.validate_and_handle()
