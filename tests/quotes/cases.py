"""Sentences of our own and who says what in them: (text, [(content, speaker, state)]).

A content is told by words it holds; the speaker is None where the text does not tell. What is nobody's stands in
`NOBODY`. The groups follow what goes wrong in attribution by rules.
"""

Case = tuple[str, list[tuple[str, str | None, str]]]

NAMES: list[Case] = [
    ('"We are late," Ann Poe said.', [("We are late", "Ann Poe", "named")]),
    ('"We are late," said Ann Poe, the mayor of Lind.', [("We are late", "Ann Poe", "named")]),
    ('"Are we late?" asked Poe. Ann Poe is 54.', [("Are we late?", "Ann Poe", "named")]),
    ("Ann Poe sighed: “We are late.”", [("We are late", "Ann Poe", "named")]),
    ("Ann Poe tweeted that the train was late.", [("the train was late", "Ann Poe", "named")]),
    ("According to Ann Poe, the train was late.", [("the train was late", "Ann Poe", "named")]),
    ("The train was late, according to Ann Poe.", [("The train was late", "Ann Poe", "named")]),
    ("“We are late” — Ann Poe", [("We are late", "Ann Poe", "named")]),
    ("Vera Low, who replaced Carl Dent last year, said “nothing has changed”.",
     [("nothing has changed", "Vera Low", "named")]),
    ("Vera Low – who is not a member of the council – has denied it, saying the plan was “a joke”.",
     [("a joke", "Vera Low", "named")]),
    ("Vera Low (D-Ohio), who leads the panel, told reporters “we will win”.", [("we will win", "Vera Low", "named")]),
    ("Vera Low said the campaign believes “the worst is over”.", [("the worst is over", "Vera Low", "named")]),
    ("With Carl Dent saying “never”, the talks ended.", [("never", "Carl Dent", "named")]),
    ("Ann Poe and Vera Low said they were “very tired”.", [("very tired", "Ann Poe and Vera Low", "named")]),
    ("Carl Dent, 61, who has sat on the council since 1990, wrote: “Enough.”", [("Enough.", "Carl Dent", "named")]),
    ("In the words of the prosecutor, Carl Dent, it was “a long con”.", [("a long con", "Carl Dent", "named")]),
    ("“It is a long con,” opined Carl Dent.", [("It is a long con", "Carl Dent", "named")]),
    ("Carl Dent used the term “long con” twice.", [("long con", "Carl Dent", "named")]),
    ("The plan was called “a long con” by Carl Dent.", [("a long con", "Carl Dent", "named")]),
    ("“Go home!” Carl Dent, red in the face, shouted.", [("Go home!", "Carl Dent", "named")]),
]  # fmt: skip

PRONOUNS: list[Case] = [
    ("Ann Poe opened the door. “We are late,” she said.", [("We are late", "Ann Poe", "pronoun")]),
    ("Ann Poe met Carl Dent at the station. “We are late,” she told him.", [("We are late", "Ann Poe", "pronoun")]),
    ("“I am late,” Carl Dent said. He added that the train was full.",
     [("I am late", "Carl Dent", "named"), ("the train was full", "Carl Dent", "pronoun")]),
    ("“I am late,” said Ann Poe. Carl Dent arrived at noon. “So am I,” he said.",
     [("I am late", "Ann Poe", "named"), ("So am I", "Carl Dent", "pronoun")]),
    ("The ministry said it was sorry. It added that the line would reopen.",
     [("the line would reopen", "The ministry", "pronoun")]),
    ("Carl Dent met Paul Marsh and Peter Low. He was early. Nobody saw it. He said he was sorry.",
     [("he was sorry", "Carl Dent", "pronoun")]),
    ("Ann Poe's agent is her brother, Carl. He told the paper: “We are late.”", [("We are late", "Carl", "pronoun")]),
]  # fmt: skip

ROLES: list[Case] = [
    ("Ann Poe, deputy head of the water board, spoke on Monday. “We are late,” the deputy said.",
     [("We are late", "Ann Poe", "role")]),
    ("Foreign Minister Ann Poe spoke first. “We are late,” the head of the country's diplomacy said.",
     [("We are late", "Ann Poe", "role")]),
    ("“We are late,” said the spokeswoman for the water board, Ann Poe.", [("We are late", "Ann Poe", "named")]),
    ("Ann Poe, 54, lost her luggage. “We are late,” the 54-year-old said.", [("We are late", "Ann Poe", "role")]),
    ("“We are late,” said a senior official who asked not to be named.",
     [("We are late", "a senior official", "role")]),
    ("Judge Ann Poe came in. “Sit down,” the judge said.", [("Sit down", "Ann Poe", "role")]),
    ("Her brother, Carl, had been told nothing. “Nobody calls me,” he said.", [("Nobody calls me", "Carl", "pronoun")]),
    ("“They knew,” said one of the guards.", [("They knew", "one of the guards", "role")]),
]  # fmt: skip

