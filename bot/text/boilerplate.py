"""What stands in a text but is not the article's prose: captions, credits, copyright lines, footers, run-in headings.

Works on lines, because that is what survives copying; in a body pasted into one line it looks at single sentences. A whole
line is marked only where it is short enough to be what it looks like, so that a sentence about a photo stays prose.
"""

import re
from collections.abc import Iterator

from bot.models import Span
from bot.text.dates import find_dates
from bot.text.headings import headings
from bot.text.sentences import sentences

# who is named under pictures
_AGENCIES = (
    r"AFP|AP|EPA(?:-EFE)?|EFE|TASS|Tass|ITAR-TASS|REUTERS|Reuters|Getty(?: Images)?|POOL|Pool|Xinhua|Anadolu|AA|DPA|dpa|ANSA|LAPRESSE|"
    r"SIPA(?: USA)?|Sputnik|NurPhoto|Zuma(?: Press)?|ZUMA(?: Press)?|Bloomberg|PA(?: Wire| Media)?|Yonhap|Kyodo|Handout|AAP|CP|"
    r"Imago|imago|Picture Alliance|picture alliance|Magnum(?: Photos)?|UNIAN|Ukrinform|RIA Novosti|Shutterstock|iStock|Alamy|"
    r"NASA|ESA|AP Photo|AFP Photo|File Photo|file photo|Wikimedia(?: Commons)?|Associated Press|PTI|ANI|IRNA|WAM|SPA|File|Rex"
)
_PHOTO_BANKS = r"(?:Getty ?Images|Shutterstock|iStock(?:photo)?|Alamy|AP Photo|AFP Photo|EPA-EFE|Wikimedia Commons|Unsplash|Pexels)"
_NAMES = r"[^\W\d_a-z][\w.’'-]*(?: (?:de|da|del|van|von|der|al|el|la|bin|[^\W\d_a-z][\w.’'-]*)){0,5}"
_PICTURE = r"(?:file |stock |cover |featured |main |lead |handout )?(?:photo(?:graph)?|image|picture|illustration|graphic|foto|video|screenshot)s?"

_PICTURE_ID = re.compile(
    r"\S+\.(?:jpe?g|png|webp|gif|tiff?)|(?=\S*\d{4})(?=\S*[A-Za-z]{2})(?=\S*[-_])[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+(?:\s*\(\d+\))?",
    re.IGNORECASE,
)
_PICTURE_LABEL = re.compile(
    rf"(?:{_PICTURE}(?: (?:credit|by|courtesy)s?)?|(?:picture |image |photo |video )?(?:credit|courtesy|caption)s?|pictured)\s*[:|©]\s*\S"
    rf"|{_PICTURE} (?:by|credit|courtesy of) {_NAMES}",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    rf"(?:©\s*)?{_NAMES}(?: ?(?:/|\||via|for|,) ?{_NAMES})*? ?(?:/|\||via|,) ?(?:{_AGENCIES})(?: ?(?:/|via|,) ?{_NAMES})*\.?"
    rf"|(?:{_AGENCIES}) ?/ ?{_NAMES}(?: ?/ ?{_NAMES})*\.?"
    rf"|(?:{_NAMES} ?(?:/|via) ?)*{_PHOTO_BANKS}\.?"
)
_CAPTION_END = re.compile(
    rf"(?:(?<=[.!?”\"\]])|(?<=\s)\|)\s*(?P<credit>{_CREDIT.pattern})$"
    rf"|(?P<bracket>[\[(](?:(?i:{_PICTURE})(?: by| credit)?:? ?)?(?:[^\[\]()]{{0,80}}(?:/|via |, ))?(?:{_AGENCIES})(?:(?:/|,| via| file)[^\[\]()]{{0,80}})?[\])])\.?$"
    rf"|(?P<label>\b(?i:{_PICTURE}(?: credit)?|credit|courtesy)\s?[:©]\s?[^.:]{{2,60}}?)\.?$"
    rf"|(?P<mark>©\s?[^.©\d]{{2,60}})\.?$",
)
_WEAK = re.compile(rf"[\[(](?:{_AGENCIES})[\])]\.?")

