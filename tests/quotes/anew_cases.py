"""People and firms that a text goes on with in new words ("the young lawyer", "the US firm"), and what is beside it."""

from tests.quotes.cases import Case

# who spoke right before, or was the one subject there, in other words
DESCRIBED: list[Case] = [
    (
        (
            "Martin Bamber, 30, said a woman fell.\n\nThe gutter cleaner from nearby New Lind, who was "
            "hurt, said: “We hit it.”"
        ),
        [("We hit it", "Martin Bamber", "role")],
    ),
    (
        (
            "Tony Low, who made hits, said he would not sing. He sang in Tin Street, with Steve "
            "Coot.\n\n“I am no singer,” said the Tin Records founder, who has sung since 1990."
        ),
        [("I am no singer", "Tony Low", "role")],
    ),
    (
        (
            "Marion Lee is suing Victor Conn over a film. Lee lives in Lind, far from Victor "
            "Conn.\n\nThe Velmish Open gold medallist says he hurt her."
        ),
        [("he hurt her", "Marion Lee", "role")],
    ),
    (
        (
            "Andy Murr won twice on Monday. Murr defeated Carl Dent.\n\nThe two-time Lind champion was "
            "slow.\n\n“He is good,” said the 36-year-old."
        ),
        [("He is good", "Andy Murr", "role")],
    ),
    (
        "Lindiwe Mbek said it was over.\n\n“We did answer,” the former auditor said.",
        [("We did answer", "Lindiwe Mbek", "role")],
    ),
    (
        (
            "Marat Lee won in Lind.\n\nThe Russian, who won here in 2000, was slow.\n\n“He slipped,” said "
            "Lee. And the Russian said that it helped."
        ),
        [("it helped", "Marat Lee", "role")],
    ),
    (
        (
            "Gwen Palt said that they are friends.\n\nThe Gup founder offered worse remarks on Ben "
            "Aff.\n\n“It was bad,” the actress said."
        ),
        [("It was bad", "Gwen Palt", "role")],
    ),
    (
        (
            "Daniel Rade is rich. Rade lives in Lind. Rade has a dog. Rade has won. His films sell "
            "well.\n\nDespite it all, the actor says he is calm."
        ),
        [("he is calm", "Daniel Rade", "role")],
    ),
    (
        (
            "Dylan Lee, a fellow at the Lind Institute in Velmara, Germany, and co-author of the "
            "study, said it was late."
        ),
        [("it was late", "Dylan Lee", "named")],
    ),
    (
        ("Eric Durr, Director of Public Affairs at Lind State Division of Naval Affairs told the Gazette it was late."),
        [("it was late", "Eric Durr", "named")],
    ),
    (
        ("Lee's spokesman denied that he had fled.\n\n“He is here,” the spokesman, Ahou Mello, said."),
        [("he had fled", "Ahou Mello", "role")],
    ),
    (
        ("It quotes a friend who was there as saying Poe was pale.\n\n“She shook,” said the friend, Ilona Lee."),
        [("Poe was pale", "Ilona Lee", "role")],
    ),
    (
        (
            "President Don Lee raised tolls.\n\n“It is bad,” says John Poe, president of the Lind "
            "Bank.\n\nThe president says it will work."
        ),
        [("it will work", "Don Lee", "role")],
    ),
    (
        "Army chief Asim Lee has over the past few months repeatedly warned that it is late.",
        [("it is late", "Asim Lee", "named")],
    ),
    ("Velmara's Chief of Army Staff General Asim Mun warned that it was late.", [("it was late", "Asim Mun", "named")]),
]
# who came in without a name by the same noun is another
AGAIN: list[Case] = [
    (
        (
            "A mother said it was late.\n\n“It will go on,” Dora Mani told the Gazette.\n\nThe concerned mother said "
            "she had called."
        ),
        [("she had called", "Dora Mani", "role")],
    ),
    (
        "A social worker came. Ann Lee said it was late.\n\nThe social worker said it was early.",
        [("it was early", "The social worker", "role")],
    ),
]
# in new words too, but somebody else, or nobody can tell who
ALIKE: list[Case] = [
    (
        "She has HIV.\n\nThe illness is spreading in the north, according to the agency.",
        [("The illness is spreading", "the agency", "role")],
    ),
    (
        "She told CNN it was late.\n\nThe illness is spreading in the north, according to the agency.",
        [("The illness is spreading", "the agency", "role")],
    ),
    (
        "Ann Lee said it was late.\n\nThe dairy farmer said Lee was wrong.",
        [("Lee was wrong", "The dairy farmer", "role")],
    ),
    (
        "Ann Lee said it was late.\n\nThe dairy farmer said, on condition of anonymity, that it was early.",
        [("it was early", "The dairy farmer", "role")],
    ),
    (
        ("Ann Poe met Carl Dent at noon.\n\nThe Lind billionaire told the crowd that it was late."),
        [("it was late", "The Lind billionaire", "role")],
    ),
    (
        "Don Lee said it was late.\n\nThe Lee supporter in red said it was early.",
        [("it was early", "The Lee supporter in red", "role")],
    ),
    (
        ("Ken Liv spoke of Carl Dent. Liv said it was late.\n\nThe U.N. secretary-general said it was early."),
        [("it was early", "The U.N. secretary-general", "role")],
    ),
    (
        ("Don Lee said it was late.\n\nThe struggling clothier said in its report that it may close."),
        [("it may close", "The struggling clothier", "role")],
    ),
    (
        (
            "Carl Dent won. Carl Dent sang in Lind. Dan Cook, the ex-foreign secretary, spoke. The "
            "prime minister has said it was late."
        ),
        [("it was late", "The prime minister", "role")],
    ),
]
# firms and agencies
FIRMS: list[Case] = [
    (
        ("Video giant Lind Arts (LA) says it wants to grow.\n\nThe US firm says it wants to compete."),
        [("it wants to compete", "Lind Arts", "role")],
    ),
    (
        ("Dick Lee Productions denied that it was true.\n\n“At no time did we agree,” the production company said."),
        [("At no time", "Dick Lee Productions", "role")],
    ),
    (
        (
            "Lind Airways said the plane turned back.\n\nFlight 175 held 226 people, CNN reported.\n\nThe "
            "carrier said it was sorry."
        ),
        [("it was sorry", "Lind Airways", "role")],
    ),
    (
        (
            "A team of VASA's Lind Space Center has found water.\n\nThe moon is one of VASA's targets, "
            "according to the agency."
        ),
        [("The moon is one", "VASA", "role")],
    ),
    ("The company flat-out denied the allegations.", [("the allegations", "The company", "role")]),
]
# whose it is where several stand beside it
BESIDE: list[Case] = [
    (
        (
            "After Lily Poe won on Monday, it was Katie Lee who got going with a win over Diane "
            "Parr.\n\n“I have started well,” she told the Gazette."
        ),
        [("I have started well", "Katie Lee", "pronoun")],
    ),
    (
        (
            "Irene Lee said it was poor.\n\nIn a similar case, a high school English teacher in Lind, "
            "Pa., was suspended after she called them “lazy”."
        ),
        [("lazy", "a high school English teacher in Lind", "pronoun")],
    ),
    (
        ("Daniel Lee turns 18. Lee is rich.\n\nHis agent and publicist had no comment.\n\n“I will dance,” he said."),
        [("I will dance", "Daniel Lee", "pronoun")],
    ),
    (
        "Mr Lee was careful to say that Mr Poe was sincere, but added: “Do they want it?”",
        [("Do they want it", "Lee", "named")],
    ),
    (
        ("Ann Lee insisted the quarrels between Mr Bly and Mr Poe were not “a problem,” adding there was no hurry."),
        [("there was no hurry", "Ann Lee", "named")],
    ),
    (
        (
            "Jonathan Lee, a Lind University professor who has written about towns, said teachers, "
            "like others, had duties."
        ),
        [("had duties", "Jonathan Lee", "named")],
    ),
    (
        "Lind Coast forces backing election winner Alan Lee said they seized it.",
        [("they seized it", "Lind Coast forces backing election winner Alan Lee", "role")],
    ),
    (
        "Lawyers representing the actor Tom Poe denied the claims.",
        [("the claims", "Lawyers representing the actor Tom Poe", "role")],
    ),
    (
        "An elite 1,000-member security unit founded by Lee announced today it would leave.",
        [("it would leave", "An elite 1,000-member security unit founded by Lee", "role")],
    ),
    ("The mayor criticised Ann Lee for saying it was late.", [("it was late", "Ann Lee", "named")]),
    (
        (
            "“They follow me,” said Joe Lee. He learned around 100 people view his page a week, out "
            "of 1,500. “It made me think.”"
        ),
        [("It made me", "Joe Lee", "inferred")],
    ),
    (
        "A woman who was visiting her son in Lind was also killed, said the ministry's spokesman.",
        [("was also killed", "the ministry's spokesman", "role")],
    ),
    (
        "The net is here and it has grown into a higher bandwidth service, says the Lind Suppliers Association.",
        [("The net is here", "the Lind Suppliers Association", "named")],
    ),
    (
        ("“It is rare,” Chad Lee, vice president of LMG, a paper money grading company in Velmara told the Gazette."),
        [("It is rare", "Chad Lee", "named")],
    ),
    (
        "Debt relief draws thousands\n\nThe president urged people to “apply now” for it.\n\nPresident Joe Lee left.",
        [("apply now", "Joe Lee", "role")],
    ),
    ("Health bosses said that 28 people were ill.", [("28 people were ill", "Health bosses", "role")]),
    ("In a move critics called “a farce”, the mayor left.", [("a farce", "critics", "role")]),
]
DESCRIPTIONS = [*DESCRIBED, *AGAIN, *ALIKE, *FIRMS, *BESIDE]

