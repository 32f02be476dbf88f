"""The shapes of plain questions, one a line, most special first. Pure data and its small reader.

In a shape `(a|b)` is one of these, `[a|b]` may be missing, `<said>` is a class of words, `{who}` is a slot: one or more
words, as few as fit. A shape has to fit the whole line. How a slot becomes part of a question is the matter of `slots`.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_WORDS = {
    "said": """said|says|say|sayd|siad|saying|stated|claimed|claim|claims|argued|argue|argues|insisted
        |insist|insists|warned|warn|warns|announced|announce|announces|promised|promise|promises|predicted|predict
        |predicts|suggested|suggest|suggests|declared|declare|declares|asserted|assert|wrote|writes|write|tweeted
        |tweet""",
    "about": "about|on|regarding|concerning|with regard to|when it comes to",
    "aux": "has|have|had|did|does|do|is|are|was|were",
    "asked": "did|has|have|does|had",
    "ever": """actually|really|exactly|ever|also|already|first|else|recently|lately|just|precisely|publicly|previously
        |once|so far|to date|originally|even""",
    "outlets": """outlets|outlet|newspapers|newspaper|papers|paper|sites|site|websites|media|publications|publication
        |agencies|agency|news agencies|news outlets|news sites|media outlets|news organisations|news organizations
        |publishers|broadcasters|sources|titles""",
    "carry": """have|has|had|carried|carry|carries|ran|run|running|runs|reported|report|reports|reporting|covered
        |cover|covers|covering|printed|print|prints|published|publish|publishes|mentioned|mention|mentions|quoted
        |quote|quotes|wrote|write|written|picked up|got|broke|featured|repeated|reprinted|cited|cite""",
    "reported": """reported|reports|reporting|printed|published|publishes|ran|running|carried|carries|covered|covering
        |covers|broke|picked up""",
    "quotes": "quotes|quotations|statements|comments|remarks|soundbites",
    "stance": """position|view|views|stance|take|line|comment|comments|words|remarks|statement|statements|response
        |reaction|answer""",
    "talk": """talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|comment|comments|commented|commenting
        |mention|mentions|mentioned|discuss|discusses|discussed|discussing|address|addressed|remark|remarked|weigh in
        |weighed in""",
    "find": "tell me|tell us|find out|find me|find|show me|show us|give me|get me|list|look up|remind me|let me know",
    "thing": "anything|something|things|stuff|what|much|a word|whatever",
    "stood": """supports|supported|support|backs|backed|back|opposes|opposed|oppose|criticises|criticised|criticise
        |criticizes|criticized|criticize|condemns|condemned|condemn|denies|denied|deny|confirms|confirmed|confirm
        |rejects|rejected|reject|welcomes|welcomed|welcome|praises|praised|praise|dismisses|dismissed|dismiss
        |defends|defended|defend|disputes|disputed|dispute|doubts|doubted|doubt|admits|admitted|admit
        |acknowledges|acknowledged|acknowledge|calls for|called for|call for|asks for|asked for|ask for
        |demands|demanded|demand""",
    "against": "for|against|in favour of|in favor of|critical of|opposed to|sceptical of|skeptical of",
    "anyone": "anyone|anybody|someone|somebody|any official|any officials|any minister|any politician",
    "check": "check|verify|confirm|fact-check|factcheck|fact check",
    "genuine": "real|true|genuine|correct|accurate|fake|authentic|made up",
    "word": "word|words|phrase|term|expression|line|quote|quotation",
    "story": "story|stories|report|reporting|article|articles|piece|coverage",
    "have": "is there|do we have|have we got|do you have|have you got|has anyone got|got",
}

# name of the question | shape; a line set in goes on
_SHAPES = """
help | (help|hilfe|usage|commands) [me]
help | how (do|does|can|should) (i|you|we|it|this|this bot|one) (use|work|ask) [this|you|it] [bot|thing]
help | how (do|can|should) (i|we) (use|ask) (you|this|it|this bot|the bot) [a question]
help | how to use (this|you|it|this bot)
help | what (can|do) you do [for me]
help | what (can|should|may) (i|we) ask [you|here|this bot]
help | (who|what) are you
sources | where (does|did|do) {story} (come|originate|stem) [from]
sources | what (is|are|was|were) the (source|sources|origin|origins) (of|for|behind) {story}
sources | who (is|was|are) the (source|sources) (of|for|behind) {story}
sources | who [else] (wrote|writes|has written|is writing) about {story}
check | [can|could|would] [you|someone|anyone] [please] (<check>|check:|verify:|fact-check:|fact check:)
    [the|this|that] [<word>] {quote} [by:|by|from] {who}
