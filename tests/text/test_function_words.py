"""Telling English from other languages by its small words."""

import pytest

from bot.text.function_words import is_english


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister said that the bridge would not be open before the end of the year, and that it was late.", True),
        (
            "Die Ministerin sagte, dass die Brücke nicht vor dem Ende des Jahres fertig sein werde, und es sei spät.",
            False,
        ),
        ("La ministre a dit que le pont ne serait pas ouvert avant la fin de cette année et que tout va bien.", False),
        (
            "La ministra dijo que el puente no se abriría antes de fin de año y que todo estaba bajo control ayer.",
            False,
        ),
        ("Министр заявил, что мост не откроют до конца этого года, потому что работы ещё не завершены.", False),
        ("وقال الوزير إن الجسر لن يفتح قبل نهاية العام الجاري بسبب تأخر الأعمال في الموقع", False),
        ("No comment.", True),
        ("Без комментариев.", False),
        ("", True),
    ],
)
def test_is_english(text: str, expected: bool) -> None:
    """English news is recognised, German, French, Spanish, Russian and Arabic are not taken for it."""
    assert is_english(text) is expected
