"""Small pictures in SVG: lines over weeks, a table of coloured cells, dots. The same input gives the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH = 760
LEFT, RIGHT = 90, 20
INK, FAINT, ALARM = "#333333", "#dddddd", "#c0392b"
COLOURS = ("#1f6fb2", "#d1602a", "#3a8f4f", "#8a4fa3", "#b0892b", "#2a9d9d", "#c04a78", "#6b6b6b")


@dataclass(frozen=True)
class Panel:
    """A part of a picture: its SVG and its height."""

    svg: str
    height: int


@dataclass(frozen=True)
class Band:
    """A range of values to show behind a drawing."""

    low: float
    high: float


def lines(
    title: str, series: Sequence[tuple[str, Sequence[float]]], unit: str, band: Band, rests: Sequence[int]
) -> Panel:
    """Values week by week, one line each, the band behind the last weeks and a mark where a rest begins."""
    weeks = max(len(values) for _, values in series)
    scale = _Scale(weeks, [band.low, band.high, 0, *(value for _, values in series for value in values)])
    parts = [_title(title), scale.grid(unit)]
    parts.append(
        _rectangle(scale.x(weeks - 2), scale.y(band.high), scale.x(weeks) - scale.x(weeks - 2), scale.y(band.low))
    )
    parts += [_line(scale.x(week), scale.top, scale.x(week), scale.bottom, "4 4") for week in rests]
    for number, (name, values) in enumerate(series):
        colour = COLOURS[number % len(COLOURS)]
        points = " ".join(f"{scale.x(week + 1):.1f},{scale.y(value):.1f}" for week, value in enumerate(values))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.6"/>')
        parts.append(_text(LEFT + 8, 44 + 14 * number, name, colour))
    return Panel("".join(parts), scale.height)


def cells(title: str, rows: Sequence[tuple[str, Sequence[float], Band]], faint: Sequence[int]) -> Panel:
    """A row of numbers each, by week: too few pale, within the band green, too many red; some weeks are faint."""
    size, high = (WIDTH - LEFT - RIGHT) / max(len(values) for _, values, _ in rows), 18
    boxes: dict[str, str] = {}
    numbers, names = "", ""
    for down, (name, values, band) in enumerate(rows):
        top = 34 + down * high
        names += _text(LEFT - 6, top + 13, name, INK, "end")
        for week, value in enumerate(values):
            colour = "#f3e3b3" if value < band.low else "#e58f80" if value > band.high else "#bfe0c2"
            if week in faint and value <= band.high:
                colour = "#eeeeee"
            left = LEFT + week * size
            boxes[colour] = f"{boxes.get(colour, '')}M{left:.1f} {top}h{size - 1:.1f}v{high - 1}h{1 - size:.1f}z"
            numbers += f'<text x="{left + size / 2 - 0.5:.1f}" y="{top + 12}">{value:g}</text>'
    drawn = "".join(f'<path d="{path}" fill="{colour}"/>' for colour, path in boxes.items())
    grouped = f'<g font-size="9" fill="{INK}" text-anchor="middle">{numbers}</g>'
    return Panel(_title(title) + drawn + names + grouped, 34 + high * len(rows) + 20)


def dots(title: str, points: Sequence[tuple[float, float]], unit: str, weeks: int, floor: float) -> Panel:
    """A dot for each value at its week, from 0 to 100, and the line none may fall below."""
    scale = _Scale(weeks, [0, 100])
    limit = _line(LEFT, scale.y(floor), WIDTH - RIGHT, scale.y(floor), "6 3", ALARM)
    drawn = ""
    for colour, low in ((COLOURS[0], False), (ALARM, True)):
        chosen = [(week, value) for week, value in points if (value < floor) is low]
        path = "".join(f"M{scale.x(week):.0f} {scale.y(value):.0f}h0" for week, value in chosen)
        look = f'stroke="{colour}" stroke-width="3" stroke-linecap="round" opacity="0.6"'
        drawn += f'<path d="{path}" {look}/>' if path else ""
    return Panel(_title(title) + scale.grid(unit) + limit + drawn, scale.height)


def picture(panels: Sequence[Panel]) -> str:
    """The panels below each other."""
    height = sum(panel.height for panel in panels)
    body, down = [], 0
    for panel in panels:
        body.append(f'<g transform="translate(0 {down})">{panel.svg}</g>')
        down += panel.height
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif">'
    return head + '<rect width="100%" height="100%" fill="white"/>' + "\n".join(body) + "</svg>\n"


class _Scale:
    """Where a week and a value stand."""

    top, bottom, height = 34, 214, 250

    def __init__(self, weeks: int, values: Sequence[float]) -> None:
        self.weeks = weeks
        self.low, self.high = min(values), max(values)

    def x(self, week: float) -> float:
        return LEFT + week / self.weeks * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)

    def grid(self, unit: str) -> str:
        parts = []
        for step in range(5):
            value = self.low + (self.high - self.low) * step / 4
            parts.append(_line(LEFT, self.y(value), WIDTH - RIGHT, self.y(value)))
            parts.append(_text(LEFT - 6, self.y(value) + 4, f"{value:.0f} {unit}", INK, "end"))
        for week in range(0, self.weeks + 1, 2):
            parts.append(_text(self.x(week), self.bottom + 16, str(week), INK, "middle"))
        return "".join(parts)


def _title(text: str) -> str:
    return _text(LEFT, 20, text, INK, size=13)


def _text(x: float, y: float, text: str, colour: str, anchor: str = "start", size: int = 11) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" font-size="{size}" text-anchor="{anchor}">{escape(text)}</text>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, dashes: str = "", colour: str = FAINT) -> str:
    stroke = f'stroke="{"#999999" if dashes and colour == FAINT else colour}" stroke-dasharray="{dashes}"'
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" {stroke}/>'


def _rectangle(x: float, top: float, width: float, bottom: float) -> str:
    box = f'x="{x:.1f}" y="{top:.1f}" width="{width:.1f}" height="{bottom - top:.1f}"'
    return f'<rect {box} fill="#bfe0c2" opacity="0.6"/>'