_COPYRIGHT = re.compile(
    r"(?:(?:copyright|copr\.?)\s*)?(?:©|\([cC]\))\s*(?:copyright\b)?|copyright\s*(?:by\b|\d{4}\b)|all rights reserved\b",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"\ball rights reserved\b|\bdo not reproduce without permission\b|©\s*(?:19|20)\d\d\b", re.IGNORECASE
)
_STAFF = re.compile(
    r"\(?(?:(?:additional |with )*(?:reporting|writing|editing|production|translation|research|contributions?) (?:by|from)"
    r"|(?:edited|written|translated|compiled|reported|produced|reviewed|fact-checked|updated|posted) by|by|words by|editor:|author:|translator:)"
    r"[ :]+(?P<who>.+)",
    re.IGNORECASE,
)
_STAFF_SMALL = frozenset(
    "by and in for the of with from editing writing reporting additional at on de da del van von der al el la & edited".split()
)
_ALONE = re.compile(
    r"(?:original (?:url|link|article|source)|(?:article |news )?source(?: url)?|via|url|link|permalink|related(?: \w+)?|recommended(?: \w+)?|"
    r"most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s['’]? picks?|tags?|topics?|filed under|categor(?:y|ies)|keywords|"
    r"more (?:on|from|about) .{0,60}|more (?:news|stories)|see also|read (?:also|more|next|the full (?:story|article)|here)|also read|also on .{0,40}|"
    r"further reading|watch(?: now| live| more| also)?|listen(?: now| here)?|share|share (?:this|on|via)(?: \w+){0,3}|follow us(?: on .{0,40})?|tweet|"
    r"print|email|copy link|comments?(?: \(\d+\))?|leave a (?:comment|reply)|advert(?:isement|ising)?|sponsored(?: content)?|promoted(?: content)?|"
    r"newsletter|loading(?:\.\.\.|…)?|skip to (?:main )?content|continue reading|click here|up next|contents?|our standards|disclaimer|editor['’]s note|"
    r"contact(?: us)?|e-?mail|tel(?:ephone)?|phone|facebook|twitter|instagram|telegram|whatsapp|linkedin|reddit|youtube|"
    r"outlet|publisher|publication|headline|title|date|published(?: on)?|author|byline|language|\d{1,3}[- ]min(?:ute)?s? read)"
    r"\s*(?::.*|[»›>→…]*)",
    re.IGNORECASE,
)
_PROMOTION = re.compile(
    r"(?:sign up (?:for|to|here)|subscribe (?:to|now|here|today)|follow (?:us|@|our)|share this|click here|tap here|"
    r"download (?:our|the) (?:\w+ ){0,2}app|join our|get (?:our|the) (?:\w+ ){0,4}(?:newsletter|app|inbox)|never miss|don['’]t miss|"
    r"support (?:our|independent) (?:\w+ )?(?:journalism|work)|read (?:more|also|next|the full)\b|also read\b|"
    r"this (?:article|story|piece|report|interview|content|post) (?:was|has been|is|first|originally)\b.{0,80}\b"
    r"(?:publi|appeared|republi|updated|produced|translated|amended|syndicated|licen[cs]e)|"
    r"(?:the )?(?:views|opinions) expressed\b|(?:originally|first) (?:published|appeared)\b|republished (?:from|with|under)|"
    r"(?:we use|by using this site|this (?:site|website) uses) |have (?:a|any) (?:tip|story)\b|you can (?:read|find|follow) (?:more|us|the original)\b|"
    r"copyright\b.{0,60}\breserved|thank you for reading|your support\b|enter your email|please (?:subscribe|enable|sign in|log in))",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+>?|\S+@\S+\.\w+|@\w{2,30}", re.IGNORECASE)
_CRUMBS = re.compile(r"[^\W\d][\w& -]{1,25}(?:\s*[>›»→]\s*[^\W\d][\w& -]{1,40}){1,6}")
_DATE_WORDS = re.compile(
    r"\b(?:first |originally |last |date )?(?:published|posted|updated|modified|created|publication date|date|issued)\b(?: on| at)?"
    r"|\b(?:mon|tues?|wednes|wed|thu|thurs|fri|satur|sat|sun)(?:day)?\b|\b(?:at|on|am|pm|a\.m|p\.m|ago)\b"
    r"|\b(?:utc|gmt|[ecmp][sd]?t|cest|msk|ist|bst|jst)\b|\d{1,2}[:.]\d\d",
    re.IGNORECASE,
)
_PARENTHESISED_DATELINE = re.compile(r"^[^()]{0,60}\([^()]{2,40}\)\s*[-–—]")
_SENTENCE_BREAK = re.compile(r"[.!?]\s+[\"“]?[^\W\d_a-z]")
_SAID = re.compile(r"\b(?:said|says|told|according to|added|wrote|warned|reported)\b|[\"“”«»]")
_LONGEST_LINE = 350  # characters; what is longer is a paragraph, whatever it begins with
_LONGEST_CREDIT = 140


def boilerplate(text: str) -> tuple[Span, ...]:
    """Return the stretches of `text` that never answer, in order and not overlapping."""
    lines = [_stripped(text, m.start(), m.end()) for m in re.finditer(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+", text)]
    lines = [span for span in lines if span.end > span.start]
    marked: list[Span] = []
    for at, span in enumerate(lines):
        marked.extend(_in_line(text, span, last=at == len(lines) - 1))
    marked.extend(_alternative_texts(text, lines, {span.start for span in marked if span.end - span.start > 1}))
    marked.extend(_link_lists(text, lines, {(span.start, span.end) for span in marked}))
    if any(span.end - span.start > _LONGEST_LINE for span in lines):
        marked.extend(_in_sentences(text))
    marked.extend(headings(text))
    return _merged(marked)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span.model_construct(start=start + left, end=max(start + left, start + len(piece.rstrip())))


def _in_line(text: str, span: Span, *, last: bool) -> Iterator[Span]:
    line = span.of(text)
    if len(line) > _LONGEST_LINE:
        return
    if _is_boilerplate(line):
        yield span
        return
    rights = _RIGHTS.search(line)
    if rights:
        yield Span(start=span.start + _rights_start(line, rights.start()), end=span.end)
        return
    caption = _CAPTION_END.search(line)
    if caption is None or _PARENTHESISED_DATELINE.match(line):
        return
    weak = bool(_WEAK.fullmatch(caption.group().strip()))
    crowded = len(_SENTENCE_BREAK.findall(line)) > 2 or (weak and (last or _SAID.search(line)))  # noqa: PLR2004 - a caption is short
    if crowded:  # the credit at the end of a paragraph of prose
        start = span.start + caption.end() - len(caption.group().strip())
        yield Span(start=start, end=span.end)
    else:
        yield span


def _rights_start(line: str, at: int) -> int:
    """Return where a copyright note inside a line begins: at its mark, else with its sentence."""
    mark = re.search(r"(?:copyright\s*)?(?:©|\([cC]\))\s*\S", line, re.IGNORECASE)
    breaks = [found.end() - 1 for found in _SENTENCE_BREAK.finditer(line, 0, at)]
    if mark and mark.start() <= at:
        # "Latin Times © 2025": a name in front belongs to the note
        return mark.start() if len(line[: mark.start()].split()) > 6 else 0  # noqa: PLR2004 - words of a name
    return breaks[-1] if breaks else 0


def _is_boilerplate(line: str) -> bool:
    """Tell whether a whole line is a credit, a footer, a label or the like."""
    if (
        _CRUMBS.fullmatch(line)
        or _ADDRESS.fullmatch(line)
        or _PICTURE_ID.fullmatch(line)
        or _ALONE.fullmatch(line)
        or _is_date_line(line)
    ):
        return True
    if _COPYRIGHT.match(line) or _PICTURE_LABEL.match(line) or _is_staff(line):
        return True
    if len(line) <= _LONGEST_CREDIT and _CREDIT.fullmatch(line):
        return True
    return bool(_PROMOTION.match(line)) and not _SAID.search(line[:-1])


def _is_date_line(line: str) -> bool:
    """Tell whether a line is nothing but a date, its time and its label."""
    dates = find_dates(line)
    if not dates:
        return bool(re.fullmatch(r"\d{1,4}([-/.])\d{1,2}\1\d{2,4}", line))  # a date all the same, if nobody knows which
    rest = line
    for found in reversed(dates):
        rest = rest[: found.start] + rest[found.end :]
    return not re.search(r"\w", _DATE_WORDS.sub("", rest))


def _is_staff(line: str) -> bool:
    """Tell whether a line names who wrote or edited: behind the label stand nothing but names."""
    match = _STAFF.match(line)
    if match is None:
        return False
    words = [word.strip(".,;:()|/–—-") for word in match["who"].split()]
    return all(not w[:1].islower() or w.lower() in _STAFF_SMALL for w in words) and any(w[:1].isupper() for w in words)


def _alternative_texts(text: str, lines: list[Span], marked: set[int]) -> Iterator[Span]:
    """Yield picture descriptions: a short line without a full stop right above a caption, below the headline."""
    prose = 0
    for span, below in zip(lines, lines[1:], strict=False):
        if span.start in marked:
            continue
        line = span.of(text)
        short = len(line.split()) <= 12 and line[-1] not in '.!?…:"”»'  # noqa: PLR2004 - words of a description
        if prose and short and below.start in marked and "\n\n" not in text[span.end : below.start]:
            credit = _CAPTION_END.search(below.of(text)) or _CREDIT.fullmatch(below.of(text))
            if credit or _PICTURE_LABEL.match(below.of(text)):
                yield span
                continue
        prose += 1


def _link_lists(text: str, lines: list[Span], marked: set[tuple[int, int]]) -> Iterator[Span]:
    """Yield the headlines listed below a label such as "Related articles"."""
    listing = False
    for span in lines:
        line = span.of(text)
        if (span.start, span.end) in marked:
            listing = bool(
                re.fullmatch(
                    r"(?:related|recommended|most|trending|editor|more|see also|read|also read).*?:?",
                    line,
                    re.IGNORECASE,
                )
            )
        elif listing and len(line.split()) <= 20 and line[-1] not in '.!?"”':  # noqa: PLR2004 - words of a headline
            yield span
        else:
            listing = False


def _in_sentences(text: str) -> Iterator[Span]:
    """Yield credits, copyright notes and editors' names that stand as sentences in a long line."""
    for span in sentences(text):
        sentence = span.of(text)
        if len(sentence) > _LONGEST_LINE:
            continue
        credit = _PICTURE_LABEL.match(sentence) and len(sentence) <= _LONGEST_CREDIT
        if _COPYRIGHT.match(sentence) or credit or _is_staff(sentence.rstrip(".")):
            yield span
        elif rights := _RIGHTS.search(sentence):
            yield Span(start=span.start + _rights_start(sentence, rights.start()), end=span.end)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if out and span.start < out[-1].end:
            if span.end > out[-1].end:
                out[-1] = Span(start=out[-1].start, end=span.end)
        else:
            out.append(Span(start=span.start, end=span.end))
    return tuple(out)
