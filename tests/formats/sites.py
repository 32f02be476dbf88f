"""A hundred pages in the manner of different sites, written for this purpose, each with what a reader finds on it."""

import json
import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

_PLACES = (
    "Port Elm,Ashford,Lower Birch,Cedar Falls,Hazel Bay,Maple Grove,Oakham,Pine Ridge,Rowan Hill,Willow Creek".split(
        ","
    )
)
_PEOPLE = "Jane Doe,John Roe,Ann Poe,Max Coe,Ida Noe,Tom Loe,Eva Zoe,Ben Foe,Lea Goe,Sam Voe".split(",")
_ROLES = (
    "the mayor,a nurse,the harbour master,a teacher,an engineer,the fire chief,a farmer,the head of the union".split(
        ","
    )
)
_TOPICS = "harbour,bridge,school,hospital,railway,library,market,power station,water works,stadium".split(",")
_EVENTS = "closed after a storm,reopened by the council,sold to a fund,flooded overnight,saved by volunteers".split(",")
_SAYINGS = (
    "Nobody was hurt, and that is what counts",
    "We have waited for this decision for eleven years",
    "The money is there, only the will is missing",
    "Nobody told us before the doors were locked",
    "It will take until the summer, perhaps longer",
    "We are not going to give up now",
)
_FACTS = (
    "Work on the site is to begin in the first week of next month, and the road beside it stays shut until then.",
    "The council met for four hours behind closed doors before the vote, which went against the plan by a wide margin.",
    "Some two hundred people had gathered in front of the building when the doors were opened in the morning.",
    "An inquiry found last year that the roof had not been looked at since the nineties and that nobody kept records.",
    "Prices for a place in the new building have doubled in three years, according to figures that the town published.",
    "The next meeting is planned for the autumn, when a report on the costs will be laid before the members.",
    "Neighbouring towns have faced the same question and answered it in different ways, with mixed results so far.",
    "Buses are replacing the trains, and passengers are asked to leave home an hour earlier than they usually would.",
)


class Story(NamedTuple):
    """What a reader finds: headline, ISO day, outlet, author, paragraphs; None is not stated."""

    title: str
    day: str | None
    outlet: str | None
    author: str
    paragraphs: tuple[str, ...]


class Written(NamedTuple):
    """A page as bytes, the address it was fetched from, and the story on it."""

    manner: str
    raw: bytes
    address: str
    story: Story


def pages() -> Iterator[Written]:
    """Yield a hundred pages, ten in each of ten manners."""
    for manner, write in MANNERS.items():
        for number in range(10):
            story = _story(random.Random(f"{manner} {number}"), number)  # noqa: S311 - the same pages every time
            yield write(manner, number, story)


def _story(rng: random.Random, number: int) -> Story:
    place, topic = rng.choice(_PLACES), rng.choice(_TOPICS)
    facts = rng.sample(_FACTS, 6)
    people = rng.sample(_PEOPLE, 3)
    said = rng.sample(_SAYINGS, 3)
    paragraphs = [
        f"The {topic} of {place} was {rng.choice(_EVENTS)} on Monday, and the whole town is talking about it."
    ]
    for fact, person, saying in zip(facts, people, said, strict=False):
        paragraphs += [f"“{saying},” said {person}, {rng.choice(_ROLES)} of {place}, on the phone.", fact]
    paragraphs += facts[3:]
    day = f"2024-{number % 12 + 1:02}-{13 + number:02}"
    title = f"{topic.capitalize()} of {place}: what the town makes of it"
    return Story(title, day, "The Elm Courier", people[0], tuple(paragraphs))


def _body(story: Story, oddity: int = 0) -> str:
    """Write the paragraphs; sites do it in different ways, and put other things between them."""
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in story.paragraphs]
    middle = len(paragraphs) // 2
    if oddity == 1:
        return "".join(f"<div class='par'><span>{paragraph}</span></div>" for paragraph in story.paragraphs)
    if oddity == 2:
        return f"<div>{'<br><br>'.join(story.paragraphs)}</div>"
    if oddity == 8:
        return "".join(f"<blockquote><p>{p}</p></blockquote>" if "“" in p else f"<p>{p}</p>" for p in story.paragraphs)
    if oddity in _BETWEEN:
        paragraphs.insert(middle, _BETWEEN[oddity])
    if oddity == 5:
        paragraphs.append(
            f"<div class='author-bio'><p>{story.author} has written for us on harbours since 2001.</p></div>"
        )
    if oddity == 9:
        paragraphs.insert(middle, f"<aside class='pullquote'>{story.paragraphs[1]}</aside>")
    return "\n".join(paragraphs)


