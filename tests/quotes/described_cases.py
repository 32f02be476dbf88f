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

DESCRIBED: list[Case] = [*FIRMS, *FROM_THERE, *GOES_BESIDES, *SOMEBODY_ELSES]
