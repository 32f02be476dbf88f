"""One wording, one speaker, one article: the lines that every message is built from."""

from collections.abc import Sequence
from urllib.parse import quote as percent
from urllib.parse import urlsplit

from bot.kinds import State
from bot.models import ArticleRef, Entry, RelayShown, Span, SpeakerShown, Wording
from bot.slack import blocks
from bot.slack.blocks import Block, tidy
from bot.text.dates import shown_day

_HOW: dict[State, str] = {
    "named": "",
    "pronoun": "by pronoun",
    "role": "by role",
    "inferred": "from a neighbouring paragraph",
    "not_attributed": "",
}
LONGEST = 1_500  # characters of one excerpt in a message; the answer itself cuts at about 500
_MOST_RELAYS = 3  # phrases under an excerpt
_URL_LIMIT = 1_000
_FRAGMENT_WORDS = 6


def day(published: str | None) -> str:
    """Return an ISO date or date-time as "31 Oct 2025", something else as it is, None as "date not stated"."""
    if published is None:
        return "date not stated"
    return tidy(shown_day(published))


def publisher(article: ArticleRef) -> str:
    """Return who published it: the outlet, "outlet not stated", or this project for one of its briefs."""
    if article.kind == "brief":
        on = f"in {tidy(article.about_outlet)}" if article.about_outlet else "whose outlet is not stated"
        return f"this project's brief on an article {on}"
    if article.outlet is None:
        return "outlet not stated"
    return tidy(article.outlet) + (" (entered by a person)" if article.outlet_from == "person" else "")


def called(article: ArticleRef) -> str:
    """Return what to know an article by: its title or, where neither title nor outlet is stated, its file's name."""
    if article.title:
        return tidy(article.title)
    return "" if article.outlet else f"file {tidy(article.file).rsplit('/', 1)[-1]}"


def address(wording: Wording | None, article: ArticleRef) -> str | None:
    """Return the article's own link with a text fragment of the excerpt's words; None where none is stated.

    A brief links to the article it is about, and only words in quotation marks stand there: others make no fragment.
    """
    url = (article.about_url or article.url) if article.kind == "brief" else article.url
    parts = urlsplit(url) if url and "\n" not in url else None
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    clean = percent(str(url).strip(), safe="/:?#[]@!$&'()*+,;=%~-._")
    words = _fragment_words(wording, article)
    if not words:
        return clean[:_URL_LIMIT]
    linked = f"{clean}{':~:' if parts.fragment else '#:~:'}text={_fragment(words)}"
    return linked if len(linked) <= _URL_LIMIT else clean[:_URL_LIMIT]


def _fragment_words(wording: Wording | None, article: ArticleRef) -> list[str]:
    if wording is None:
        return []
    if article.kind != "brief":
        return wording.excerpt.split()
    if wording.start is None or not wording.quoted:
        return []
    longest = max(wording.quoted, key=lambda span: span.end - span.start)
    return Span(start=longest.start - wording.start, end=longest.end - wording.start).of(wording.excerpt).split()


def _fragment(words: list[str]) -> str:
    # WICG text fragments: `start,end`; a dash and a comma inside the words are written as percent codes
    def coded(part: list[str]) -> str:
        return percent(" ".join(part), safe="").replace("-", "%2D")

    if len(words) <= 2 * _FRAGMENT_WORDS:
        return coded(words)
    return f"{coded(words[:_FRAGMENT_WORDS])},{coded(words[-_FRAGMENT_WORDS:])}"


def excerpt_runs(wording: Wording) -> list[Block]:
    """Return the excerpt as rich text, hits in bold, "…" where it was cut."""
    base = wording.start or 0
    low, high = _stretch(wording, base)
    runs: list[Block] = []
    if wording.cut in {"start", "both"} or low:
        runs.append(blocks.run("… "))
    at = low
    for hit in sorted(wording.highlights, key=lambda span: span.start):
        start, end = max(hit.start - base, at), min(hit.end - base, high)
        if start >= end:
            continue
        runs += _run(wording.excerpt[at:start]) + _run(wording.excerpt[start:end], bold=True)
        at = end
    runs += _run(wording.excerpt[at:high])
    if wording.cut in {"end", "both"} or high < len(wording.excerpt):
        runs.append(blocks.run(" …"))
    return runs or [blocks.run(" ")]


