"""A result to a Slack message."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import AnyResult, Entry, RelayShown, SpeakerShown, WhoSaidResult
from bot.slack.blocks import FALLBACK, MESSAGE_JSON, tidy
from bot.slack.entries import relay_lines, relay_words, speaker_parts
from bot.slack.messages import BLOCKS, Message, render, sentence
from bot.slack.parts import View
from tests.slack.results import BRIEF, EMPTY, HARBOUR, KINDS, OWN_BRIEF, QUOTED, SOURCES, WHO_SAID, wording


def texts(value: Any, kind: str) -> list[str]:
    """Return the `text` of every element of this type, in order."""
    if isinstance(value, list):
        return [text for item in value for text in texts(item, kind)]
    if not isinstance(value, dict):
        return []
    own = [value["text"]] if value.get("type") == kind and isinstance(value.get("text"), str) else []
    return own + [text for item in value.values() for text in texts(item, kind)]


def shown(message: Message) -> str:
    """Return everything a person reads in the message's blocks."""
    kinds = ("text", "plain_text", "mrkdwn")
    return "\n".join("".join(texts(block, kind)) for block in message.blocks for kind in kinds)


@pytest.mark.parametrize("name", KINDS)
def test_limits(name: str) -> None:
    """Every kind of message stays inside Slack's limits and carries text."""
    message = render(KINDS[name], View(query="q"))
    assert len(json.dumps(message.body(), ensure_ascii=False)) < MESSAGE_JSON
    assert 0 < len(message.blocks) <= BLOCKS
    assert 0 < len(message.text) <= FALLBACK


def test_the_fallback_carries_the_answer() -> None:
    """Top-level text has speaker, words, outlet and date of the first entry, escaped."""
    text = render(WHO_SAID).text
    assert "Anna Svensson" in text
    assert "no obstacles to a ferry before spring" in text
    assert "Harbour Gazette, 31 Oct 2025" in text
    assert "&lt;!channel&gt;" in text


def test_foreign_text_stays_out_of_markup() -> None:
    """What an article says never stands in a mrkdwn field, so it cannot ping, link or format."""
    message = render(WHO_SAID, View(query="q", size=20))
    marked = "".join(texts(message.blocks, "mrkdwn"))
    assert "<!channel" not in marked
    assert "minister" not in marked
    assert "<!channel> is *late* and https://evil.example @here" in shown(message)


def test_what_is_not_stated_is_said_so() -> None:
    """Outlet and date that are not known are values of their own."""
    assert "Outlet not stated · date not stated" in shown(render(WHO_SAID))


def test_a_brief_is_this_projects_own() -> None:
    """A brief's own sentences never stand under the outlet's name."""
    message = shown(render(WhoSaidResult(question="q", term="ferry", own_words=(OWN_BRIEF,))))
    assert "This project's brief on an article in Coast Times" in message
    assert "Nobody is quoted: this project's own words" in message
    assert "the outlet's own words" not in message


def test_links_only_where_one_is_stated() -> None:
    """A link is the article's own with the excerpt's words; no article without one gets one."""
    message = render(WHO_SAID, View(size=20))
    links = [text for text in texts(message.blocks, "mrkdwn") if text.startswith("<")]
    assert links[0].startswith("<https://harbour.example.org/2025/10/31/ferry_link?a=1&amp;b=2#:~:text=Anna%20Svensson")
    hosts = {text.split("/")[2] for text in links}
    assert hosts == {"harbour.example.org", "coast.example.com"}


def test_a_script_is_no_link() -> None:
    """An address that is no web address is not linked."""
    article = HARBOUR.model_copy(update={"url": "javascript:alert(1)"})
    entry = Entry(speaker=SpeakerShown(kind="none"), wordings=(wording("A ferry.", article),))
    assert not [t for t in texts(render(WhoSaidResult(question="q", own_words=(entry,))).blocks, "mrkdwn") if "<" in t]


def test_pages_cover_every_entry_once() -> None:
    """The pages of three together show each entry once, and say how many there are."""
    whole = texts(render(WHO_SAID, View(size=50, per_article=None)).blocks, "text")
    paged = [
        text
        for start in (0, 3, 6)
        for text in texts(render(WHO_SAID, View(start=start, per_article=None)).blocks, "text")
    ]
    assert paged == whole
    assert "Entries 1–3 of 7" in shown(render(WHO_SAID, View(per_article=None)))


