"""Which language a text is in."""

import pytest

from bot.text.language import language

TEXTS = {
    "en": "The harbour was closed on Monday after a storm tore two cranes from their rails, and nobody was hurt.",
    "de": "Der Hafen wurde am Montag geschlossen, weil ein Sturm zwei Krane aus den Schienen gerissen hat.",
    "fr": "Le port a été fermé lundi après une tempête qui a arraché deux grues, et la mairie ne craint pas le pire.",
    "es": "El puerto fue cerrado el lunes después de que una tormenta arrancara dos grúas, según la alcaldesa.",
    "pt": "O porto foi fechado depois que uma tempestade derrubou dois, e a prefeita disse que não há feridos.",
    "pl": "Port został zamknięty w poniedziałek po burzy, która zerwała dźwigi, i nie jest jasne, jak to się stało.",
    "ru": "Порт был закрыт в понедельник после шторма, и суда ждут на рейде. Это не первый случай, но и не последний.",
    "uk": "Порт було закрито в понеділок після шторму, і судна чекають на рейді. Це не перший випадок у місті.",
    "ja": "港は月曜日に閉鎖されました。",
    "zh": "港口星期一关闭，没有人受伤。",
    "ar": "أغلق الميناء يوم الاثنين في المدينة بعد العاصفة التي ضربت من البحر على الساحل",
    "el": "Το λιμάνι έκλεισε τη Δευτέρα.",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_languages_are_told_apart(code: str, text: str) -> None:
    """A sentence or two are enough."""
    assert language(text) == code


@pytest.mark.parametrize("text", ["", "Port", "1234 5678", "Jane Doe", "!?"])
def test_too_little_text_has_no_language(text: str) -> None:
    """A name or a number proves nothing."""
    assert language(text) is None