check | [can|could|would] [you|someone|anyone] [please] (<check>|check:|verify:|fact-check:|fact check:)
    [the|this|that] [<word>] {quote}
check | (<check>) [whether|if|that] {who} [<aux>] [<ever>] <said> [that] {what}
check | (is|was) {quote} [<ever>] (said|written|claimed) by {who}
check | (is|was) {quote} [a] (<genuine>) [quote|quotation]
check | (is|was) this [<word>] [a] (<genuine>|real:|true:|genuine:|correct:|accurate:|fake:)
    [quote|quotation|quote:|quotation:] {quote}
who_said | (who|whom) (is|was) {quote} (from|by)
who_said | who does [the] [<word>] {quote} (belong to|come from)
who_said | (<asked>) (anyone|anybody|someone|somebody) [<ever>] (<said>) [that] {quote}
check | (<asked>) {who} [<ever>] <said> [<ever>] [that] {quote}
who_said | (<aux>) {who} [<ever>] (<said>) (<thing>) [<ever>] (<about>) {topic}
who_said | (<aux>) {who} [been] [<ever>] (<talk>) [about|on|to] {topic}
who_said | (<aux>|do) (<anyone>) [else] [been] [<ever>] (<stood>) [that] {topic}
who_said | (<asked>) {who} [<ever>] (<stood>) [that] {topic}
sources | (<asked>|do) (anyone|anybody|someone|any outlet|any outlets|any papers|any paper|other outlets) [else]
    [<ever>] (<carry>) [<thing>|a story|a report] [on|about|that] {story}
sources | (<asked>|do) {outlet} [<ever>] (<carry>|talk|say) [<thing>|a story|a report] [on|about|that] {story}
check | (<asked>) {who} [<ever>] <said> [<ever>] [that] {what}
check | is it (true|correct|right) [that] {who} [<aux>] [<ever>] <said> [that] {what}
check | [is it] (whether|if) {who} [<aux>] [<ever>] <said> [that] {what}
check | was it {who} (who|that) <said> [that] {what}
who_said | when (did|has|does) {who} [<ever>] (<talk>) [about|on] {topic}
who_said | (when|where|why) (did|has|does) {who} [<ever>] <said> (<thing>) (<about>) {topic}
who_said | (when|where|why|to whom|in which interview|in what interview|on what occasion) (did|has|does) {who}
    [<ever>] <said> [that] {what}
who_said | what (did|has|does) {who} (reply|replied|respond|responded|answer|answered) to {topic}
who_said | how (did|has|does) {who} (react|reacted|respond|responded|answer) to {topic}
sources | what (<aux>) [the|these] (<outlets>|press) [been] (say|said|saying|report|reporting|write|writing)
    [about|on] {story}
sources | what (has been|was|is|is being) [<ever>] (reported|written|published) (about|on) {story}
who_said | what do (we|you) (know|have) (about|on) {topic}
who_said | what (has been|is|was|is being|was being|is been|gets|got) [<ever>] said (<about>) {topic}
who_said | what (<aux>) {who} (thinking|think|thinks|make|makes|thought) (about|of) {topic}
who_said | what [<ever>|else] (<aux>) {who} [<ever>] (tell|told) {whom} [<ever>] (<about>|of) {topic}
who_said | what [<ever>|else] (<aux>) {who} [been] [<ever>] (<said>|talk|talking|talked) [<ever>] (<about>|of) {topic}
who_said | what [<ever>|else] (<aux>) {who} [<ever>] (tell|told) {whom}
who_said | what else (<aux>) {who} [been] [<ever>] (<said>) [<ever>] (<about>|of) {topic}
who_said | what [<ever>|else] (<aux>) {who} [been] [<ever>] (<said>) [<ever>]
who_said | what (is|was|are|were) {who}'s [exact|latest|recent|official|own] (<stance>) (on|about|to|regarding)
    {topic}