# nobody says it
UNDESCRIBED: list[tuple[str, str]] = [
    ("In those years, the flood has claimed more than 25 lives.", "more than 25"),
    ("Half of them moved, according to the new “dot plot” of rates.", "Half of them"),
    ("Early sales reports that suggest growth are unreliable.", "growth are"),
    ("The club's transfer demands that upset fans were withdrawn.", "upset fans"),
    ("Rising rents suggest that more homes are needed.", "more homes"),
    ("Such haste reveals that the board was nervous.", "the board was"),
    ("Lee allegedly shared some threatening words before leaving.", "words before"),
    ("Many doubt whether Lee will stay, potentially threatening the payout.", "the payout"),
    ("Dr Byron said groups dubbed “pioneers” and “planners” were keen.", "dubbed “pioneers” and “planners” were keen."),
    ("It was shared in a forum for Lindroid developers called “LDA Developers” last week.", "LDA Developers"),
    ("President Don Lee has claimed victory as the house ended its hearing.", "victory"),
    ("Vivian Lee must have been feeling pretty good as she scored.", "pretty good"),
    ("Lee's admission that he was involved in the fight could lead to charges.", "could lead"),
    ("In her first public comments on the affair she left.", "on the affair"),
    ("It announced tools for document and message processing on Monday.", "processing"),
]
