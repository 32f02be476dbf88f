"""More sentences of our own, by what makes them hard: side clauses, appositions, descriptions, surnames, nesting.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

# behind a question or a shout a sentence may only tell who it is from; side clauses never go on with a quotation
SIDE_CLAUSES: list[Case] = [
    ("“Do you think I will go?” Ann Poe asked reporters during a stop in Lind. “I will not.”",
     [("Do you think I will go?", "Ann Poe", "named"), ("I will not", "Ann Poe", "named")]),
    ("Ann Poe met Carl Marsh. “Is it negotiable?” Marsh pressed.", [("Is it negotiable?", "Carl Marsh", "named")]),
    ("“Really?” Ann Poe said the plan was dead.", [("the plan was dead", "Ann Poe", "named")]),
    ("“We won't pay,” Ann Poe told the Gazette in July, after Carl Dent stated an interest in the pier. “Never.”",
     [("Never", "Ann Poe", "named")]),
    ("“We are late,” said Ida Fell, a pollster who advised Carl Dent. “Very.”", [("Very", "Ida Fell", "named")]),
    ("Calling it “a farce,” Ann Poe left the hall.", [("a farce", "Ann Poe", "named")]),
    ("When Ann Poe said he would “guard the bridge,” the crowd applauded.", [("guard the bridge", "Ann Poe", "named")]),
    ("Ann Poe said the cabinet was considering a law, adding that nobody would pay.",
     [("nobody would pay", "Ann Poe", "named")]),
    ("Ann Poe said the bridge will stand, but went on to say that “nobody knows”.",
     [("nobody knows", "Ann Poe", "named")]),
    ("Vera Low, the chair, is for the bridge and in a statement credited Carl Dent for “much of it”.",
     [("much of it", "Vera Low", "named")]),
    ("Half of them came late, Ann Poe said, and were told to wait.", [("were told to wait", "Ann Poe", "named")]),
    ("In a note posted on a board, Ann Poe wrote: “Enough.”", [("Enough", "Ann Poe", "named")]),
    ("Ann Poe told the board her men were tired.", [("her men were tired", "Ann Poe", "named")]),
    ("Ann Poe said outside the hall that she would appeal.", [("she would appeal", "Ann Poe", "named")]),
]  # fmt: skip

# what stands beside a name is no speaker of its own, whether a comma closes it or not
APPOSITIONS: list[Case] = [
    ("“We are late,” said Nicky Dent, 24, from Lind, who said she was tired. “It is dark.”",
     [("she was tired", "Nicky Dent", "named"), ("It is dark", "Nicky Dent", "named")]),
    ("“Are we late?” asked Sen. Barbara Low of Lind, who wants a vote. “I would wait.”",
     [("I would wait", "Barbara Low", "named")]),
    ("“We are late,” Nate Fell, the engineer who drew the bridge wrote on Monday.",
     [("We are late", "Nate Fell", "named")]),
    ("“We are late,” Vera Low, who is head of the Lind Board said in a note.", [("We are late", "Vera Low", "named")]),
    ("Lucy Marsh, a former guard of the pier has written that it was “rotten”.", [("rotten", "Lucy Marsh", "named")]),
    ("As Carl Dent, the No. 2 in the party, put it: “It is dead.”", [("It is dead", "Carl Dent", "named")]),
    ("“The office will answer,” Counsel James A. Dent wrote on Monday.", [("The office", "James A. Dent", "named")]),
    (("“A big year!” Poe's niece, Del. Marcia “Mo” Price (D-Lind), shouted to the crowd. "
      "It was late and nobody had come to the hall."),
     [("A big year!", "Marcia “Mo” Price", "named")]),
    ("Citing the flood, Will urged all towns to wait. Peter Will is a columnist. Will says it is “late”.",
     [("late", "Peter Will", "named")]),
    ("A spokesman for Lind North, the body set up to run the port, said that lessons had been learnt.",
     [("lessons had been learnt", "A spokesman for Lind North", "role")]),
    ("The bridge is shut, said leaders in the Legislature, who said they would vote again.",
     [("they would vote again", "leaders in the Legislature", "role")]),
    ("Poe's fundraising email to his supporters notes that the pier is “shut”.",
     [("shut", "Poe's fundraising email to his supporters", "named")]),
    ("“They drank our tea,” said one elderly man in Lind. “Then they left.”",
     [("Then they left", "one elderly man in Lind", "role")]),
]  # fmt: skip

# a description that is new goes with a person where the text has named nobody else; several are no one person
DESCRIPTIONS: list[Case] = [
    ("Ann Poe spoke first. The retired baker told the crowd that it was late.", [("it was late", "Ann Poe", "role")]),
    ("Ann Poe met Carl Dent at noon.\n\nThe Lind billionaire told the crowd that it was late.",
     [("it was late", "The Lind billionaire", "role")]),
    ("Carl Dent spoke. “It is wrong,” the board chairmen wrote.", [("It is wrong", "the board chairmen", "role")]),
    ("Carl Dent was cut off by a heckler. “Go home!” the heckler yelled.", [("Go home!", "the heckler", "role")]),
    ("Carl Dent doesn't remember it. “I blacked out,” the rookie said.", [("I blacked out", "Carl Dent", "role")]),
    ("Carl Dent came with Jim Fell. Fell's daughter, Ida, waited. “I am tired,” she said.",
     [("I am tired", "Ida", "pronoun")]),
]  # fmt: skip

# who of one surname is meant: the one named most, or the one the next pronoun fits
SURNAMES: list[Case] = [
    (("Carl Dent runs. Dent is ahead. Dent likes crowds.\n\nIvy Dent, who is his sister, helps.\n\n"
      "Dent said the bridge is shut."),
     [("the bridge is shut", "Carl Dent", "named")]),
    ("Carl Dent runs. Ivy Dent runs too. Dent said she is tired.", [("she is tired", "Ivy Dent", "named")]),
    ("Sir Desmond Fell wrote it. “It was cheap,” Sir Desmond said.", [("It was cheap", "Desmond Fell", "named")]),
    ("Dean Fell, 40, left. Dad-of-two Dean told us it was late.", [("it was late", "Dean Fell", "named")]),
    ("Soon after the death of Father Peter Low, Carl Dent spoke to the crowd. “We are late,” he said.",
     [("We are late", "Carl Dent", "pronoun")]),
]  # fmt: skip

# of two who may say a quotation, the nearer one that can speak says it
NESTED: list[Case] = [
    ("The complaint quotes a note in which a guard, known only as Guard 3, writes: “Nobody is left.”",
     [("Nobody is left", "a guard", "role")]),
    ("Ann Poe believes the thieves will find it hard to sell: “There are nine.”",
     [("There are nine", "Ann Poe", "named")]),
    ("Nothing the mayor said “will calm us,” Ann Poe said.", [("will calm us", "Ann Poe", "named")]),
]  # fmt: skip

# places, times and people between a subject and its verb, and quotations further on
IN_BETWEEN: list[Case] = [
    ("Carl Dent, while being interviewed on Fox and Friends Monday morning, called the act a “farce”.",
     [("farce", "Carl Dent", "named")]),
    ("Ann Poe, during a meeting in Lind, Ohio, said she was “very tired”.", [("very tired", "Ann Poe", "named")]),
    ("It comes just three days after Carl Dent told the paper he was “not quite there”.",
     [("not quite there", "Carl Dent", "named")]),
    ("It was late. The Rev. Mitch Low, R-Ky., sent a blunt message to Carl Dent: “Wait.”",
     [("Wait.", "Mitch Low", "named")]),
    ("It was the engineer Ida Fell's conclusion that the acts were “careless”.", [("careless", "Ida Fell", "named")]),
    ("It is the pull of Mitch Low's “you can keep your bridge” promise.",
     [("you can keep your bridge", "Mitch Low", "named")]),
    ("Said Ida Fell, who grew up in the town, “We were proud of it.”", [("We were proud", "Ida Fell", "named")]),
    ("“The risk,” said Ida Fell, an engineer who is head of the office, “is that it falls.”",
     [("is that it falls", "Ida Fell", "named")]),
    ("Another source speaking to the Gazette said, “They are looking into it.”",
     [("They are looking into it", "Another source speaking to the Gazette", "role")]),
    ("Yet another said, “It is late.”", [("It is late", "another", "role")]),
    ("Ann Poe called it a “new low” and a “bizarre turn.”", [("bizarre turn", "Ann Poe", "named")]),
    ("Both left – Ann Poe saying he was “kind” and Carl Dent calling it a “great day”.",
     [("kind", "Ann Poe", "named"), ("great day", "Carl Dent", "named")]),
    ("They came, with Carl Dent reportedly yelling: “Get out!”", [("Get out!", "Carl Dent", "named")]),
    ("Ann Poe held up a sign saying “Not Again”.", [("Not Again", "a sign", "role")]),
    ("A spokesman for the port said it was late. He added that nobody was hurt.",
     [("nobody was hurt", "A spokesman for the port", "pronoun")]),
    (("Vice President Ann Poe left. The port was sold a few months before its vice president boasted that it was "
      "“free”."),
     [("free", "its vice president", "role")]),
]  # fmt: skip

# lists, films, offices, and what nobody has said yet
AND_MORE: list[Case] = [
    ("Ann Poe called him a “liar” who is “amoral,” a “bully” and a “fool.”",
     [("amoral", "Ann Poe", "named"), ("fool", "Ann Poe", "named")]),
    ("The ad uses footage of Ann Poe asking, “Why am I not ahead?”", [("Why am I", "Ann Poe", "named")]),
    ("“He will be fair,” Ann Poe said at a rally in Lind, N.C., “but people will watch.”",
     [("but people will watch", "Ann Poe", "named")]),
    ("Low “got a deal,” Ann Poe said, and still “got to sit in on it.”", [("got to sit in", "Ann Poe", "named")]),
    ("He was seen, as the Lind Gazette put it in a long piece, as “the operator.”",
     [("the operator", "the Lind Gazette", "named")]),
    ("Stacy Dent of Lind, Ohio says she hopes he keeps “doing what he does”.",
     [("doing what he does", "Stacy Dent", "named")]),
    ("Ann Poe said she expected that voters will say “no” to it.", [("no", "Ann Poe", "named")]),
    ("Gloria Fell hosts the show with Carl Dent. “Is it you?” Fell asked. “That would be me,” the senator said.",
     [("That would be me", "the senator", "role")]),
    ("Sheriff Ray Dent spent more. It was found by the county auditor, who said that it was late.",
     [("it was late", "the county auditor", "role")]),
]  # fmt: skip

HARDER = [*SIDE_CLAUSES, *APPOSITIONS, *DESCRIPTIONS, *SURNAMES, *NESTED, *IN_BETWEEN, *AND_MORE]

NOBODYS: list[tuple[str, str]] = [
    ("Ann Poe has a clock, which she calls “Old Marge.”", "Old Marge"),
    ("One of them shook her head. Another asked for two buns and left the hall.", "two buns"),
    ("Three of them held signs reading “Not Again”.", "Not Again"),
    ("Ann Poe rejected that criticism at a meeting in the hall.", "criticism at a meeting"),
    ("Ann Poe thinks about this while she looks for her glasses.", "while she looks"),
    ("Carl Dent showed no emotion as the judge read the sentence.", "no emotion"),
    ("The mayor, asked by Ann Poe what was going on, left.", "what was going on"),
]