UNNAMED_ROLES: list[Case] = [
    ("Foreign Minister Ann Poe left. A Western diplomat said it was late. Poe left. “It is odd,” the diplomat said.",
     [("It is odd", "A Western diplomat", "role")]),
    ("Ann Poe met Vera Low and Ida Fell. “It is odd,” the 58-year-old said.",
     [("It is odd", "the 58-year-old", "role")]),
]  # fmt: skip

DOCUMENTS_AND_BODIES: list[Case] = [
    ("The letter described the boats as “the last hope of the island”.",
     [("the last hope of the island", "The letter", "role")]),
    ("A report released on Monday found that the bridge was “beyond repair”.",
     [("beyond repair", "A report", "role")]),
    ("The Pentagon said the flight was routine.", [("the flight was routine", "The Pentagon", "named")]),
    ("The paper cited officials as saying that the bridge was safe.", [("the bridge was safe", "officials", "role")]),
]  # fmt: skip

REPORTED: list[Case] = [
    ("Ann Poe denied reports that she would resign.", [("reports that she would resign", "Ann Poe", "named")]),
    ("Ann Poe rejected receiving gifts from Lind.", [("receiving gifts from Lind", "Ann Poe", "named")]),
    ("Ann Poe recalled that the treaty is in the “final stage” and has not been signed.",
     [("the treaty is in the", "Ann Poe", "named")]),
    ("The bridge will not open this year, Ann Poe said.", [("The bridge will not open this year", "Ann Poe", "named")]),
    ("Ann Poe warned against any delay and predicted that costs would rise.",
     [("against any delay", "Ann Poe", "named"), ("costs would rise", "Ann Poe", "named")]),
]  # fmt: skip

ACROSS_PARAGRAPHS: list[Case] = [
    ("“We are late,” Ann Poe said.\n\n“We have been late for years.”",
     [("We have been late for years", "Ann Poe", "inferred")]),
    ("“First we wait.\n\n“Then we leave,” Ann Poe said.", [("Then we leave", "Ann Poe", "named")]),
    ("Ann Poe continued:\n\n“We are late.”", [("We are late", "Ann Poe", "named")]),
    ("Ann Poe was tired. “We are late.”", [("We are late", "Ann Poe", "inferred")]),
]  # fmt: skip

TYPOGRAPHY: list[Case] = [
    ("‘We are late,’ Ann Poe said. ‘The players’ bus has gone.’",
     [("We are late", "Ann Poe", "named"), ("The players’ bus has gone", "Ann Poe", "named")]),
    ("«We are late», said Ann Poe.", [("We are late", "Ann Poe", "named")]),
    ("``We are late,'' Ann Poe said.", [("We are late", "Ann Poe", "named")]),
    ("“We\u00a0are late,”\u00a0Ann\u00a0Poe\u00a0said.", [("are late", "Ann\u00a0Poe", "named")]),
    ('Ann Poe spoke of "peace and quiet. Then she left. "I want noise," Carl Dent said.',
     [("I want noise", "Carl Dent", "named")]),
    ("Ann Poe <u>said</u> that the train was late.", [("the train was late", "Ann Poe", "named")]),
]  # fmt: skip

RELAYS: list[Case] = [
    ("Olga Poe has said that the annex runs to nine pages, Reuters reported.",
     [("the annex runs to nine pages", "Olga Poe", "named")]),
    ("Olga Poe said that the annex was lost, the Interfax agency reported on Monday.",
     [("the annex was lost", "Olga Poe", "named")]),
    ("According to the agency Tass, Olga Poe said that the talks were over.",
     [("the talks were over", "Olga Poe", "named")]),
    ("The treaty was signed, the Lind Gazette reports.", [("The treaty was signed", "the Lind Gazette", "named")]),
    ("The Lind Gazette reports:\n\n“The bridge is closed.\n\n“Without it, the town is lost.”",
     [("Without it, the town is lost", "The Lind Gazette", "named")]),
]  # fmt: skip

