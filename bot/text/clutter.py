"""What captions, credits, footers and labels look like, as patterns of one line. `boilerplate` says where they hold."""

import re


def _any(*choices: str) -> str:
    """Join alternatives; each string may hold several, one a line."""
    return "|".join(line.strip() for choice in choices for line in choice.splitlines() if line.strip())


# who is named under pictures
AGENCIES = _any(
    r"AFP|AP|EPA(?:-EFE)?|EFE|TASS|Tass|ITAR-TASS|REUTERS|Reuters|Getty(?: Images)?|POOL|Pool|Xinhua|Anadolu|AA",
    r"DPA|dpa|ANSA|LAPRESSE|SIPA(?: USA)?|Sputnik|NurPhoto|Zuma(?: Press)?|ZUMA(?: Press)?|Bloomberg",
    r"PA(?: Wire| Media)?|Yonhap|Kyodo|Handout|AAP|CP|Imago|imago|Picture Alliance|picture alliance|Magnum(?: Photos)?",
    r"UNIAN|Ukrinform|RIA Novosti|Shutterstock|iStock|Alamy|NASA|ESA|AP Photo|AFP Photo|File Photo|file photo",
    r"Wikimedia(?: Commons)?",
    r"Associated Press|PTI|ANI|IRNA|WAM|SPA|File|Rex",
)
_BANKS = _any(
    r"Getty ?Images|Shutterstock|iStock(?:photo)?|Alamy|AP Photo|AFP Photo|EPA-EFE|Wikimedia Commons|Unsplash|Pexels"
)
_NAMES = r"[^\W\d_a-z][\w.’'-]*(?: (?:de|da|del|van|von|der|al|el|la|bin|[^\W\d_a-z][\w.’'-]*)){0,5}"
_PICTURE = (
    r"(?:file |stock |cover |featured |main |lead |handout )?"
    r"(?:photo(?:graph)?|image|picture|illustration|graphic|foto|video|screenshot)s?"
)

PICTURE_ID = re.compile(
    r"\S+\.(?:jpe?g|png|webp|gif|tiff?)"
    r"|(?=\S*\d{4})(?=\S*[A-Za-z]{2})(?=\S*[-_])[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+(?:\s*\(\d+\))?",
    re.IGNORECASE,
)
PICTURE_LABEL = re.compile(
    rf"(?:{_PICTURE}(?: (?:credit|by|courtesy)s?)?|(?:picture |image |photo |video )?(?:credit|courtesy|caption)s?"
    rf"|pictured)\s*[:|©]\s*\S|{_PICTURE} (?:by|credit|courtesy of) {_NAMES}",
    re.IGNORECASE,
)
CREDIT = re.compile(
    rf"(?:©\s*)?{_NAMES}(?: ?(?:/|\||via|for|,) ?{_NAMES})*? ?(?:/|\||via|,) ?(?:{AGENCIES})"
    rf"(?: ?(?:/|via|,) ?{_NAMES})*\.?"
    rf"|(?:{AGENCIES}) ?/ ?{_NAMES}(?: ?/ ?{_NAMES})*\.?"
    rf"|(?:{_NAMES} ?(?:/|via) ?)*(?:{_BANKS})\.?"
)
# what stands between a caption and the credit at its end
BEFORE_CREDIT = re.compile(r"(?:(?<=[.!?”\"\]])|(?<=\s)\|)\s*")
# credits of other forms at the end of a caption
CAPTION_END = re.compile(
    rf"[\[(](?:(?i:{_PICTURE})(?: by| credit)?:? ?)?(?:[^\[\]()]{{0,80}}(?:/|via |, ))?(?:{AGENCIES})"
    r"(?:(?:/|,| via| file)[^\[\]()]{0,80})?[\])]\.?$"
    rf"|\b(?i:{_PICTURE}(?: credit)?|credit|courtesy)\s?[:©]\s?[^.:]{{2,60}}?\.?$"
    r"|©\s?[^.©\d]{2,60}\.?$",
)
# "(AFP)" alone also ends the last sentence of an agency's report; rare enough to be compiled when it is needed
WEAK_CREDIT = rf"[\[(](?:{AGENCIES})[\])]\.?"