def _stretch(wording: Wording, base: int) -> tuple[int, int]:
    """Return what of an excerpt fits into a message: all of it, or so much of a giant one around the first hit."""
    size = len(wording.excerpt)
    if size <= LONGEST:
        return 0, size
    first = min((hit.start - base for hit in wording.highlights), default=0)
    low = max(0, min(first - LONGEST // 4, size - LONGEST))
    return low, low + LONGEST


def _run(text: str, *, bold: bool = False) -> list[Block]:
    shown = tidy(text)
    return [blocks.run(shown, bold=bold)] if shown else []


def plain_excerpt(wording: Wording) -> str:
    """Return the excerpt on one line, for text without markup."""
    return "".join(run["text"] for run in excerpt_runs(wording))


def speaker_parts(speaker: SpeakerShown, wording: Wording) -> tuple[str, str]:
    """Return the speaker as printed and what follows: the person, and how the person was found."""
    person = speaker.person
    printed = wording.mention or (speaker.spellings[0] if speaker.spellings else None) or person
    if speaker.kind == "none" or wording.state == "not_attributed" or printed is None:
        return "Not attributed in the text", ""
    if wording.state == "inferred":
        return _inferred(tidy(printed), tidy(person or printed))
    notes = []
    if person and person.casefold() not in printed.casefold():
        notes.append(tidy(person))
    if wording.state != "named" and (wording.state != "role" or speaker.kind == "person"):
        notes.append(_HOW[wording.state])  # "a senior official", whom nobody names, was not found by anything
    if speaker.kind == "document":
        notes.append("a document, not a person")
    return tidy(printed), ", ".join(notes)


def _inferred(printed: str, person: str) -> tuple[str, str]:
    if person.casefold() in printed.casefold():  # "Mayor Ann Lee" is Ann Lee: no name is shown twice
        return f"Probably {person}", _HOW["inferred"]
    return printed, f"probably {person}, {_HOW['inferred']}"


def speaker_line(entry: Entry, wording: Wording) -> list[Block]:
    """Return the speaker's line: as printed in bold, then the person, the role, the other spellings."""
    printed, notes = speaker_parts(entry.speaker, wording)
    runs = [blocks.run(printed, bold=True, italic=printed.startswith("Not attributed"))]
    if notes:
        runs.append(blocks.run(f" — {notes}"))
    if entry.speaker.kind == "none" or wording.state == "not_attributed":
        return runs
    known = f"{printed} {notes}".casefold()
    role = next((tidy(role) for role in entry.speaker.roles if tidy(role).casefold() not in known), None)
    if role:
        runs.append(blocks.run(f", {role}"))
    others = [tidy(name) for name in entry.speaker.spellings if tidy(name).casefold() not in known]
    if others:
        runs.append(blocks.run(f" · also printed {', '.join(others[:3])}", italic=True))
    if entry.speaker.probably:
        likely = ", ".join(tidy(name) for name in entry.speaker.probably[:3])
        runs.append(blocks.run(f" · probably the same as {likely}", italic=True))
    return runs


def relay_words(*relays: RelayShown) -> str:
    """Return whom the outlet has it from, in its own words; what stands right behind one another is one phrase."""
    return "Got it from: " + ", ".join(_phrase(phrase) for phrase in _phrases(relays)[:_MOST_RELAYS])


def relay_lines(relays: Sequence[RelayShown]) -> list[str]:
    """Return a line for each phrase that says whom the outlet has it from; one that goes on another is no line."""
    return [f"Got it from: {_phrase(phrase)}" for phrase in _phrases(sorted(relays, key=_as_printed))]


def _as_printed(relay: RelayShown) -> tuple[bool, bool, int]:
    """Sort what the article says of its source by its place, then what a sentence before says, then who is quoted."""
    return relay.start is None, relay.carried_over, relay.start or 0


def _phrases(relays: Sequence[RelayShown]) -> list[list[RelayShown]]:
    phrases: list[list[RelayShown]] = []
    for relay in relays:
        end = phrases[-1][-1].end if phrases else None
        if end is not None and relay.start == end + 1:
            phrases[-1].append(relay)
        else:
            phrases.append([relay])
    return phrases


def _phrase(relays: Sequence[RelayShown]) -> str:
    words = " ".join(tidy(relay.words).strip() for relay in relays)
    where = ""
    if relays[0].carried_over:
        name = tidy(relays[0].name)  # of "according to the report" it is the name that stands elsewhere
        where = " (said in a neighbouring sentence)" if name in words else f" ({name}, named in a sentence before)"
    return f"“{words}”{where}"


def article_line(wording: Wording | None, article: ArticleRef, *extra: str) -> Block:
    """Return the grey line under an excerpt: publisher, date, title, whom it has it from, link."""
    title = called(article)
    shown = f"{publisher(article)} · {day(article.published)}" + (f" · {blocks.clip(title, 120)}" if title else "")
    elements = [blocks.plain(blocks.clip(shown[:1].upper() + shown[1:], 600))]
    if wording and wording.also:
        others = ", ".join(f"{publisher(other)}, {day(other.published)}" for other in wording.also[:4])
        more = f" and {len(wording.also) - 4} more" if len(wording.also) > 4 else ""  # noqa: PLR2004 - a line's worth
        elements.append(blocks.plain(blocks.clip(f"The same in: {others}{more}", 600)))
    if wording and wording.relays:
        elements.append(blocks.plain(blocks.clip(relay_words(*wording.relays), 600)))
    elements += [blocks.plain(blocks.clip(text, 600)) for text in extra if text]
    url = address(wording, article)
    if url is not None:
        elements.append(blocks.mrkdwn(f"<{blocks.escape(url)}|{link_label(article)}>"))
    return blocks.context(*elements)


def link_label(article: ArticleRef) -> str:
    """Return what the link is called; the words are this project's own, so they may stand in mrkdwn."""
    return "Open that article" if article.kind == "brief" else "Open at these words"
