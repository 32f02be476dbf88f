"""Sentences of our own in which a noun that nobody was given goes on with a name, or tells of somebody else.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

FIRMS: list[Case] = [  # a name that is no person's, as the text goes on to call it
    ("Wirral says 900 homes are dark. The company says it is sorry. “We will come,” it added.",
     [("it is sorry", "Wirral", "role")]),
    ("Salinas del Norte, the coast's second producer, said in May that salt was dear. The company blamed “the rain”.",
     [("the rain", "Salinas del Norte", "role")]),
    ("Dorvik Terminals, which sits in Lind, said it was late. The firm accused sailors of “sleeping”.",
     [("sleeping", "Dorvik Terminals", "role")]),
    ("An app made by Norvala Tide, which also pays for the boats, was shown. The company said it had “no role”.",
     [("no role", "Norvala Tide", "role")]),
    ("The kiln is owned by Corvel Oaks, which has two more. The company said it was “sound”.",
     [("sound", "Corvel Oaks", "role")]),
    ("The Boat Safety Commission met in May. It rained. The agency said it had counted “two leaks”.",
     [("two leaks", "Boat Safety Commission", "role")]),
    ("The Coastal Roads Authority shut the pier. The regulator said the planks were “soft”.",
     [("soft", "Coastal Roads Authority", "role")]),
    ("The owner of the depot, the company Norvala, said it was “open”.", [("open", "Norvala", "named")]),
    ("Its owner, Norvala, said it was “open”. Norvala has two boats.", [("open", "Norvala", "named")]),
    ("Ann Lee runs the kiln. Lee said it was late. The company said it was “sound”.",
     [("sound", "The company", "role")]),
]  # fmt: skip

FROM_THERE: list[Case] = [  # where somebody is from stands before the name; small letters open a surname
    ("It was late. Its president, Kenya's Wanja Kamau, said it was “cold”.", [("cold", "Wanja Kamau", "named")]),
    ("Its chief executive, the Canadian Martin Groll, left. “No,” the chief executive said.",
     [("No", "Martin Groll", "role")]),
    ("The movement's negotiator, Yahya al-Mansar, said it was “late”.", [("late", "Yahya al-Mansar", "named")]),
    ("Ann Poe thanked the poet Luc d'Arvel. “It rains,” d'Arvel said.", [("It rains", "Luc d'Arvel", "named")]),
]  # fmt: skip

GOES_BESIDES: list[Case] = [  # known by one role, called by another that goes with it
    ("Transport Secretary Imogen Threll blamed both. She called it “odd”. The minister also said it was “late”.",
     [("late", "Imogen Threll", "role")]),
    ("Erik Tangel, a political scientist in Lind, yawned. According to the professor, storms last “a day”.",
     [("a day", "Erik Tangel", "role")]),
    ("Lindry lost their captain, Lee Crabbe. It rained.\n\nCrabbe will be back. “I slept,” the defender said.",
     [("I slept", "Lee Crabbe", "role")]),
    ("Viktor Panchin, who heads the committee on tides, was angry. The senator called the pier “a stump”.",
     [("a stump", "Viktor Panchin", "role")]),
    ("“It is late,” said Rosa Threl, its general secretary.\n\nThrel smiled. “It rains,” the union leader said.",
     [("It rains", "Rosa Threl", "role")]),
]  # fmt: skip

SOMEBODY_ELSES: list[Case] = [  # a seat is not of somebody known by another role, nor one of another country
    ("Counsel for the sailors, V. Ilavar, said it was late. The Additional Advocate-General said it was “cold”.",
     [("cold", "The Additional Advocate-General", "role")]),
    ("Niall Tuoh, the captain, may go to the province. The chief executive said the door was “open”.",
     [("open", "The chief executive", "role")]),
    ("Prime Minister Sigrun Aldis lost. It rained. Sweden's prime minister wrote that it was “late”.",
     [("late", "Sweden's prime minister", "role")]),
    ("Prime Minister Sigrun Aldis lost. The Dutch prime minister wrote that it was “late”.",
     [("late", "The Dutch prime minister", "role")]),
    ("Prime Minister Sigrun Aldis lost. The prime minister wrote that it was “late”.",
     [("late", "Sigrun Aldis", "role")]),
    (("Deputy Foreign Minister Arkady Kostin left. “It rains,” Kostin said.\n\nThe senior diplomat added it was “late”."
      "\n\nViktor Panchin, who heads a committee, left."),
     [("late", "Arkady Kostin", "role")]),
]  # fmt: skip

_PORTRAIT = (
    "Odile Fenn works in a barn. Fenn was born in Lind. She left at ten. She came back. She liked Bruno Sack. She has a"
    " dog. She bakes.\n\n"
)
IN_FOCUS: list[Case] = [  # a noun nobody was given goes with the one subject before, or with whom a portrait is of
    ("Carl Dent left.\n\nHer opposite number, Neil Farr, wants less.\n\n“They were late,” the shadow minister said.",
     [("They were late", "Neil Farr", "role")]),
    ("Carl Dent left. Ann Poe slept.\n\nRosa Threl, its general secretary, sat.\n\n“No,” the union leader said.",
     [("No", "Rosa Threl", "role")]),
    ("Carl Dent left.\n\nEllen Prow, a retired bus driver from Lind, sat.\n\n“I ran,” the former driver said.",
     [("I ran", "Ellen Prow", "role")]),
    (_PORTRAIT + "There is no name for it, and the sculptor says it was “late”.", [("late", "Odile Fenn", "role")]),
    (_PORTRAIT + "Outside a goose cries.\n\n“A thriller,” the novelist said.", [("A thriller", "Odile Fenn", "role")]),
    (_PORTRAIT + "It rained. “A thriller,” the manager said.", [("A thriller", "the manager", "role")]),
    ("Ann Poe spoke of Lind, Carl Dent said.\n\n“I am old,” the Coast Guard said.",
     [("I am old", "the Coast Guard", "role")]),
]  # fmt: skip

ACTING: list[Case] = [  # a surname alone that can only be a person's
    ("Lind accused the Trompe administration. It rained.\n\nTrompe changed his mind, alleging that it was late.",
     [("it was late", "Trompe", "named")]),
    ("The ships of the Trompe administration left. Trompe vowed on Monday that it was late.",
     [("it was late", "Trompe", "named")]),
    ("It rained.\n\nVelmay kept her word, claiming that it was late. “It rains,” she added.",
     [("It rains", "Velmay", "pronoun")]),
]  # fmt: skip

AHEAD: list[Case] = [  # the name comes later
    ("Former minister warns that Lind is late\n\nBy Staff Writer\n\nFormer Mining Minister Ignaz Belt left.",
     [("Lind is late", "Ignaz Belt", "role")]),
    (("The pier is shut.\n\nThe harbour's general secretary said it was “cold”.\n\nAnn Poe, the harbour's general"
     " secretary, left."),
     [("cold", "Ann Poe", "role")]),
    ("LIND, Velm. — A former guard at Lumer, the maker of boats, claims it was late.\n\nHanna Brod, who ran, left.",
     [("it was late", "Hanna Brod", "role")]),
    ("Tavist's deputy foreign minister has said that it was late.\n\n“It rains,” Farhad Karim told Lind.",
     [("it was late", "Farhad Karim", "role")]),
    ("Rowan Petch drowned in May.\n\nHis brother, who ran, said it was “late”. Callum Petch called the pier “soft”.",
     [("late", "Callum Petch", "role")]),
    ("Rowan Petch drowned in May.\n\nHis sister said it was “late”. Callum Dent called the pier “soft”.",
     [("late", "His sister", "role")]),
]  # fmt: skip

PARSED: list[Case] = [  # which words are who speaks
    ("“I was late,” a former nurse at Larkmere, a 64-bed home on the edge of Lind, said.",
     [("I was late", "a former nurse at Larkmere", "role")]),
    ("A cook at Corvel, a kiln near the pier, said it was late.", [("it was late", "A cook at Corvel", "role")]),
    ("The tenants of condemned towers say it was late.", [("it was late", "The tenants of condemned towers", "role")]),
    ("Two owners of alleged fakes said it was late.", [("it was late", "Two owners of alleged fakes", "role")]),
    ("Ann Poe tells MPs his father used to say “it rains”.", [("it rains", "his father", "role")]),
    ("Lindry Rovers, a man short since May, lost. “I saw it,” their manager said.\n\nRob Tenn has never liked Lind.",
     [("I saw it", "Rob Tenn", "role")]),
    (("Rob Tenn, the Lind manager, met Ivo Cast, the Velm manager. Tenn left. “I ran,” he said.\n\nHis opposite number"
     " laughed. “He is old,” he said."),
     [("I ran", "Rob Tenn", "pronoun"), ("He is old", "Ivo Cast", "pronoun")]),
    ("Tess Yunk baked. Ann Poe left. Yunk sat. “Tess is right,” she said. “I know it.”",
     [("Tess is right", "Ann Poe", "pronoun"), ("I know it", "Ann Poe", "pronoun")]),
    ("Rob Tenn sat. He laughed. “Rob is old,” he said.", [("Rob is old", None, "not_attributed")]),
]  # fmt: skip

NO_WORDS: list[tuple[str, str]] = [  # what is only rejected, or might be said
    ("Ann Poe, however, rejected the charge.", "the charge"),
    ("The board disputed the number of boats.", "the number"),
    ("Carl Dent conceded defeat in the race of Lind.", "defeat"),
    ("Under the plan, a board could declare that it was late.", "it was late"),
    ("A spokesman might say that it was late.", "it was late"),
]

APART: list[Case] = [  # who is told of beside the speaker
    ("The industry's trade body, the Wellness Products Council, said in a statement that labels are right.",
     [("labels are right", "Wellness Products Council", "named")]),
    (("Ann Poe, the director, waited.\n\nA spokesperson for the pier's operator said it was “late”.\n\nCarl Dent has"
      " guided sailors for years."), [("late", "A spokesperson for the pier's operator", "role")]),
    ("If you want to swim, wait for the tide, advises Okoro, who is cautious.",
     [("If you want to swim", "Okoro", "named")]),
    ("The nets should stay on the pier, recommends Ann Poe.", [("The nets should stay", "Ann Poe", "named")]),
]  # fmt: skip

DESCRIBED: list[Case] = [
    *APART, *FIRMS, *FROM_THERE, *GOES_BESIDES, *SOMEBODY_ELSES, *IN_FOCUS, *ACTING, *AHEAD, *PARSED,
]  # fmt: skip