who_said | what (do|did|does|are|have) people [been] (say|said|saying) (<about>) {topic}
who_said | (what|everything|all|anything|whatever) [that] {who} [has|have|had] [<ever>] said [<ever>] (<about>)
    {topic}
who_said | (what|everything|all|anything|whatever) [that] {who} [has|have|had] [<ever>] said [<ever>]
who_said | who [has|have|is|was|did|had] [been] [<ever>] (said|saying|say) (<thing>) (<about>|of) {topic}
who_said | who [has|have|is|was|had] [been] [<ever>] (<talk>) (about|on|of) {topic}
who_said | who [has|have|had] [<ever>] (mentioned|mentions|discussed|discusses|addressed|raised|brought up) {topic}
who_said | who [has|have|had] [<ever>] (used|uses) the (<word>) {quote}
who_said | who [has|have|had] [<ever>] (used|uses) the (<word>) {words}
who_said | who (is|was|has been) [<ever>] quoted (as saying|saying) [that] {what}
who_said | who (is|was|has been) [<ever>] quoted (<about>) {topic}
who_said | who (coined|came up with|is behind) [the] [<word>] {quote}
who_said | whose [<word>|statement] (is|are|was|were) [this|these|this:|these:] {quote}
who_said | (whosaid|who_said|who-said|who said|who sayd|who siad|whosaid:|who-said:|who said:) [that] {what}
who_said | (who has|who have|who had|who is|who was|who did) [been] [<ever>] (<said>) [that] {what}
who_said | who [<ever>] told {whom} (about|on|of) {topic}
who_said | who [<ever>] told {whom} that {what}
who_said | who (keeps|kept) saying [that] {what}
who_said | who (does|did|has|is|was) {outlet} (quote|quoted|cite|cited|quoting|citing) (<about>) {topic}
who_said | who [has|have|had] [<ever>] (<stood>) [that] {topic}
who_said | who (is|was|are|has been|have been|came out) [<ever>] (<against>) {topic}
who_said | who [has|have|is] [<ever>] (warned|warns|warning) (of|about) {topic}
who_said | who [has|have|is] [<ever>] (tweeted|wrote|claimed|said|saying) about {topic}
who_said | who [<ever>] (<said>) [that] {what}
who_said | who (else) (<said>) [that] {what}
who_said | [any|some|all|the] [latest|new] (<quotes>) (by|from) {who} (<about>) {topic}
who_said | [any|some|all|the] [latest|new] (<quotes>) (about|on|regarding) {topic} (by|from) {who}
who_said | [what is] [the] (latest|newest) (by|from) {who} (<about>) {topic}
who_said | [any|some|all|the] (<quotes>) (by|from) {who}
who_said | (<find>|all) [all|the|any|some] (<quotes>) of {who} (<about>) {topic}
who_said | (<find>|all) [all|the|any|some] (<quotes>) of {who}
who_said | [the] (latest|newest) (by|from) {who}
who_said | [any|some] (quotes|quotations) (about|on|regarding) {topic}
who_said | (anything|something|everything) (by|from) {who} (<about>) {topic}
who_said | [all|any|some] [of] {who}'s [exact|latest|recent|official] (<quotes>|words|position|stance) (<about>)
    {topic}
