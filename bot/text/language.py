"""Which language a text is in, by script and commonest words. Attribution reads English; the rest is only indexed."""

import re
from collections import Counter

from bot.text.tokens import MARKS

_SAMPLE = 3000  # characters; enough to tell
_FEWEST = 4  # hits; fewer prove nothing
_LEAD = 1.25  # how many times the best must beat the second

# short words that each language uses often and its neighbours do not, or not so
_WORDS = {
    "en": "the of and to in is was that for on with as at by it from he his are were this which have an not they said",
    "de": "der die das und ist nicht mit den von zu für auf dem ein eine sich des im auch nach wie aus bei wird werden",
    "fr": "le la les des est une et dans du que pour qui sur pas au par avec sont plus ce cette aux été leur ont",
    "es": "el la los las de que y en un una por con para del se no su al lo como más pero sus este esta según",
    "pt": "o os as de que e em um uma por com para do da dos das não se mais como na no ao pelo foi são está",
    "it": "il lo gli le di che e un una per con del della dei delle non si è sono nel alla anche come più ha",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar wordt heeft uit",
    "pl": "w i na z się nie do to że jest od za po jak przez oraz dla był tym które który o są ma",
    "cs": "a v se na je že s z do o k i za ale jsem po byl jako ve by aby který jsou které podle",
    "sv": "och i att det som en på är av för med den till inte har om ett men var sig från kan vid han",
    "da": "og i at det som en på er af for med den til ikke har om et men var sig fra kan ved blev efter",
    "no": "og i at det som en på er av for med den til ikke har om et men var seg fra kan ved ble etter",
    "fi": "ja on ei että oli se hän mutta ovat kun myös mukaan joka ole jos sen tai niin kuin ovat olla",
    "tr": "ve bir bu için ile da de olarak olan çok daha ise gibi kadar sonra ancak en her ne dedi",
    "ro": "și de la în a cu pe care nu este un o din pentru că mai sunt ca fost după prin sau dar",
    "hu": "a az és hogy nem is egy van volt meg csak már ez de mint el ki azt szerint vagy ha",
    "id": "yang dan di dengan untuk dari ini itu pada tidak dalam akan ke adalah telah juga oleh sebagai mereka",
    "vi": "và của là có được cho một trong không các những với người này đã khi từ để về",
    "uk": "і в на що не з та до у це за як від є про для він але його також які було",
    "ru": "и в на что не с по как это он за из к у от для о но его также которые было",
    "bg": "и в на да се за че от с е не по са като това ще до при към",
    "ar": "في من على إلى أن التي عن هذا مع كان هذه بعد ما الذي",
    "fa": "در به از که این را با است برای آن یک می خود شده",
}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _code, _list in _WORDS.items():
    for _word in set(_list.split()):
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _code)
_LATIN = frozenset("en de fr es pt it nl pl cs sv da no fi tr ro hu id vi".split())
_SCRIPTS = {
    "el": r"[\u0370-\u03ff]",
    "he": r"[\u0590-\u05ff]",
    "hi": r"[\u0900-\u097f]",
    "th": r"[\u0e00-\u0e7f]",
    "ka": r"[\u10a0-\u10ff]",
    "hy": r"[\u0530-\u058f]",
    "ko": r"[\uac00-\ud7af]",
    "ja": r"[\u3040-\u30ff]",
    "zh": r"[\u4e00-\u9fff]",
    "cyrillic": r"[\u0400-\u04ff]",
    "arabic": r"[\u0600-\u06ff]",
    "latin": r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]",
}
_LETTERS = {script: re.compile(pattern) for script, pattern in _SCRIPTS.items()}
_ALPHABETS = {"cyrillic": frozenset({"uk", "ru", "bg"}), "arabic": frozenset({"ar", "fa"}), "latin": _LATIN}
# so near to each other that the better one is good enough
_SIBLINGS = (frozenset({"da", "no", "sv"}), frozenset({"ru", "uk", "bg"}), frozenset({"es", "pt"}))
# every byte that is no letter of ASCII is a blank, and capitals are small
_SMALL = bytes(byte | 0x20 if chr(byte).isascii() and chr(byte).isalpha() else 32 for byte in range(256))
_PLAIN = 0.7  # share of ASCII above which a text is in Latin letters
_KANA = 0.1  # share of the characters by which Japanese is told from Chinese


def language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of a text, None where it is too short or too mixed to tell."""
    sample = text[:_SAMPLE]
    if len(sample.encode("ascii", "ignore")) > _PLAIN * len(sample):  # nearly always, and it saves a dozen searches
        return _by_words(sample, _LATIN)
    letters = {script: len(pattern.findall(sample)) for script, pattern in _LETTERS.items()}
    if letters["ja"] > _KANA * (letters["ja"] + letters["zh"]):
        letters["ja"] += letters["zh"]
    script = max(letters, key=lambda name: letters[name])
    if not letters[script]:
        return None
    return _by_words(sample, _ALPHABETS[script]) if script in _ALPHABETS else script


def _by_words(sample: str, candidates: frozenset[str]) -> str | None:
    hits = dict.fromkeys(candidates, 0)
    for word, often in Counter(filter(_LANGUAGES_OF.__contains__, _words(sample))).items():
        for code in _LANGUAGES_OF[word]:
            if code in hits:
                hits[code] += often
    best, second = sorted(hits, key=lambda code: (-hits[code], code))[:2]
    lead = 1.0 if any({best, second} <= near for near in _SIBLINGS) else _LEAD
    return best if hits[best] >= _FEWEST and hits[best] >= lead * hits[second] else None


def _words(sample: str) -> list[str]:
    """Return the runs of letters in small ones; a text that is ASCII but for its marks is split three times faster."""
    if not sample.isascii():
        for mark in MARKS:
            sample = sample.replace(mark, " ")
    if sample.isascii():
        return sample.encode().translate(_SMALL).decode().split()
    return re.findall(r"[^\W\d_]+", sample.lower())
