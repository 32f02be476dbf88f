"""Sentences of our own in which other words stand between a subject and its verb, or a verb says nothing.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

FAR_SUBJECTS: list[Case] = [  # the subject is not the phrase that stands nearest
    ("Rep. Ann Lee (D-V.M.), chair of the Harbour Caucus, said boats would help her.",
     [("boats would help her", "Ann Lee", "named")]),
    ("On the show, Sen. Ann Lee (D-VM), a supporter of Carl Poe's bid for the post told Mara Finch boats were late.",
     [("boats were late", "Ann Lee", "named")]),
    ("Ann Lee, a Velmish expert on political messaging, said the board had failed to see it.",
     [("the board had failed", "Ann Lee", "named")]),
    ("Sen. Ann Lee, facing a hard race in Velmar, a swing state, said she would welcome it.",
     [("she would welcome it", "Ann Lee", "named")]),
    ("That is fine, said Ann Lee, an analyst, who notes that Lind Mills has vowed to cut costs.",
     [("to cut costs", "Lind Mills", "named"), ("Lind Mills has vowed", "Ann Lee", "named")]),
    ("The young mayor left no doubt of her aim of helping Carl Poe succeed her, saying that “nobody is better”.",
     [("nobody is better", "The young mayor", "role")]),
    ("On Sunday, Dr. Carl Poe shared a list for a night class called “Boats” on his page, writing “It is all here.”",
     [("It is all here", "Carl Poe", "named")]),
    ("President Ann Lee met survivors of a fire and relatives of the 49 people killed on Sunday and said it must end.",
     [("it must end", "Ann Lee", "named")]),
    ("Mr. Poe then offered the man a job as Secretary of Boats, then says he’ll welcome advice on tides.",
     [("he’ll welcome advice", "Poe", "named")]),
    ("The group is old. It has seized large parts of Velmish and Lindish land, sunk boats and others, and vowed a war.",
     [("a war", "The group", "pronoun")]),
    ("Surveys of voters as they entered polling sites showed that older voters turned out to help.",
     [("older voters turned out", "Surveys of voters", "role")]),
    ("In Velm, Carl Poe got a good decision from the Lind Board of Boats, which ruled that he met the terms.",
     [("he met the terms", "the Lind Board of Boats", "named")]),
    ("“That is no answer,” one aide said late last month, “but a muted one rather than a fire.”",
     [("but a muted one", "one aide", "role")]),
    ("“That is no answer,” one aide said late on Monday, “but a muted one rather than a fire.”",
     [("but a muted one", "one aide", "role")]),
    ("Nearly three in four say they would like to buy boats made here, the paper wrote.",
     [("they would like to buy", "Nearly three in four", "role")]),
    ("Even as Poe claimed Sunday that “others were let go for less,” one of the former clerks said it was a lie.",
     [("it was a lie", "one of the former clerks", "role"), ("others were let go", "Poe", "named")]),
]  # fmt: skip

SAID_BY_NOBODY = [
    ("Instead of denying poor guests a room for no reason, the mayor opened the hall.", "poor guests a room"),
    ("Rather than asking guests to leave the pier at once, the mayor opened the hall.", "guests to leave"),
    ("It was the party's last contested primary, in May, that she won.", "primary"),
    ("Under the plan, people who ask for one but do not pay could lose it.", "one but do not"),
    ("The clerks found themselves outside a locked hall in the rain at night.", "themselves outside"),
    ("It was unclear whether the judges in the boat cases would rule that old piers posed a threat.", "old piers"),
    ("The court's judges seemed ready to say that making clerks pay dues breaks the law.", "making clerks pay"),
    ("He called her a fickle mayor who will say whatever makes sense at the time.", "whatever makes sense"),
    ("A row of tests, such as talks with a guest, more accurately predicted their later work than an exam.", "later"),
    ("Their group is a hub for boats and a friendly warning not to use the pier that is shut.", "not to use"),
    ("Papers filed there, such as the ones describing fees to the club by the firm, are thin.", "fees to the club"),
    ("She was so moved by the guards held in the east that she sold boats to free them.", "she sold boats"),
    (
        "Carl Poe was clear, but the surgeon’s decision to read from a text and talk of “Hamlet” hurt him.",
        "from a text",
    ),
    ("A great number of guests admitted to the Lind halls have been old.", "to the Lind halls"),
    ("Under the rules, voters must effectively prove that they still live there.", "they still live there"),
    ("It was the sort of change the party warned about in its old report.", "in its old report"),
    ("All the issues at the top of the list relate to the harbour: The second is the pier.", "The second is the pier"),
    ("This story has been updated to note that the pier was shut.", "the pier was shut"),
    ("It was Carl Poe, who’s been in “Nine Acres” and “Old Lind,” posted the clip to the site.", "who’s been in"),
    ("Entering the last votes in June, Ann Lee leads Carl Poe by 271 pledged delegates after a count.", "delegates"),
    ("Carl Poe teaches there and has correctly predicted the outcome of every vote since 1984.", "the outcome"),
    ("The firm tweeted a web video Sunday from an account that showed the talks.", "a web video"),
    (
        "Ann Lee engineered a fight over the rules and denied Carl Poe a final photograph of unity.",
        "a final photograph",
    ),
    ("The club has called a referendum for June against the plan of the board.", "a referendum"),
    ("Ann Lee wrote under the name of a friend, but it did her no good.", "under the name"),
    ("They are worried after the Lind attacks and growing concern about the sea.", "growing concern"),
    ("They ran away from the field in the final debate before the voters met.", "before the voters met"),
    ("Ann Lee won the Lind vote, claiming her third victory in a row of wins.", "her third victory"),
    ("Speaking Sunday on NBC’s “Our Week,” Carl Poe admitted that the name was wrong.", "Speaking Sunday"),
    ("They are glad of the plan that Ann Lee announced that same day, in the hall.", "same day"),
    ("That was what Ann Lee said when she resigned from the network in a hurry.", "when she resigned"),
    ("“It is late,” said Ann Lee, a clerk with the Board of Boats that oversees them.", "oversees them"),
    ("In his 2002 book, “Make Your Boat,” Mr. Poe suggested looking at the things on it.", "In his 2002 book"),
    ("Carl Poe is one of those that level sexist attacks at the clerks of the board.", "at the clerks"),
]

# what is said by the subject of a sentence ends before the verb of that sentence
BEFORE_ITS_VERB = [
    ("A clerk who said Mr. Poe had shouted at her was paid.", "Mr. Poe had shouted at her"),
    ("The woman who told police that she saw the boat leave was heard on Monday.", "she saw the boat leave"),
    ("The leaders who openly rebuked Carl Poe for his talk included the mayor.", "Carl Poe for his talk"),
    ("Leaders who had pleaded with Mr. Poe to run were glad.", "to run"),
]
