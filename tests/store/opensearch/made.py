"""Made news of our own, the same each time: articles with speakers, relays and dates, and questions about them."""

import random
from collections.abc import Iterator
from hashlib import blake2b

from bot.ingest import read
from bot.models import Article, Provenance, Reading, Stated
from bot.outlets import Outlets

NAMES = (
    "Maria Zakharova,Sergei Lavrov,Anna Berg,Tomas Novak,Ihor Shevchenko,Leila Haddad,John O'Neil,Łucja Wójcik,"
    "Pedro Alonso,Karin Holm,Victor Egorov,Nadia Petrenko"
).split(",")
ROLES = ("foreign minister", "spokeswoman", "deputy", "governor", "general", "envoy")
OUTLETS = ("The Courier", "Evening Post", "Gazeta.ru", "Latin Times", "Northern Herald", "El Faro")
_SYLLABLES = "ba ko mi ter lan sor vi dra pel nu gat rim fol che zen tor".split()
_TEMPLATES = (
    "“{content},” {name}, the {role}, said on Monday.",
    "{name} told {outlet} that {content}.",
    "{name} said the {word} was “{content}”.",
    "As quoted by {outlet}, {name} said that {content}.",
    "“{content},” said a senior official.",
    "According to {outlet}, {content}.",
    "The {word} of the Su-30MK2 stayed where it was while {content}.",
)


def _vocabulary() -> tuple[str, ...]:
    chance = random.Random(5)  # noqa: S311 - the same news each time, nothing secret
    found = {"missile", "missiles", "treaty", "harbour", "oreshnik"}
    while len(found) < 3000:
        found.add("".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4)))))
    listed = sorted(found)
    chance.shuffle(listed)
    return tuple(listed)


WORDS = _vocabulary()


def articles(count: int, start: int = 0) -> Iterator[Article]:
    """Yield made articles; the same number is the same article."""
    return (_article(number) for number in range(start, start + count))


def readings(count: int, start: int = 0) -> Iterator[Reading]:
    """Yield made articles as ingest stores them."""
    outlets = Outlets.parse("")
    return (read(article, outlets) for article in articles(count, start))


def questions(count: int) -> Iterator[tuple[str, str]]:
    """Yield the name of a question and what is typed behind it: words, phrases, typos, names, filters."""
    chance = random.Random(11)  # noqa: S311
    for _ in range(count):
        word, other, name = _word(chance), _word(chance), chance.choice(NAMES)
        typed = chance.choice(
            (
                word,
                f"{word} {other}",
                f'"{word} {other}"',
                word[:-1] + word[-1] * 2,
                name,
                name.split()[-1],
                f'{word} outlet:"{chance.choice(OUTLETS)}"',
                f"{word} by:{name.split()[-1]}",
                f"{word} after:2024-0{chance.randint(1, 9)}",
                f"about:{name.split()[-1]}",
                "missile",
                "Su-30",
            )
        )
        yield chance.choice(("who_said", "who_said", "sources")), typed


def _article(number: int) -> Article:
    chance = random.Random(number)  # noqa: S311
    text = "\n\n".join(_paragraph(chance) for _ in range(chance.randint(3, 9)))
    published = f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}" if chance.random() < 0.9 else None
    if published and chance.random() < 0.3:
        published += f"T{chance.randint(0, 23):02}:30:00Z"
    article_id = _digest(f"article {number}")
    return Article(
        id=article_id,
        version=_digest(text),
        text=text,
        provenance=Provenance(source=f"made/{number}.txt", format="text", digest=_digest("raw" + text)),
        outlet=Stated(value=chance.choice(OUTLETS), origin="metadata") if chance.random() < 0.9 else None,
        title=Stated(value=f"{_word(chance).title()} and {_word(chance)}", origin="metadata"),
        published=Stated(value=published, origin="metadata") if published else None,
        url=Stated(value=f"https://news.example/{number}", origin="metadata"),
    )


def _paragraph(chance: random.Random) -> str:
    return " ".join(_sentence(chance) for _ in range(chance.randint(1, 4)))


def _sentence(chance: random.Random) -> str:
    content = " ".join(_word(chance) for _ in range(chance.randint(3, 12)))
    return chance.choice(_TEMPLATES).format(
        content=content,
        name=chance.choice(NAMES),
        role=chance.choice(ROLES),
        outlet=chance.choice(OUTLETS),
        word=_word(chance),
    )


def _word(chance: random.Random) -> str:
    return WORDS[int(len(WORDS) * chance.random() ** 2.5)]  # a few words often, most now and then


def _digest(value: str) -> str:
    return blake2b(value.encode(), digest_size=16).hexdigest()