_BETWEEN = {
    3: "<p><strong>Read more:</strong> <a href='/other'>What the neighbours make of it</a></p>",
    4: "<div class='ad-slot'><span>Advertisement</span></div>",
    6: "<p style='display:none'>Words that only machines are meant to see on this page.</p>",
    7: "<figure class='image'><img src='b.jpg'><figcaption>The mayor. Photograph: Ann Poe/Elm</figcaption></figure>",
}


def _data(story: Story, **more: object) -> str:
    fields = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "author": {"@type": "Person", "name": story.author},
        "publisher": {"@type": "Organization", "name": story.outlet},
        **more,
    }
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


def _page(head: str, body: str, charset: str = "utf-8") -> str:
    start = f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="{charset}">{head}</head>'
    return f"{start}\n<body>\n{body}\n</body></html>"


def _clean(manner: str, number: int, story: Story) -> Written:
    head = _data(story, datePublished=f"{story.day}T08:00:00Z") + f"<title>{story.title} | The Elm Courier</title>"
    body = f"<main><article><h1>{story.title}</h1><p>By {story.author}</p>{_body(story, number)}</article></main>"
    return Written(manner, _page(head, body).encode(), f"https://elm.example/news/{number}", story)


def _cluttered(manner: str, number: int, story: Story) -> Written:
    head = (
        f'<title>{story.title} - The Elm Courier</title><meta property="og:site_name" content="The Elm Courier">'
        f'<meta property="og:title" content="{story.title}"><meta property="article:published_time"'
        f' content="{story.day}">'
    )
    links = "".join(f'<li><a href="/x{n}">Another report on something else, number {n}</a></li>' for n in range(20))
    half = len(story.paragraphs) // 2
    first, second = (
        story._replace(paragraphs=story.paragraphs[:half]),
        story._replace(paragraphs=story.paragraphs[half:]),
    )
    body = (
        f"<header><nav><ul>{links}</ul></nav></header><div class='cookie-banner'><p>We use cookies. Accept"
        f" all or manage them.</p>"
        f"</div><div class='layout'><article class='story'><h1>{story.title}</h1><div class='share-bar'>Share"
        f" on Facebook Tweet</div>"
        f"<figure><img src='a.jpg'><figcaption>A view of the place. Photo: Elm Agency</figcaption></figure>"
        f"<div class='content'>"
        f"{_body(first, number)}<div class='newsletter-signup'><h3>Sign up for our newsletter</h3><p>Get the"
        f" best of the week.</p><form><input>"
        f"</form></div><aside class='related'><h3>Read more</h3><ul>{links}</ul></aside>{_body(second)}</div>"
        f"</article>"
        f"<aside class='sidebar'><h2>Most read</h2><ul>{links}</ul></aside></div><section id='comments'"
        f" class='comments'><h2>Comments</h2>"
        f"<div class='comment'><p>I do not agree with any of this, wrote a reader.</p></div></section>"
        f"<footer><p>© 2024 The Elm Courier."
        f" All rights reserved.</p><ul>{links}</ul></footer>"
    )
    return Written(manner, _page(head, body).encode(), f"https://elm.example/2024/story-{number}", story)


def _stub(manner: str, number: int, story: Story) -> Written:
    shown = story._replace(paragraphs=story.paragraphs[:3])
    head = _data(story, datePublished=f"{story.day}T08:00:00+01:00", isAccessibleForFree=False)
    body = (
        f"<article><h1>{story.title}</h1>{_body(shown, number)}<div class='paywall'><h2>Subscribe to continue"
        f"</h2><p>Already a subscriber?"
        f" <a href='/login'>Log in</a></p><button>Subscribe now</button></div></article>"
    )
    return Written(manner, _page(head, body).encode(), f"https://elm.example/premium/{number}", shown)


