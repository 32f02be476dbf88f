"""Offices and other roles: which exclude each other, go by several names, mostly bring in somebody; and who has one."""

from bot.quotes.mentions import Mention
from bot.quotes.people import Person
from bot.quotes.words import Word

_MOST_PEOPLE = 300  # with roles; more in one article are a list

# nouns that more often than not bring in somebody else than the person in focus
OFTEN_SOMEBODY_ELSE = frozenset(
    """source official aide adviser advisor insider operative strategist spokesman spokeswoman spokesperson diplomat
    witness caller user reader lawyer attorney prosecutor judge host moderator reporter journalist interviewer
    anchor neighbor neighbour friend colleague rival opponent opposition chairman narrator pollster person author voter
    supporter protester candidate nominee questioner announcer columnist actor bandleader investor buyer caller
    paramedic nurse bystander passenger driver officer inspector clerk registrar usher interpreter translator
    complainant victim survivor suspect pope pontiff king queen""".split()
)

# what one person is and another is not: of a person whose role is another one they do not speak
OFFICES = frozenset(
    """referee umpire goalkeeper striker defender midfielder mayor minister governor senator president chancellor
    ambassador bishop priest vicar imam rabbi doctor surgeon nurse teacher professor engineer scientist architect
    farmer fisherman fireman pilot captain sergeant general admiral constable detective sheriff banker economist
    composer conductor novelist poet painter sculptor photographer chef baker plumber electrician""".split()
)

# offices that are called by other names; each group holds words of which any may stand for the other
SAME_OFFICE: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset({"diplomacy", "diplomat"}), ("foreign minister", "secretary of state", "foreign secretary",
                                          "ambassador")),
    (frozenset({"premier"}), ("prime minister",)),
    (frozenset({"lawmaker", "legislator", "parliamentarian"}),
     ("senator", "sen", "congressman", "congresswoman", "rep", "representative", "mp", "deputy", "state duma")),
    (frozenset({"leader"}), ("president", "prime minister", "chancellor", "premier", "leader")),
    (frozenset({"nominee", "candidate", "contender", "hopeful"}), ("nominee", "candidate")),
    (frozenset({"vicar", "rector", "priest", "clergyman", "pastor"}), ("reverend",)),
    (frozenset({"prosecutor"}), ("district attorney", "state's attorney", "attorney general", "u.s. attorney",
                                 "prosecutor")),
    (frozenset({"academic", "scholar"}), ("professor",)),
    (frozenset({"spokesperson"}), ("spokesman", "spokeswoman", "spokesperson")),
    (frozenset({"coach", "manager", "boss"}), ("coach", "manager", "boss")),
    (frozenset({"mogul", "tycoon", "billionaire", "businessman"}), ("mogul", "tycoon", "billionaire", "businessman")),
)  # fmt: skip


def holders(people: list[Person], mention: Mention, words: list[Word]) -> list[Person]:
    """Return the persons of whom the article has given this role before."""
    nouns = [word.low for word in words[mention.first : mention.last] if word.tag in "nNR"]
    wanted = [words_ for heads, words_ in SAME_OFFICE if heads & set(nouns)]
    found: list[Person] = []
    for person in people[:_MOST_PEOPLE]:
        if person.span[0] >= mention.start:
            continue
        for role, span in person.roles:
            if span[0] >= mention.start:
                continue
            known = set(role.replace(",", " ").split())
            direct = (
                mention.head in known and all(w in known for w in nouns if w[0].islower())
                if len(nouns) < 3
                else mention.head in known and len(known & set(nouns)) * 2 >= len(nouns)
            )
            other = any(office in role for group in wanted for office in group)
            if direct or other:
                found.append(person)
                break
    return found


def most_likely(found: list[Person], mention: Mention, words: list[str]) -> Person | None:
    """Choose among several of one role: by its other words ("the Indiana governor"), then by who was named last."""
    if len(found) > 1:
        others = {word for word in words if word != mention.head}
        sharing = [p for p in found if any(others & set(role.replace(",", " ").split()) for role, _ in p.roles)]
        found = sharing or found
    if len(found) < 2:
        return found[0] if found else None
    latest = sorted(
        ((max((place.sentence for place in p.places if place.start < mention.start), default=-1), p) for p in found),
        key=lambda item: -item[0],
    )
    return latest[0][1] if latest[0][0] > latest[1][0] else None
