"""Sentences of our own whose speaker is a noun: whole phrases, groups, documents, and roles that fit two people.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

# the whole phrase speaks, and its head tells what it is
PHRASES: list[Case] = [
    ("A diver familiar with the wreck said the divers were seeking “the bell”.",
     [("the bell", "A diver familiar with the wreck", "role")]),
    ("An aide to the party's candidate Ann Poe called the report “a fairy tale”.",
     [("a fairy tale", "An aide to the party's candidate Ann Poe", "role")]),
    ("“It leaks,” the document states, and adds nothing. “Badly.”", [("It leaks", "the document", "role")]),
    ("Harbour news reports and an account from the pier say there was “no storm”.",
     [("no storm", "Harbour news reports and an account from the pier", "role")]),
    ("The board sent out a text message to sailors saying: “Stay home.”", [("Stay home", "The board", "role")]),
    ("A legal opinion drafted for the port in May 2012, and obtained by the Gazette, concluded the pier was “unsafe”.",
     [("unsafe", "A legal opinion drafted for the port in May 2012", "role")]),
    ("Ann Poe and Vera Low sent a letter. “You were late,” the two write.", [("You were late", "the two", "role")]),
    ("In a poll, 31% of sailors and fishermen said they were “very tired”.",
     [("very tired", "31% of sailors and fishermen", "role")]),
    ("Another question asked sailors how they slept, to which 21 percent said “badly”.",
     [("badly", "21 percent", "role")]),
    ("“They were late again,” a voice-over in the ad states.", [("They were late", "a voice-over in the ad", "role")]),
    ("One question asked whether the board would “mend the pier by winter”.",
     [("mend the pier", "One question", "role")]),
    ("Ted Low, Pier Manager – who came as a boy – said: “It was dark.”", [("It was dark", "Ted Low", "named")]),
    ("Several judges hearing suits about Ann Poe's tenure as secretary of state have said that it is late.",
     [("it is late", "Several judges hearing suits about Ann Poe's tenure as secretary of state", "role")]),
    ("In May, research conducted by the Center for Tides and Public Piers found that the pier sinks.",
     [("the pier sinks", "research conducted by the Center for Tides and Public Piers", "named")]),
    ("The pier is shut, according to complete but unofficial figures.",
     [("The pier is shut", "complete but unofficial figures", "role")]),
    ("The last man to mount a full search of the wreck says he would not go back.",
     [("he would not go back", "The last man to mount a full search of the wreck", "role")]),
    ("Two lawsuits being heard in Lind have accused the port of “sinking money”.",
     [("sinking money", "Two lawsuits being heard in Lind", "role")]),
    ("The pier will close, according to the “Low Tide” document they found.",
     [("The pier will close", "the “Low Tide” document", "role")]),
    ("Still, 16 percent of Scottish registered voters said they knew nothing about it.",
     [("they knew nothing", "16 percent of Scottish registered voters", "role")]),
    ("A sailor held a sign that read “Get out.”", [("Get out.", "a sign", "role")]),
    ("People close to the campaign say the deal is “dead.”", [("dead", "People close to the campaign", "role")]),
    ("Those familiar with the talks said it was “dead.”", [("dead", "Those familiar with the talks", "role")]),
    ("The prosecution called him “a thief.”", [("a thief", "The prosecution", "role")]),
    ("The ad, titled “Mother,” says he is “a thief.”", [("a thief", "The ad", "role")]),
    ("Boos and shouts of “Liar!” came from the crowd.", [("Liar!", "the crowd", "role")]),
    ("An earlier report in a Lind paper said that the pier had moved.",
     [("the pier had moved", "An earlier report in a Lind paper", "named")]),
    ("Ann Poe did not step back, even as advocates in the sailing community called for her dismissal.",
     [("her dismissal", "advocates in the sailing community", "role")]),
    ("The pier was sold in May, according to its flood report.", [("The pier was sold", "its flood report", "role")]),
    ("The pier is old, according to a yearly harbour poll.",
     [("The pier is old", "a yearly harbour poll", "role")]),
    ("Ann Poe's friends reached out to Carl Dent and Ida Fell, two respected bakers, asking them to mend “the oven”.",
     [("the oven", "Ann Poe's friends", "role")]),
    ("A growing number of sailors, while still sure of the pier, are warning that it sinks.",
     [("it sinks", "A growing number of sailors", "role")]),
    ("Many of the guards who would rather be at sea with Carl Dent or Ida Fell said it was late.",
     [("it was late", "Many of the guards who would rather be at sea with Carl Dent or Ida Fell", "named")]),
    ("The town made errors, including an aide to the mayor acknowledging that nobody had looked.",
     [("nobody had looked", "an aide to the mayor", "role")]),
    ("Most shrugged it off, with three in 10 saying that it would not matter.",
     [("it would not matter", "three in 10", "role")]),
    ("A panel of guards led by the Gazette's Ann Lee agreed that the pier is old.",
     [("the pier is old", "A panel of guards led by the Gazette's Ann Lee", "named")]),
    ("“It was late,” the 46-year-old said.", [("It was late", "the 46-year-old", "role")]),
]  # fmt: skip

# verbs share the subject of the clause, not that of a question inside it
SHARED: list[Case] = [
    (("The spokesman would not say who Lee would like to see win but said there was no call or visit planned, adding:"
     " “We will wait.”"),
     [("there was no call", "The spokesman", "role"), ("We will wait", "The spokesman", "role")]),
    ("“That's my job,” Ann Poe said in May on the podcast “Low Tide.”", [("That's my job", "Ann Poe", "named")]),
]  # fmt: skip

# a role is a person's where the words fit; else it stays as printed
ROLES: list[Case] = [
    ("Carl Dent, the president of the Pier Club, was late. The band leader told the crowd that “it is time”.",
     [("it is time", "The band leader", "role")]),
    ("Carl Dent, the mayor's deputy chief of staff, left. The mayor said that it was late.",
     [("it was late", "The mayor", "role")]),
    ("Vera Low, the former governor of the island, was there. Ann Poe came. The governor said that it rained.",
     [("it rained", "The governor", "role")]),
    (("Vera Low, a Republican presidential candidate, met Carl Dent. The Democratic presidential nominee said it was"
     " late."), [("it was late", "The Democratic presidential nominee", "role")]),
    (("Senator Vera Low praised the pier.\n\nCarl Dent was there.\n\nCarl Dent spoke in an ad. “It must stand,” the"
     " senator says."), [("It must stand", "the senator", "role")]),
    ("Senator Vera Low praised the pier.\n\nCarl Dent was there.\n\n“It must stand,” the senator says.",
     [("It must stand", "Vera Low", "role")]),
    (("The actor Carl Dent sang. It rained. It was late. The pier was shut. The wind turned. The sea rose. It was cold."
      " The bell rang. Nobody came. The boats left. The tide fell.\n\nThe lamps were lit.\n\nThe actor said it was"
      " over."),
     [("it was over", "The actor", "role")]),
]  # fmt: skip

# nobody speaks of themselves by name, and the text turns from one to another
OTHERS: list[Case] = [
    ("Ann Poe runs the port. The attorney general is suing Poe, claiming the port is “a farce”.",
     [("a farce", "The attorney general", "role")]),
    ("Carl Dent, president of the world sailing club, was heard. “He is a bright man,” the Russian leader said.",
     [("He is a bright man", "the Russian leader", "role")]),
    ("Ida Low, the nominee's eldest daughter, spoke. Carl Dent came. The candidate proposes that parents pay less.",
     [("parents pay less", "The candidate", "role")]),
    ("Another guest, who gave no name, said she had heard Carl Dent laugh. “It was late,” the woman said.",
     [("It was late", "the woman", "role")]),
    ("Ida Low, a lawyer, was heard in May.\n\nThe board met.\n\nCarl Dent did not come. His lawyer said he was ill.",
     [("he was ill", "His lawyer", "role")]),
]  # fmt: skip

# documents, groups and people beside a verb that hangs on another one
HANGING: list[Case] = [
    ("Carl Dent came back, but not until a week after the newspaper's editorial telling him to leave his “castle”.",
     [("castle", "the newspaper's editorial", "role")]),
    ("A spokesman for Ann Poe called a report suggesting the pier belonged to the Tide Board “odd.”",
     [("odd", "A spokesman for Ann Poe", "role")]),
    ("Her old friends have mocked the plan, calling Carl Dent “an owl,” Vera Low said as she left.",
     [("an owl", "Her old friends", "role")]),
    ("Carl Dent tried to win the pier, with one of his ads asking, “Who will mend it?”",
     [("Who will mend it?", "one of his ads", "role")]),
    ("“Will it stand this winter?” a guard can be heard asking Ann Poe.",
     [("Will it stand this winter?", "a guard", "role")]),
    ("You have to go back years to see a harbour board defending the idea that “walls can float.”",
     [("walls can float", "a harbour board", "role")]),
    ("Carl Dent, the mayor, criticized the pier, which a harbour report said was “very old” but would stand.",
     [("very old", "a harbour report", "role")]),
    ("When someone in the audience shouted, “Low,” Ann Poe joked about it.",
     [("Low", "someone in the audience", "role")]),
    ("With its one pier in Lind, called the “Pearl of the Sea” by the sailors, the town is old, according to Poe.",
     [("Pearl of the Sea", "the sailors", "role")]),
    (("After Ann Poe asked about it in an interview, the Lows became “silent” once the doors were shut, according to a"
     " guard."), [("silent", "a guard", "role")]),
    ("Boos came when Ann Poe mentioned the former mayor, and at one point the crowd reprised the chant “Shut it!”",
     [("Shut it!", "the crowd", "role")]),
    ("“The pier is shut,” the statement read.\n\n“It will open in May.”",
     [("It will open in May", "the statement", "inferred")]),
    ("Carl Dent is sure he can be mayor after a guard in Lind, Ohio, told him she worries he is “too tired” to win.",
     [("too tired", "a guard in Lind", "role")]),
    ("The board looked for ties, aside from two men knowing each other “slightly” at sea, said the mayor, Ann Poe.",
     [("slightly", "Ann Poe", "named")]),
    ("The sailors' five questions ranged from late to later: “Is it open?” . . . “Will it open?”",
     [("Will it open?", "The sailors' five questions", "role")]),
    ("“Shut the gate,” came shouts from the crowd, as the board left.", [("Shut the gate", "the crowd", "role")]),
    ("Six months ago, the baker said, the press considered him a “nobody,” with a laugh.",
     [("nobody", "the baker", "role")]),
]  # fmt: skip

NOUNS: list[Case] = [*PHRASES, *SHARED, *ROLES, *OTHERS, *HANGING]

NO_NOUNS: list[tuple[str, str]] = [
    ("LIND — A guard who shot and killed a young man holding a remote was placed on leave.", "a remote was placed"),
    ("“That's my job,” Ann Poe said in May on the podcast “Low Tide.”", "Low Tide"),
    (
        "After a host was fired over words that put Vera Low in the cast of “High Tide,” the guard Ann Poe reacted.",
        "High Tide",
    ),
    ("After Ann Poe asked about it in an interview, the Lows became “silent” once the doors were shut.", "silent"),
    ("Somebody at the pier will call you “a lot”.", "a lot"),
]