def test_excerpts_of_one_article_are_capped_and_counted() -> None:
    """A fourth excerpt of one article is counted and offered, not shown."""
    message = render(WHO_SAID, View(query="q", size=20))
    assert "1 more excerpt of these articles not shown" in shown(message)
    assert "page_all" in json.dumps(message.blocks)
    assert "page_all" not in json.dumps(render(WHO_SAID, View(query="q", size=20, per_article=None)).blocks)


def test_long_answers_never_vanish() -> None:
    """Forty entries of 500 characters make a message under the cap that says how many more there are."""
    entry = Entry(speaker=QUOTED.speaker, wordings=(wording("The ferry " + "runs on time and " * 30, BRIEF),))
    result = WhoSaidResult(question="q", term="ferry", quoted=(entry,) * 40)
    message = render(result, View(size=40, per_article=None, query="q"))
    assert len(json.dumps(message.body(), ensure_ascii=False)) < MESSAGE_JSON
    assert "of 40" in shown(message)
    assert "more entries." in message.text


def test_an_empty_answer_offers_and_covers() -> None:
    """No hit: the plain sentence, suggestions as buttons that ask again, and what the index covers."""
    message = render(EMPTY)
    assert "“fery” is not in this index." in message.text
    assert "This index: 1,204 articles, dated 3 Jan 2025 to 20 Nov 2025, 31 without a stated date" in shown(message)
    assert '"value": "/who-said ferry"' in json.dumps(message.blocks)


def test_sources_name_their_origin() -> None:
    """Each article says whom it has it from, in its own words, or that it does not say."""
    message = shown(render(SOURCES))
    assert "Got it from: “as quoted by The Evening Post”" in message
    assert "Got it from: “told Wire North” (said in a neighbouring sentence)" in message
    assert "Got it from: not stated" in message


@given(st.text(min_size=1, max_size=400))
def test_an_excerpt_reads_as_stored(text: str) -> None:
    """Whatever an article says, the quote shows it to the letter but for line breaks and control characters."""
    entry = Entry(
        speaker=SpeakerShown(kind="none"),
        wordings=(wording(text, hit=text[0]),),
    )
    result: AnyResult = WhoSaidResult(question="q", own_words=(entry,))
    quote = next(block for block in render(result).blocks if block["type"] == "rich_text")
    drawn = "".join(run["text"] for run in quote["elements"][-1]["elements"])
    assert "".join(drawn.split()) == "".join(tidy(text).split())


def test_a_plain_sentence_is_escaped_once() -> None:
    """A sentence reads the same in blocks and, escaped, in text."""
    message = sentence("Nothing for <b> & co.")
    assert message.text == "Nothing for &lt;b&gt; &amp; co."
    assert texts(message.blocks, "plain_text") == ["Nothing for <b> & co."]


def _relay(words: str, start: int | None, name: str, **more: Any) -> RelayShown:
    end = None if start is None else start + len(words)
    fields = {"name": name, "kind": "outlet", "words": words, "carried_over": False, "start": start, "end": end}
    return RelayShown.model_validate(fields | more)


def test_layers_side_by_side_are_one_phrase() -> None:
    """Words that stand right behind one another are shown as printed; others apart, a name from elsewhere added."""
    papers = _relay("According to papers", 10, "papers", kind="document")
    seen = _relay("seen by the Post", 30, "Post")
    report = _relay("according to the report", 90, "The Post", carried_over=True)
    assert relay_words(papers, seen) == "Got it from: “According to papers seen by the Post”"
    assert relay_words(seen, report) == (
        "Got it from: “seen by the Post”, “according to the report” (The Post, named in a sentence before)"
    )
    quoted = _relay("Lee said", None, "Lee", kind="person")
    assert relay_lines([quoted, seen, papers]) == [
        "Got it from: “According to papers seen by the Post”",
        "Got it from: “Lee said”",
    ]


@pytest.mark.parametrize(
    ("mention", "shown"),
    [
        ("One of the rowers, Anna Berg", ("Probably Anna Berg", "from a neighbouring paragraph")),
        ("Anna Berg", ("Probably Anna Berg", "from a neighbouring paragraph")),
        ("She", ("She", "probably Anna Berg, from a neighbouring paragraph")),
    ],
)
def test_no_name_is_shown_twice(mention: str, shown: tuple[str, str]) -> None:
    """Words that name somebody already are not followed by the name again."""
    said = wording("“The ferry is late.”", BRIEF).model_copy(update={"state": "inferred", "mention": mention})
    assert speaker_parts(SpeakerShown(kind="person", person="Anna Berg"), said) == shown
