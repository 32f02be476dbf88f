"""Tags and stars out of a pasted text, so that what is stored is what a reader saw.

Only what is certainly markup goes: known HTML tags, paired stars and underscores around words, Markdown links and
pictures. Square brackets that an outlet put into a quotation, a lone star and "<3" stay.
"""

import re

_TAGS = (
    "a abbr b big blockquote br center cite code div em figcaption figure font footer h[1-6] header hr i img ins kbd"
    " label li main mark nav ol p pre q s section small span strike strong sub sup table tbody td th thead tr tt"
    " u ul article aside del time"
).split()
_UNSEEN = re.compile(r"<!--.*?-->|<(script|style|noscript)\b[^<>]{0,500}>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>(?:\r?\n)?|</(?:p|div|h[1-6]|li|tr|blockquote)>(?=[^\r\n])", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:{'|'.join(_TAGS)})(?:\s[^<>]{{0,500}})?/?>", re.IGNORECASE)
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^()\s]{1,500}(?:\s\"[^\"\n]{0,200}\")?\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]\((?:https?://|mailto:|/|#)[^()\s]{0,500}(?:\s\"[^\"\n]{0,200}\")?\)")
_EMPHASIS = tuple(
    re.compile(
        rf"(?<![\w{mark[-1]}]){re.escape(mark)}(?=[^\s{mark[-1]}])([^\n]{{1,2000}}?)(?<=[^\s{mark[-1]}]){re.escape(mark)}(?![\w{mark[-1]}])"
    )
    for mark in ("***", "**", "__", "*", "_")
)
# "**Note**that" is a slip of the pen, but still a star that no reader saw
_BOLD_INSIDE = re.compile(r"\*\*(?=[^\s*])([^*\n]{1,500}?)(?<=[^\s*])\*\*")
_HEADING = re.compile(r"^#{1,6}[ \t]+(\S.*?)(?:[ \t]+#+)?$", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$", re.MULTILINE)


def plain(text: str) -> str:
    """Return `text` without tags and stars; a text that has none comes back as it is."""
    if "<" in text and ">" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _UNSEEN.sub("", text)))
    if "](" in text:
        text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    if "*" in text or "_" in text:
        for pattern in (*_EMPHASIS, _BOLD_INSIDE):
            text = pattern.sub(r"\1", text)
    return _HEADING.sub(r"\1", text) if "#" in text else text


def plain_markdown(text: str) -> str:
    """Return Markdown as a reader sees it: also without the marks of block quotations and rules."""
    return plain(_QUOTE.sub("", _RULE.sub("", text)))
