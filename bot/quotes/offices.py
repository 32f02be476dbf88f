"""Offices and other roles: which exclude each other, go by several names, or mostly bring in somebody new."""

# nouns that more often than not bring in somebody else than the person in focus
OFTEN_SOMEBODY_ELSE = frozenset(
    """source official aide adviser advisor insider operative strategist spokesman spokeswoman spokesperson diplomat
    witness caller user reader lawyer attorney prosecutor judge host moderator reporter journalist interviewer
    anchor neighbor neighbour friend colleague rival opponent opposition chairman narrator pollster person author voter
    supporter protester candidate nominee questioner announcer columnist actor bandleader investor buyer caller
    paramedic nurse bystander passenger driver officer inspector clerk registrar usher interpreter translator
    complainant victim survivor suspect""".split()
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
    (frozenset({"academic", "scholar"}), ("professor",)),
    (frozenset({"spokesperson"}), ("spokesman", "spokeswoman", "spokesperson")),
    (frozenset({"coach", "manager", "boss"}), ("coach", "manager", "boss")),
    (frozenset({"mogul", "tycoon", "billionaire", "businessman"}), ("mogul", "tycoon", "billionaire", "businessman")),
)  # fmt: skip
