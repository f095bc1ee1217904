"""A CSV's text as rows: which app it is from by its header, and where each row begins and ends.

Some apps write notes as they were typed, with quotes and line breaks in the middle. So a row may go over several
lines, and none is let swallow the next one: a line that opens with a date begins a row of its own.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from language.exports.amounts import WEIGHTS
from language.exports.values import App, EmptyExport, NotText, UnknownExport, Unread, Unreadable

DELIMITERS = (",", ";", "\t")
# What a header must name, all of it, to be an app's; the column of the date comes first.
NEEDED = {
    App.HEVY: ("start_time", "exercise_title", "set_index", "reps"),
    App.STRONG: ("date", "exercise name", "set order", "reps"),
    App.FITNOTES: ("date", "exercise", "category", "reps"),
}
# Notes may hold the delimiter between quotes of their own: what is too much in a row belongs to them.
NOTES = {App.STRONG: "notes", App.FITNOTES: "comment"}
MOST_LINES = 200  # that one row goes over
_DATES = {App.HEVY: r'[^"\n]{4,40}?[0-9]{1,2}:[0-9]{2}', App.STRONG: "[0-9]{4}-[0-9]{2}-[0-9]{2}"}
_BREAK = "\x1f"  # stands for a line break while a row is taken apart


@dataclass(frozen=True)
class Layout:
    """How the rows of a file are laid out: its app, what stands between cells, and its columns by their place."""

    app: App
    delimiter: str
    columns: tuple[str, ...]

    @property
    def has_unit(self) -> bool:
        """Whether the file says what its weights are measured in."""
        return "weight" not in self.columns or "weight unit" in self.columns


@dataclass(frozen=True)
class Row:
    """One row: the line it begins on, and its cells."""

    line: int
    layout: Layout
    cells: tuple[str, ...]

    def __getitem__(self, column: str) -> str:
        """The cell of a column without spaces around it; empty where there is no such column."""
        columns = self.layout.columns
        return self.cells[columns.index(column)].strip() if column in columns else ""


def rows(text: str) -> tuple[Layout, Iterator[Row | Unread]]:
    """The file's layout, and its rows one after another. EmptyExport, NotText or UnknownExport for what has none."""
    if "\x00" in text:
        raise NotText
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip().split("\n")
    first = next((place for place, line in enumerate(lines) if line.strip()), None)
    if first is None:
        raise EmptyExport
    layout = _layout(lines[first])
    return layout, _rows(layout, lines, first + 1)


def _layout(header: str) -> Layout:
    for delimiter in DELIMITERS:
        columns = tuple(cell.strip().strip('"').lower() for cell in _cells(header, delimiter) or ())
        for app, needed in NEEDED.items():
            if set(needed) <= set(columns) and _tells_weight(columns):
                return Layout(app, delimiter, columns)
    raise UnknownExport


def _tells_weight(columns: Sequence[str]) -> bool:
    return "weight" in columns or any(column in WEIGHTS for column in columns)


def _rows(layout: Layout, lines: Sequence[str], place: int) -> Iterator[Row | Unread]:
    begins = _beginning(layout)
    while place < len(lines):
        if not lines[place].strip():
            place += 1
            continue
        end = _end(layout, lines, place, begins)
        try:
            yield Row(place + 1, layout, _fitted(layout, _BREAK.join(lines[place:end])))
        except Unreadable as why:
            yield Unread(place + 1, why.reason, why.value)
            end = place + 1 if end - place >= MOST_LINES else end
        place = end


def _end(layout: Layout, lines: Sequence[str], place: int, begins: re.Pattern[str]) -> int:
    """Behind which line the row that begins here ends: where it is whole, or another one begins."""
    quotes, delimiters, end = 0, 0, place
    while end < len(lines) and end - place < MOST_LINES:
        quotes += lines[end].count('"')
        delimiters += lines[end].count(layout.delimiter)
        end += 1
        is_whole = not quotes % 2 and delimiters >= len(layout.columns) - 1
        if is_whole or end == len(lines) or begins.match(lines[end]):
            break
    return end


def _fitted(layout: Layout, text: str) -> tuple[str, ...]:
    """The cells of a row, as many as there are columns; Unreadable when they are not."""
    cells = _cells(text, layout.delimiter)
    if cells is None:
        raise Unreadable("columns")
    notes = NOTES.get(layout.app)
    extra = len(cells) - len(layout.columns)
    if extra > 0 and notes in layout.columns:
        at = layout.columns.index(notes)
        cells[at : at + extra + 1] = [layout.delimiter.join(cells[at : at + extra + 1])]
    if len(cells) != len(layout.columns):
        raise Unreadable("columns", str(len(cells)))
    return tuple(cell.replace(_BREAK, "\n") for cell in cells)


def _cells(text: str, delimiter: str) -> list[str] | None:
    try:
        return next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error:
        return None


def _beginning(layout: Layout) -> re.Pattern[str]:
    """How a line looks that begins a row: the columns before the date, then a date."""
    before = layout.columns.index(NEEDED[layout.app][0])
    mark = re.escape(layout.delimiter)
    cell = rf'(?:"(?:[^"]|"")*"|[^"{mark}]*){mark}'
    return re.compile(rf'(?:{cell}){{{before}}}"?{_DATES.get(layout.app, _DATES[App.STRONG])}')