COPYRIGHT = re.compile(
    r"(?:(?:copyright|copr\.?)\s*)?(?:©|\([cC]\))\s*(?:copyright\b)?"
    r"|copyright\s*(?:by\b|\d{4}\b|[^.\n]{2,60}\s(?:19|20)\d\d\b)|all rights reserved\b",
    re.IGNORECASE,
)
RIGHTS = re.compile(
    r"\ball rights reserved\b|\bdo not reproduce without permission\b|©\s*(?:19|20)\d\d\b", re.IGNORECASE
)
STAFF = re.compile(
    r"\(?(?:(?:additional |with )*(?:reporting|writing|editing|production|translation|research|contributions?)"
    r" (?:by|from)|(?:edited|written|translated|compiled|reported|produced|reviewed|fact-checked|updated|posted) by"
    r"|by|words by|editor:|author:|translator:)[ :]+(?P<who>.+)",
    re.IGNORECASE,
)
# a label alone on its line, or with a colon and anything behind it
ALONE = re.compile(
    "(?:"
    + _any(
        r"""original (?:url|link|article|source)|(?:article |news )?source(?: url)?|via|url|link|permalink
        related(?: \w+)?|recommended(?: \w+)?|most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s['’]? picks?
        tags?|topics?|filed under|categor(?:y|ies)|keywords|more (?:on|from|about) .{0,60}|more (?:news|stories)
        see also|read (?:also|more|next|the full (?:story|article)|here)|also read|also on .{0,40}|further reading
        watch(?: now| live| more| also)?|listen(?: now| here)?|share|share (?:this|on|via)(?: \w+){0,3}
        follow us(?: on .{0,40})?|save|tweet|print|email|copy link|comments?(?: \(\d+\))?|leave a (?:comment|reply)
        advert(?:isement|ising)?|sponsored(?: content)?|promoted(?: content)?|newsletter|loading(?:\.\.\.|…)?
        skip to (?:main )?content|continue reading|click here|up next|contents?|our standards|disclaimer
        editor['’]s note|contact(?: us)?|e-?mail|tel(?:ephone)?|phone|facebook|twitter|instagram|telegram|whatsapp
        linkedin|reddit|youtube|outlet|publisher|publication|headline|title|date|published(?: on)?|author|byline
        (?:\d{1,3}|an?) (?:second|minute|hour|day|week|month)s? ago|language|\d{1,3}[- ]min(?:ute)?s? read"""
    )
    + r")\s*(?::.*|[»›>→…]*)",
    re.IGNORECASE,
)
PROMOTION = re.compile(
    "(?:"
    + _any(
        r"""sign up (?:for|to|here)|subscribe (?:to|now|here|today)|follow (?:us|@|our)|share this|click here|tap here
        download (?:our|the) (?:\w+ ){0,2}app|join our|get (?:our|the) (?:\w+ ){0,4}(?:newsletter|app|inbox)|never miss
        don['’]t miss|support (?:our|independent) (?:\w+ )?(?:journalism|work)|read (?:more|also|next|the full)\b
        also read\b|(?:the )?(?:views|opinions) expressed\b|(?:originally|first) (?:published|appeared)\b
        republished (?:from|with|under)|(?:we use|by using this site|this (?:site|website) uses)[ ]
        have (?:a|any) (?:tip|story)\b|you can (?:read|find|follow) (?:more|us|the original)\b
        copyright\b.{0,60}\breserved|thank you for reading|your support\b|enter your email
        please (?:subscribe|enable|sign in|log in)"""
    )
    + r"|this (?:article|story|piece|report|interview|content|post) (?:was|has been|is|first|originally)\b.{0,80}\b"
    r"(?:publi|appeared|republi|updated|produced|translated|amended|syndicated|licen[cs]e))",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+>?|\S+@\S+\.\w+|@\w{2,30}", re.IGNORECASE)
CRUMBS = re.compile(r"[^\W\d][\w& -]{1,25}(?:\s*[>›»→]\s*[^\W\d][\w& -]{1,40}){1,6}")
# what may stand beside a date that has its line to itself, in any case; compiled when it is needed
DATE_WORDS = _any(
    r"""\b(?:first |originally |last |date )?(?:published|posted|updated|modified|created|date|issued)\b(?: on| at)?
        \bpublication\b
        \b(?:mon|tues?|wednes|wed|thu|thurs|fri|satur|sat|sun)(?:day)?\b|\b(?:at|on|am|pm|a\.m|p\.m|ago)\b
        \b(?:utc|gmt|[ecmp][sd]?t|cest|msk|ist|bst|jst)\b|\d{1,2}[:.]\d\d"""
)
DATELINE = re.compile(r"^[^()]{0,60}\([^()]{2,40}\)\s*[-–—]")
