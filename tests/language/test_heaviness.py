"""What remarks say of a weight, in every language: heavy, too much, or neither."""

import pytest

from language.heaviness import heaviness
from training.easing import Heaviness

CALLED = {
    "en": {
        "heavy": ("heavy", "felt heavy", "that was heavy af", "super heavy", "hard", "tough one"),
        "too_heavy": ("too heavy", "way too heavy", "that was too much", "still heavy", "still too heavy"),
        "": ("not heavy", "not too heavy", "wasn't that heavy", "light", "easy", "good", "knees caved", "never heavy"),
    },
    "de": {
        "heavy": ("schwer", "war schwer", "fühlte sich schwer an", "ganz schön hart"),
        "too_heavy": ("zu schwer", "war viel zu schwer", "immer noch schwer", "zuviel"),
        "": ("nicht schwer", "nicht zu schwer", "gar nicht so schwer", "leicht", "zu leicht", "gut", "kaum schwer"),
    },
    "fr": {
        "heavy": ("lourd", "c'était lourd", "très lourd", "dur"),
        "too_heavy": ("trop lourd", "c'était trop lourd", "toujours lourd", "encore lourd"),
        "": ("pas lourd", "pas trop lourd", "pas si lourd", "léger", "trop facile", "nickel"),
    },
    "es": {
        "heavy": ("pesado", "estuvo pesado", "muy pesado", "pesadísimo", "estuvo duro"),
        "too_heavy": ("demasiado pesado", "demasiado peso", "sigue pesado", "todavía pesa"),
        "": ("no tan pesado", "ni tan pesado", "nada pesado", "demasiado fácil", "ligero", "bien"),
    },
    "pt": {
        "heavy": ("pesado", "tava pesado", "foi pesado", "pesou", "bem pesado"),
        "too_heavy": ("pesado demais", "muito pesado", "ainda pesado", "ainda tá pesado"),
        "": ("não tava pesado", "nem tão pesado", "nada pesado", "leve demais", "leve", "boa"),
    },
    "ru": {
        "heavy": ("тяжело", "было тяжело", "очень тяжело", "тяжеловато"),
        "too_heavy": ("слишком тяжело", "всё ещё тяжело", "все равно тяжело"),
        "": ("не тяжело", "не слишком тяжело", "совсем не тяжело", "легко", "слишком легко", "норм"),
    },
}
CASES = [
    (language, said, called)
    for language, by_word in CALLED.items()
    for called, remarks in by_word.items()
    for said in remarks
]


@pytest.mark.parametrize(("language", "said", "called"), CASES, ids=[f"{case[0]}: {case[1]}" for case in CASES])
def test_a_remark_calls_a_weight(language: str, said: str, called: str) -> None:
    assert heaviness(said, language) == (Heaviness(called) if called else None)
