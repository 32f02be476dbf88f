"""Sentences of our own on persons of one surname, and on names that only what stands around them makes a person's.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

# a title goes to whom it is known to fit; a relative who comes in by the way leaves the surname to whom it stood for
SURNAMES: list[Case] = [
    ("Liam Fox blamed the mayor. “It is late,” he told Lind Radio.", [("It is late", "Liam Fox", "pronoun")]),
    ("Ann Church opened the door. “We are late,” Ann Church said.", [("We are late", "Ann Church", "named")]),
    ("Park Soo-hyun opened the door. “We are late,” Park said.", [("We are late", "Park Soo-hyun", "named")]),
    ("Ban Ki-moon said it was late. “It can not wait,” Ban said.", [("It can not wait", "Ban Ki-moon", "named")]),
    (
        ("The board met. Brannock Moberg, the treasurer, read it.\n\nBruno Moberg, the clerk, slept. “The "
         "crane is old,” Mr Moberg said.\n\n“It is paid,” Ms Moberg said."),
        [("The crane is old", "Bruno Moberg", "named"), ("It is paid", "Brannock Moberg", "named")],
    ),
    (
        ("Vera Aaro keeps bees. “They sleep,” she said.\n\nThe hives were built by her father, Sven Aaro, a joiner, who"
         " died in 2009. “He never wore gloves,” Aaro told me."),
        [("He never wore gloves", "Vera Aaro", "named")],
    ),
    (
        ("Vera Aaro keeps bees.\n\nThe hives were built by her brother, Sven Aaro. “They leak,” Aaro said."),
        [("They leak", "Vera Aaro", "named")],
    ),
    (
        ("Vera Aaro keeps bees.\n\nHer brother, Sven Aaro, was not glad. “They sting,” Aaro said."),
        [("They sting", "Sven Aaro", "named")],
    ),
    (
        ("Vera Aaro is a baker. Aaro was born here. Aaro went to sea. Aaro came back. The hall was opened by Paul Aaro,"
         " a singer. “It is cold,” Aaro said."),
        [("It is cold", "Vera Aaro", "named")],
    ),
    ("The late Carl Brand built it. Olga Brand, a painter, sold it. “It leaks,” Brand said.",
     [("It leaks", "Olga Brand", "named")]),
    ("It was late, Carl Brand said. Olga Brand left.\n\n“It leaks,” Carl Brand said.",
     [("It leaks", "Carl Brand", "named")]),
    ("Paul Marsh keeps bees. The hives came from his late uncle, Carl Dent. “He gave me two,” he said.",
     [("He gave me two", "Paul Marsh", "pronoun")]),
    (
        ("Brannock Vale, 44, owns the inn. Paul Marsh cooks there.\n\nVale herself says little. “I pour,” "
         "she said."),
        [("I pour", "Brannock Vale", "pronoun")],
    ),
]  # fmt: skip

# words that name nobody we know are a person's name where the text tells of one
NAMED_BY_TEXT: list[Case] = [
    (
        ("“We pay,” Paul Marsh said.\n\nPresident of the Lind Chamber of Commerce Vikram Orjel said some of his members"
         " had left. “One went to sea,” he said."),
        [("One went to sea", "Vikram Orjel", "pronoun")],
    ),
    (
        ("“We pay,” Ann Poe said.\n\n“It is cold,” said one of them, Brasila Chok. “It was warm,” she added."),
        [("It was warm", "Brasila Chok", "pronoun")],
    ),
    ("“We pay,” Ann Poe said.\n\nClarima Dufo of Helion Partners was blunt: “At nine you sell.” She said it was late.",
     [("it was late", "Clarima Dufo", "pronoun")]),
    ("“We pay,” Paul Marsh said.\n\nI asked my neighbour Radek, a retired miner. He told me: “I do not.”",
     [("I do not", "Radek", "pronoun")]),
    (
        ("“We pay,” Paul Marsh said.\n\nFor his safety, we will call him Bruskin. “I glue wings,” writes Bruskin."
         " According to him, the plan is late."),
        [("the plan is late", "Bruskin", "pronoun")],
    ),
    ("Contacted on the telephone, the deputy mayor, Mrs. Ann Poe, said she was late.",
     [("she was late", "Ann Poe", "named")]),
    (
        ("Paul Marsh and Carl Dent met. Marsh said it was late. Dent left.\n\nThe judge said he had calls. “It was"
         " odd,” he said."),
        [("It was odd", "The judge", "pronoun")],
    ),
    ("When the mayor yelled to me, Ann Poe nodded and said, “No way.”", [("No way", "Ann Poe", "named")]),
]  # fmt: skip
NAMESAKES = [*SURNAMES, *NAMED_BY_TEXT]