ODD_NAMES: list[Case] = [
    ("“The road is late,” said Will Ford. “It is worse,” said May Long. “It opens,” quipped Per Holm. Ford left.",
     [("The road is late", "Will Ford", "named"), ("It is worse", "May Long", "named"),
      ("It opens", "Per Holm", "named")]),
    ("“The road is late,” said An Nguyen. Nguyen said that it was long.",
     [("The road is late", "An Nguyen", "named"), ("it was long", "An Nguyen", "named")]),
    ("Carlos Vega Ruiz runs the port. “The road is late,” Vega said. Carlos Vega said that it was long.",
     [("The road is late", "Carlos Vega Ruiz", "named"), ("it was long", "Carlos Vega Ruiz", "named")]),
    ("Håkon Sørensen leads the rescue team. He warned that the snow was loose.",
     [("the snow was loose", "Håkon Sørensen", "pronoun")]),
    ("Jennifer Green, director of the office, said she counts cars. “It is a way to count,” she said.",
     [("It is a way to count", "Jennifer Green", "pronoun")]),
    ("Dan Poe left. Ann Poe stayed. The town slept.\n\nDame Poe said that it was late.",
     [("it was late", "Ann Poe", "named")]),
    ("And Lind’s Ada Fisher, one of its few engineers, said the bridge will hold.",
     [("the bridge will hold", "Ada Fisher", "named")]),
    ("Ann Poe Calls Carl Dent “Silly” Over Bridge\n\nAnn Poe said that it was late.",
     [("it was late", "Ann Poe", "named")]),
    ("Energy company Norkraft: “About 12,000 homes are dark.”", [("12,000 homes", "Norkraft", "named")]),
    ("The University of Brenn said that it was late.", [("it was late", "The University of Brenn", "named")]),
    ("“We saw it coming,” one of them said.", [("We saw it coming", "one of them", "role")]),
    ("In a letter to the speaker, Ann Poe wrote that the road was late.", [("the road was late", "Ann Poe", "named")]),
]  # fmt: skip

SUBJECTS: list[Case] = [
    ("Cory Dent, 22, of Flint, Mich., said he hoped for a “surprise”.", [("surprise", "Cory Dent", "named")]),
    ("Carl Dent, who is a pastor at the Church of Elizabeth, Colorado, slammed the “silly bridge” plan.",
     [("silly bridge", "Carl Dent", "named")]),
    ("Carl Dent, the author of “Going Wet,” about the spread of bridges, said that it was “over”.",
     [("over", "Carl Dent", "named")]),
    ("Even Velmara, Norland's only ally and its lifeline to the world, said it was “resolutely opposed”.",
     [("resolutely opposed", "Velmara", "named")]),
    ("Rep. Elijah Dent (D-Md.), chair of the Bridge Committee, said that it was “open to every view.”",
     [("open to every view", "Elijah Dent", "named")]),
    ("“Our view is that it will be late,” Senate Majority Leader Mitch Low, R-Ky., said Tuesday.",
     [("Our view", "Mitch Low", "named")]),
    ("The message, sent to Ann Poe and forwarded to the council, called it “critical”.",
     [("critical", "The message", "role")]),
    ("When Ann Poe said at a rally that she was tired, she “felt what all drivers feel,” said Carl Dent, a driver.",
     [("felt what all drivers feel", "Carl Dent", "named")]),
    ("Ann Poe blamed the papers for the fuss over Carl Dent’s claim that the mayor “founded the flood.”",
     [("founded the flood", "Carl Dent", "named")]),
    ("According to conservative talk radio host Carl Dent, the plan reeks of “fear”.",
     [("fear", "Carl Dent", "named")]),
    ("“Go on?” Carl Dent went on, as if nobody heard him. “It rains.”", [("Go on?", "Carl Dent", "named")]),
    ("Ann Poe delivered a snappy retort: “No one is late.”", [("No one is late", "Ann Poe", "named")]),
    ("Ann Poe issued a statement, “Last night our bridge was closed.”", [("Last night", "Ann Poe", "named")]),
    ("The closure does not startle engineer Carl Dent: “Bridges age.”", [("Bridges age", "Carl Dent", "named")]),
    ("From the report: “In general, bridges of this kind do not last.”", [("In general", "the report", "role")]),
    ("Most said they were “very worried”.", [("very worried", "Most", "role")]),
    ("The Poe campaign projects that “half of the bridges” will close.",
     [("half of the bridges", "The Poe campaign", "named")]),
    ("“It went wrong,” said the former aide to President George W. Low.",
     [("It went wrong", "the former aide to President George W. Low", "role")]),
    ("‘It’s the players’ “finest” hour, the fans’ best,’ said Mr Poe.", [("finest", "Poe", "named")]),
    ('"This bridge will close, said Mayor Lena Ortiz on Monday.', [("This bridge will close", "Lena Ortiz", "named")]),
]  # fmt: skip

LAST_TO_SPEAK: list[Case] = [
    ("Carl Dent electrified the crowds, Robert Low said.\n\n“He was very articulate,” he said.",
     [("He was very articulate", "Robert Low", "pronoun")]),
    ("Peter West also said that Robert Low shows “great charm”.\n\n“He is fond of bridges,” he said.",
     [("He is fond of bridges", "Peter West", "pronoun")]),
]  # fmt: skip