def _live(manner: str, number: int, story: Story) -> Written:
    head = _data(story, datePublished=f"{story.day}T06:00:00Z", dateModified=f"{story.day}T21:00:00Z")
    head = head.replace("NewsArticle", "LiveBlogPosting")
    updates = "".join(
        f"<div class='update'><time datetime='{story.day}T{20 - at:02}:00:00Z'>{20 - at}:00</time>"
        f"<p>{paragraph}</p></div>"
        for at, paragraph in enumerate(story.paragraphs)
    )
    body = f"<article><h1>{story.title}</h1><div class='live-blog'>{updates}</div></article>"
    return Written(manner, _page(head, body).encode(), f"https://elm.example/live/{number}", story)


def _listicle(manner: str, number: int, story: Story) -> Written:
    head = f'<meta property="og:site_name" content="The Elm Courier"><meta property="og:title" content="{story.title}">'
    head += f'<meta name="date" content="{story.day}">'
    items = "".join(f"<h2>{at}. A thing to know</h2><p>{text}</p>" for at, text in enumerate(story.paragraphs[1:], 1))
    body = f"<article><h1>{story.title}</h1><p>{story.paragraphs[0]}</p>{items}</article>"
    return Written(manner, _page(head, body).encode(), f"https://elm.example/lists/{number}", story)


def _undated(manner: str, number: int, story: Story) -> Written:
    head = f"<title>{story.title}</title><meta property='og:site_name' content='The Elm Courier'>"
    body = f"<article><h1>{story.title}</h1>{_body(story, number)}</article><footer>© 2024 The Elm Courier</footer>"
    return Written(
        manner, _page(head, body).encode(), f"https://elm.example/undated/{number}", story._replace(day=None)
    )


def _two_dates(manner: str, number: int, story: Story) -> Written:
    head = f"<title>{story.title}</title><meta property='article:modified_time' content='2025-01-02T10:00:00Z'>"
    head += f'<link rel="canonical" href="https://www.bbc.co.uk/news/articles/story{number}">'
    body = (
        f"<article><h1>{story.title}</h1><p class='meta'><time class='updated' datetime='2025-01-02'>Updated"
        f" 2 January 2025</time>"
        f" <time class='published' datetime='{story.day}'>Published</time></p>{_body(story, number)}</article>"
    )
    return Written(manner, _page(head, body).encode(), f"https://bbc.example/{number}", story._replace(outlet="BBC"))


def _wrong_charset(manner: str, number: int, story: Story) -> Written:
    real, declared = (("cp1252", "utf-8"), ("utf-8", "iso-8859-1"))[number % 2]
    head = _data(story, datePublished=story.day)
    body = f"<article><h1>{story.title}</h1>{_body(story, number)}</article>"
    return Written(manner, _page(head, body, declared).encode(real), f"https://elm.example/charset/{number}", story)


def _huge(manner: str, number: int, story: Story) -> Written:
    head = _data(story, datePublished=story.day) + f"<style>{'.a{color:red}' * 40_000}</style>"
    state = json.dumps({"state": [{"id": n, "words": "said Jane Doe" * 4} for n in range(30_000)]})
    body = f"<article><h1>{story.title}</h1>{_body(story, number)}</article><script>window.state = {state}</script>"
    return Written(manner, _page(head, body).encode(), f"https://elm.example/app/{number}", story)


def _old(manner: str, number: int, story: Story) -> Written:
    """Tables and no meta at all: the date stands in the address, no outlet anywhere."""
    body = (
        f"<table><tr><td width=150><a href='/'>Home</a><br><a href='/w'>World</a></td><td><h1>{story.title}</h1>"
        f"<div>{_body(story, number)}</div></td></tr></table>"
    )
    address = f"https://elm.example/{(story.day or '').replace('-', '/')}/story-{number}.html"
    return Written(manner, _page(f"<title>{story.title}</title>", body).encode(), address, story._replace(outlet=None))


MANNERS: dict[str, Callable[[str, int, Story], Written]] = {
    "clean": _clean,
    "cluttered": _cluttered,
    "paywalled stub": _stub,
    "live blog": _live,
    "listicle": _listicle,
    "no date": _undated,
    "two dates": _two_dates,
    "wrong charset": _wrong_charset,
    "3 MB": _huge,
    "tables": _old,
}
