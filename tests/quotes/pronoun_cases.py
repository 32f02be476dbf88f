"""Sentences of our own about pronouns: who is the subject, what tells "he" from "she", who is a person at all.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

# who is the subject of a sentence is meant before whom it only mentions
SUBJECTS: list[Case] = [
    ("Ida Fell spoke first.\n\nChoosing between Ann Poe and Vera Low is “no choice,” she said.",
     [("no choice", "Ida Fell", "pronoun")]),
    (
        ("Carl Dent ran for mayor. Since naming Paul Marsh as his deputy, Dent has gained ground. He told the "
         "Gazette that he would win."),
        [("he would win", "Carl Dent", "pronoun")],
    ),
    (
        ("Paul Marsh met Carl Dent. Marsh waved. As he has before, Dent on Friday ruled out a deal with Marsh."
         " “There is no deal,” he said."),
        [("There is no deal", "Carl Dent", "pronoun")],
    ),
    ("“We pay,” Paul Marsh said.\n\nWas Carl Dent happy with Marsh's answer?\n\n“Hardly,” he said.",
     [("Hardly", "Carl Dent", "pronoun")]),
    (
        ("Carl Dent fixes boats for Paul Marsh. Few do.\n\nDid that mean Dent would vote for Marsh?\n\n“Never "
         "in my life,” he said."),
        [("Never in my life", "Carl Dent", "pronoun")],
    ),
    ("Paul Marsh lost. As for Carl Dent, he said he was fine.", [("he was fine", "Carl Dent", "pronoun")]),
    ("For Carl Dent, a teacher, Paul Marsh was a hero. He said, “Marsh built the pier.”",
     [("Marsh built the pier", "Carl Dent", "pronoun")]),
    (
        ("It was late, said Ida Fell.\n\nThe plan divides Lind, with Ann Poe — who has called for a toll — "
         "mocking it.\n\n“It will sink,” she said."),
        [("It will sink", "Ann Poe", "pronoun")],
    ),
    (
        ("Carl Dent is back, said the paper.\n\nPaul Marsh, Dent's old friend and partner, nodded on Friday. "
         "“He is back,” he told the Gazette."),
        [("He is back", "Paul Marsh", "pronoun")],
    ),
    (
        ("Ann Poe arrived late.\n\nShe avoided a question from a clerk, who wanted to know why.\n\nShe also "
         "skirted talk of the pier, which some want to sell.\n\n“I am no seller,” she said."),
        [("I am no seller", "Ann Poe", "pronoun")],
    ),
]  # fmt: skip

# what the article says of a person weighs more than a first name that goes either way
GENDERS: list[Case] = [
    ("Vera Low spoke.\n\nFormer mayor Jan Fell, a friend of Carl Dent, called it a mess. “It is awful,” she said.",
     [("It is awful", "Jan Fell", "pronoun")]),
    ("Paul Marsh left.\n\nOne guard, Angel Brook, 35, came late. He had missed his train. “I ran,” he said.",
     [("I ran", "Angel Brook", "pronoun")]),
    (
        ("Tressa Morrow, a nurse, cannot vote for Ann Poe. It was the first time she had watched, and she was "
         "unmoved by Poe.\n\nAsked why, Morrow shrugged. “I just cannot,” she said."),
        [("I just cannot", "Tressa Morrow", "pronoun")],
    ),
    ("Brannock Vale, a mason from Lind, came to hear Paul Marsh in the hall. “It was long,” he said.",
     [("It was long", "Brannock Vale", "pronoun")]),
]  # fmt: skip

# who is a person is told by what stands beside the name
PERSONS: list[Case] = [
    ("Paul Marsh left.\n\nLind's foreign minister, Erlo Tevik, plays down fears. The pier is safe, he says.",
     [("The pier is safe", "Erlo Tevik", "pronoun")]),
    ("When Tibby Ruud, Poe's campaign manager, was asked if Ann Poe would come, he laughed and said, “We will see.”",
     [("We will see", "Tibby Ruud", "pronoun")]),
    ("Top Dent Aide Leaves.\n\nCarl Dent lost his aide. Top Dent was not. Ann Poe cheered. But Dent said he was sad.",
     [("he was sad", "Carl Dent", "named")]),
]  # fmt: skip

# a surname alone is a person's where "he" or "she" goes on with it
SURNAMES: list[Case] = [
    (
        ("Paul Marsh spoke first.\n\nTevik openly admitted that it was late, looking to the vote in Lind. "
         "“Very late,” he said."),
        [("Very late", "Tevik", "pronoun")],
    ),
    (
        ("Paul Marsh wrote of two stars, Ilka Ruudsen and Vera Low. In a speech, Ruudsen declared a need for "
         "ambition: “Change the world,” she said."),
        [("Change the world", "Ilka Ruudsen", "pronoun")],
    ),
    ("Paul Marsh fixes boats. Nobody came. “People stay at home,” he said.",
     [("People stay at home", "Paul Marsh", "pronoun")]),
    (
        ("It was late, said Paul Marsh. That is where the writer Carl Dent took the talk. Filling in at the "
         "hall where Ida Fell and Marsh spoke on Sunday, Dent landed a dig. “I slept well,” he said."),
        [("I slept well", "Carl Dent", "pronoun")],
    ),
    (
        ("Carl Dent works with Paul Marsh. The firm Dent Marsh was founded in 1980. Dent Marsh declined. But "
         "Marsh asserted that it was late."),
        [("it was late", "Paul Marsh", "named")],
    ),
]  # fmt: skip

# whom the verb has as its object does not speak, and who is asked answers
OBJECTS: list[Case] = [
    ("Carl Dent told the mayor that he came from Lind. Paul Marsh wrote a bill.\n\n“My pier is gone,” he told Marsh.",
     [("My pier is gone", "Carl Dent", "pronoun")]),
    ("“We will build,” Carl Dent said.\n\nPaul Marsh asked Dent how high it would be.\n\n“Forty feet,” he said.",
     [("Forty feet", "Carl Dent", "pronoun")]),
    ("Carl Dent left.\n\nPaul Marsh questioned Dent's figures.\n\n“It cannot be,” he said.",
     [("It cannot be", "Paul Marsh", "pronoun")]),
]  # fmt: skip

# who is told of by a role or as kin is a person that a pronoun may mean
TOLD: list[Case] = [
    (
        ("Vera Low, the chief executive of Lind Foods, spoke on Friday.\n\n“It was fine,” said Ida Fell, a "
         "broker.\n\nThe chief executive rejected talk of a sale. Asked why, she replied: “Nobody asked.”"),
        [("Nobody asked", "Vera Low", "pronoun")],
    ),
    ("Carl Dent plays in goal. His mother, Breeda, knows more. “I told him to stop,” she said.",
     [("I told him to stop", "Breeda", "pronoun")]),
    ("Carl Dent fell overboard. His wife Tovah was told on Sunday. “I rang his boss,” she said.",
     [("I rang his boss", "Tovah", "pronoun")]),
    ("Ann Poe likes to talk. Her manager appears and points at his watch. “Two minutes left,” he says.",
     [("Two minutes left", "Her manager", "pronoun")]),
    (
        ("Paul Marsh keeps goal for Lind.\n\nKal Dufren caught for the Lind Tides until May. “I lied for a "
         "living,” he said."),
        [("I lied for a living", "Kal Dufren", "pronoun")],
    ),
]  # fmt: skip

# accents that stand by themselves, and what a wrong encoding makes of them, are parts of a name
ACCENTS: list[Case] = [
    ("“We left,” said Ann Peñola. “We lost,” she said.", [("We lost", "Ann Peñola", "pronoun")]),
    ("“We left,” said Ann PeÃ±alba. “We lost,” she said.", [("We lost", "Ann PeÃ±alba", "pronoun")]),
]  # fmt: skip

# the subject of a verb is found behind what is told of it, and that of "saying" outside what is said
BEHIND: list[Case] = [
    ("Carl Dent, president and owner of the Lind Docks stated, “It is a pier problem.”",
     [("It is a pier problem", "Carl Dent", "named")]),
    ("Ann Poe told the hall that she believes we must continue to build, saying that “ships still count.”",
     [("ships still count", "Ann Poe", "named")]),
]  # fmt: skip

# a quotation behind a sentence in which nobody speaks goes with the pronoun or the name that opens it
OPENERS: list[Case] = [
    (
        ("Othalie Dent opens the door and takes off her coat. “Sit down here,” she says.\n\nHer grandson is "
         "Carl Dent, a nurse."),
        [("Sit down here", "Othalie Dent", "pronoun")],
    ),
    (
        ("The next keeper has been Astrid Fell.\n\nShe is small, quick, and talks as if somebody were about to"
         " leave.\n\n“There are three rules here.”"),
        [("There are three rules", "Astrid Fell", "inferred")],
    ),
    ("“It is fine,” says Mella Rood, 32, of Lind. Rood supports Hilda Fell in the race. “I have a good job.”",
     [("I have a good job", "Mella Rood", "inferred")]),
]  # fmt: skip

# a number with commas is one word, and cuts no clause
NUMBERS: list[Case] = [
    ("Soon after the vote in Lind, Carl Dent wrote to his 20,000 readers, “It is time.”",
     [("It is time", "Carl Dent", "named")]),
    (
        ("Ann Poe spoke of the merger. She would not say how many of the 22,000 jobs would go, describing that"
         " as “a talk for later.”"),
        [("a talk for later", "Ann Poe", "pronoun")],
    ),
]  # fmt: skip

# whom a sentence names as being somebody, and a body that opens one, are gone on with
BEING: list[Case] = [
    ("Paul Dent's agent is his older brother, Aldo. He told the Gazette: “We asked for a talk.”",
     [("We asked for a talk", "Aldo", "pronoun")]),
    (
        ("The filing said that it was late.\n\nLind Water Company declined an interview. In a note, it said "
         "that it was sorry."),
        [("it was sorry", "Lind Water Company", "pronoun")],
    ),
]  # fmt: skip

# who spoke last goes on, but not who only asked in a side clause, or spoke inside the same sentence
TURNS: list[Case] = [
    ("Carl Dent did not look sure when Paul Marsh asked whether the pier would open.\n\n“Nobody knows,” he said.",
     [("Nobody knows", "Carl Dent", "pronoun")]),
    (
        ("The plan was backed Friday by Sen. Vera Low of Ohio, the leading member, who said that it was "
         "safe.\n\n“It is very safe,” she said."),
        [("very safe", "Vera Low", "pronoun")],
    ),
    ("As Bishop Arno Brandt of the Church of Lind told the Gazette, “We all waited.” He added, “And we still do.”",
     [("And we still do", "Arno Brandt", "pronoun")]),
]  # fmt: skip

# somebody unnamed who opens a sentence is meant by the pronoun of the next
NEWCOMERS: list[Case] = [
    ("“No,” said Imtiaz Lind, a lawyer.\n\nThe boy’s father, a roofer, came late. “I never read it,” he said.",
     [("I never read it", "The boy’s father", "pronoun")]),
    ("“No,” said Imtiaz Lind.\n\nThe boy’s father, a roofer whom I will call Dean, came. “I never read it,” he said.",
     [("I never read it", "Dean", "pronoun")]),
    ("Ann Poe keeps jam.\n\nA woman in her nineties tried the chair and bought none. She said she would wait.",
     [("she would wait", "A woman", "pronoun")]),
    ("Ann Poe keeps jam.\n\nA guard stood outside. She said she would wait.",
     [("she would wait", "A guard", "pronoun")]),
    ("Ann Poe keeps jam.\n\nA book lay outside. She said she would wait.", [("she would wait", "Ann Poe", "pronoun")]),
]  # fmt: skip

# among those who have names, too
STRANGERS: list[Case] = [
    ("Ann Poe keeps jam. She sold Vera Low a jar.\n\nA guard who knew Low shook her head. “It is jam,” she said.",
     [("It is jam", "A guard", "pronoun")]),
    (("Carl Dent left Paul Marsh in the hall.\n\nThat minister, now retired and rich, agreed with Dent. He said it was"
     " “late”."), [("late", "That minister", "pronoun")]),
    ("Ann Poe met Carl Dent. Dent told his wife that Poe was “cold”. She told him to wait.",
     [("to wait", "his wife", "pronoun")]),
    ("Ann Poe met a guard. She said it was “late”.", [("late", "Ann Poe", "pronoun")]),
    ("Ann Poe is a guard, and a guard met Vera Low. Low waved. She said it was “late”.",
     [("late", "Vera Low", "pronoun")]),
]  # fmt: skip

PRONOUN_CASES = [
    *SUBJECTS, *GENDERS, *PERSONS, *SURNAMES, *OBJECTS, *TOLD, *ACCENTS, *BEHIND,
    *OPENERS, *NUMBERS, *BEING, *TURNS, *NEWCOMERS, *STRANGERS,
]  # fmt: skip