ALL_KINDS_OF_CLAUSES: list[Case] = [
    ("Overall, Ann Poe said, a number of towns are finding themselves alone.",
     [("a number of towns are finding themselves alone", "Ann Poe", "named")]),
    ("The two towns, Ann Poe said, now have a “golden chance” to grow.", [("golden chance", "Ann Poe", "named")]),
    ("Ann Poe said it’s hard for her to watch. Poe said she’ll still back the bridge.",
     [("it’s hard for her to watch", "Ann Poe", "named"), ("she’ll still back the bridge", "Ann Poe", "named")]),
    ("Ann Poe said the closure reflects the reality of bridges.",
     [("the closure reflects the reality of bridges", "Ann Poe", "named")]),
    ("Sunday on the radio’s “Morning Talk,” Carl Dent said the bridge is “late”.", [("late", "Carl Dent", "named")]),
    ("“It seems late,” Carl Dent said of Poe and Low, “because they both need it.”",
     [("because they both need it", "Carl Dent", "named")]),
    ("“This must come with rules,” Ann Poe said, and “clear lines.”", [("clear lines", "Ann Poe", "named")]),
    ("The tack is the same: attending meetings of civic groups, said James Henson, director of the office.",
     [("attending meetings", "James Henson", "named")]),
    ("“I disagree,” said retired Army Lt. Gen. Mick Bedwell, who served as an adviser.",
     [("I disagree", "Mick Bedwell", "named")]),
    ("“The bridge pays no taxes.”\n\n- Carl Dent.\n\nIt is a long story.",
     [("The bridge pays no taxes", "Carl Dent", "named")]),
]  # fmt: skip

SCRIPTS: list[Case] = [
    (("The composer Ruth Kerr has written an opera.\n\nTidende: What of the third act?\n\n"
      "Kerr: It should be read aloud first.\n\nTidende: Who sings it?\n\nKerr: Nobody yet. I wait for a voice."),
     [("What of the third act?", None, "not_attributed"), ("It should be read aloud", "Ruth Kerr", "named"),
      ("I wait for a voice", "Ruth Kerr", "named")]),
    (("The pollster Jan Aas answered us.\n\nQ: Do you read polls?\n\nA: I don't read them on Sundays.\n\n"
      "Q: Who pays?\n\nA: Nobody who likes the result."),
     [("Do you read polls?", None, "not_attributed"), ("on Sundays", "Jan Aas", "inferred")]),
]  # fmt: skip

MARKED_SCRIPTS: list[Case] = [
    (("Ann Poe was on the radio. Partial transcript of it:\n\n“MARSH: Let us begin with the bridge.\n\n"
      "“POE: It is late, and it was late before.\n\n“We have been told to wait.\n\n“VIDEO: We are here.”"),
     [("Let us begin", "MARSH", "named"), ("It is late, and", "Ann Poe", "named"),
      ("We have been told to wait", "Ann Poe", "named"), ("We are here", None, "not_attributed")]),
]  # fmt: skip

NOBODY: list[tuple[str, str]] = [
    ("Ann Poe sang in “The Lost Train” before she went into politics.", "The Lost Train"),
    ("The “Iron Goat”, as the tram is known, was built in 1911.", "Iron Goat"),
    ("John “Lefty” Marsh opened the shop in May.", "Lefty"),
    ("The so-called “green line” runs through the town.", "green line"),
    ("A rock band named “Nobody Home” will play on Friday.", "Nobody Home"),
    ("Sources\n\n“Bridge closed” — Lind Gazette, May 4, 2011", "Bridge closed"),
]

CITED: list[Case] = [
    (
        "The union, citing an unnamed guard, reported that the train was late.",
        [("the train was late", "an unnamed guard", "role")],
    ),
    (
        "The train was late again, the Lind Gazette reported on Friday, citing a guard on board.",
        [("The train was late again", "a guard on board", "role")],
    ),
    (
        "The newspaper Dnevni List, citing two people at the station, reported that the train was late.",
        [("the train was late", "two people", "role")],
    ),
    (
        "The Lind Gazette, citing timetables, reported that the train was late.",
        [("the train was late", "The Lind Gazette", "named")],
    ),
]

ALL = (
    CITED
    + UNNAMED_ROLES
    + ALL_KINDS_OF_CLAUSES
    + RELAYS
    + ODD_NAMES
    + SUBJECTS
    + LAST_TO_SPEAK
    + SCRIPTS
    + MARKED_SCRIPTS
    + NAMES
    + PRONOUNS
    + ROLES
    + DOCUMENTS_AND_BODIES
    + REPORTED
    + ACROSS_PARAGRAPHS
    + TYPOGRAPHY
)