who_said | [<have>] (anything|something) (about|on) {topic}
sources | (where|from whom|who) (did|does|do) {outlet} (get|have|got|take) {story} from
sources | (where|how) (did|does|do) {outlet} (get|find|learn|learn of|hear of|hear about) {story}
sources | where (is|was|are) {story} [coming] from
sources | where (was|were|has|have|did) {story} [been] [first] (<reported>|mentioned|appear|appeared)
sources | where (is|was|were) it [first] (reported|published|printed) [that] {story}
sources | where (can|could|do) i (read|find) [more] [about|on] {story}
sources | (who|which outlet|which paper|what outlet) [was] [<ever>] (broke|broken) {story}
sources | (in which|in what) (<outlets>) (is|was|are|were|did) {story} [appear|reported|printed|published|mentioned]
sources | (which|what|wich) [other|of the] (<outlets>) [<aux>] [all|<ever>] (<carry>|say|talk) [on|about|that] {story}
sources | (which|what) (articles|stories|reports|pieces) [<aux>] (<carry>|talk|are) [on|about|that] {story}
sources | how many (<outlets>|articles|stories) [<aux>] (<carry>) [on|about|that] {story}
sources | who [else|has|have|is|was] [<ever>] (<reported>) [<ever>] [on|about|that] {story}
sources | who [else] (has|have) the {story} (story|report|scoop|news)
sources | (articles|coverage|reporting|stories|reports) (about|on|mentioning) {story}
sources | coverage of {story}
sources | [any|some|the] [latest|new|recent|more] news (on|about|regarding) {story}
sources | {outlet}'s (<story>) (on|about|of) {story}
sources | [a|any|the] (link|links) (to|for) {story}
sources | [the] (sources|source) (for|on|about|behind) {story}
sources | (sources:|source:) {story}
sources | (sources|source) {term}
who_said | according to {outlet} who <said> [that] {what}
who_said | (is|are) there [any] (<quotes>) (by|from) {who} (<about>) {topic}
who_said | (<find>) [more|everything|anything|something|all] (about|on) {topic}
who_said | (is|are) there [any] (<quotes>|anything) (<about>) {topic}
"""
_PIECE = re.compile(r"\[[^\]]*\]|\([^)]*\)|\{\w+\}'s|\{\w+\}|\S+")


class Fit(NamedTuple):
    """A line in a shape: the question's name and what stands in the slots."""

    name: str
    slots: dict[str, str]


class Frame(NamedTuple):
    """One shape, ready to be tried."""

    name: str
    shape: re.Pattern[str]


def fits(line: str) -> Iterator[Fit]:
    """Yield the shapes that a single-spaced line fits, most special first."""
    for frame in _frames():
        match = frame.shape.match(f"{line} ")
        if match is not None:
            yield Fit(frame.name, match.groupdict())


def shape(pattern: str) -> re.Pattern[str]:
    """Return a shape as a regular expression over a line with a space behind it."""
    pieces = (_expression(piece) for piece in _PIECE.findall(pattern))
    return re.compile("".join(pieces) + "$", re.IGNORECASE)


def _expression(piece: str) -> str:
    if piece.startswith("{"):
        name, _, possessive = piece[1:].partition("}")
        return rf"(?P<{name}>\S.*?)(?:'s?) " if possessive else rf"(?P<{name}>\S.*?) "
    if piece[0] in "[(":
        return f"(?:(?:{_alternatives(piece[1:-1])}) )" + ("?" if piece[0] == "[" else "")
    return f"(?:{_alternatives(piece)}) "


def _alternatives(text: str) -> str:
    """Return the alternatives of a piece, longest first, classes of words put in."""
    filled = re.sub(r"<(\w+)>", lambda match: _WORDS[match[1]], text)
    words = {" ".join(word.split()) for word in filled.split("|")}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@cache
def _frames() -> tuple[Frame, ...]:
    """Return all shapes. They take a tenth of a second to make, which a slash command need not wait for."""
    lines = (line.split("|", 1) for line in _SHAPES.strip().replace("\n    ", " ").splitlines())
    return tuple(Frame(name.strip(), shape(pattern.strip())) for name, pattern in lines)
