"""What is no whole backup is refused, and nothing is touched."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from db.archive import DATABASE, MANIFEST, BackupError
from db.backup import restore


def _cut_off(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def _flipped(whole: bytes) -> bytes:
    """With one bit of the database another, and the ZIP's own sum changed to fit."""
    return _with(whole, DATABASE, lambda dump: dump[:1000] + bytes([dump[1000] ^ 1]) + dump[1001:])


def _of_a_newer_form(whole: bytes) -> bytes:
    return _told(whole, version=2)


def _of_a_newer_schema(whole: bytes) -> bytes:
    return _told(whole, schema="9999")


def _of_something_else(whole: bytes) -> bytes:
    return _told(whole, format="holiday pictures")


def _without_the_database(whole: bytes) -> bytes:
    return _told(whole, sha256={})


def _packed_another_way(whole: bytes) -> bytes:
    """As the last entry of the ZIP's directory has it."""
    entry = whole.rindex(b"PK\x01\x02")
    return whole[: entry + 10] + b"\x63" + whole[entry + 11 :]


def _with_a_directory_elsewhere(whole: bytes) -> bytes:
    return whole[:-3] + b"\xff" + whole[-2:]


def _told(whole: bytes, **changed: object) -> bytes:
    return _with(whole, MANIFEST, lambda told: json.dumps(json.loads(told) | changed).encode())


def _with(whole: bytes, changed: str, change: Callable[[bytes], bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            after.writestr(name, change(before.read(name)) if name == changed else before.read(name))
    return made.getvalue()


BAD: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut off": (_cut_off, "is no backup, or not all of one"),
    "empty": (lambda whole: b"", "is no backup, or not all of one"),
    "no ZIP": (lambda whole: b"# A shopping list\n" * 100, "is no backup, or not all of one"),
    "flipped": (_flipped, "is damaged: database.dump is not what was written"),
    "of a newer form": (_of_a_newer_form, "has a form that this program does not know"),
    "of a newer schema": (_of_a_newer_schema, "was made by a newer Fit Coach (1)"),
    "of something else": (_of_something_else, "has a form that this program does not know"),
    "without the database": (_without_the_database, "is not all of a backup"),
    "packed another way": (_packed_another_way, "is no backup, or not all of one"),
    "with a directory elsewhere": (_with_a_directory_elsewhere, "is no backup, or not all of one"),
}


@pytest.mark.parametrize(("made_bad", "why"), BAD.values(), ids=BAD)
def test_what_is_no_whole_backup_is_refused_before_anything_is_touched(
    made_bad: Callable[[bytes], bytes], why: str, kept: Path, tmp_path: Path
) -> None:
    file, data = tmp_path / "bad.backup", tmp_path / "data"
    file.write_bytes(made_bad(kept.read_bytes()))

    with pytest.raises(BackupError) as refused:
        restore(data, file, replace=False)

    assert str(refused.value).startswith(f"{file} {why}")
    assert not data.exists()
