"""Sentences of our own in which a new word tells more of who has just spoken, and those in which it does not.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

NEW_WORDS: list[Case] = [  # a noun that nobody was given, right behind who spoke or was named
    ("Carl Dent, the chairman of the seamen's union, said it was late. The labour leader vowed that men would stay.",
     [("men would stay", "Carl Dent", "role")]),
    ("Ida Fell, who runs the institute, called it odd. The old kiln would close, the economist said.",
     [("The old kiln would close", "Ida Fell", "role")]),
    ("Ann Poe met Carl Dent. Dent said it rained. “We are wet,” the Lind boss said.",
     [("We are wet", "Carl Dent", "role")]),
    ("Ann Poe said that it was late. “Go home,” the former flanker added.", [("Go home", "Ann Poe", "role")]),
    (("Carl Dent, ambassador to Lind, said it was late. «It is a timetable,» the diplomat said. «We wait,» the senior "
      "diplomat noted."), [("It is a timetable", "Carl Dent", "role"), ("We wait", "Carl Dent", "role")]),
    ("Carl Dent won. The dad-of-three said it was his last race.", [("it was his last race", "Carl Dent", "role")]),
    (("Police Chief Ida Fell was late. Her predecessor, Carl Dent, who hired Vera Low, was not. In a note the former "
      "chief said it was late."), [("it was late", "Carl Dent", "role")]),
    ("Ida Fell resigned as minister. The minister insisted that she had read it.",
     [("she had read it", "Ida Fell", "role")]),
    (("Carl Dent, who has been harbour master and foreign minister since May, was late. “I am wet,” the foreign "
      "minister wrote."), [("I am wet", "Carl Dent", "role")]),
    ("Ida Fell, chief engineer of the group's tunnel division, said it was warm. “We dug,” the chief engineer said.",
     [("We dug", "Ida Fell", "role")]),
    ("Ida Fell spoke for Lind. “No,” the Velmish Democrat said.", [("No", "Ida Fell", "role")]),
]  # fmt: skip

SOMEBODY_ELSE: list[Case] = [  # who is told of as known already, is told apart, or opens a paragraph, is another one
    ("Ann Poe left. The team doctor was less merry. Carl Dent had a cold, the doctor said.",
     [("Carl Dent had a cold", "the doctor", "role")]),
    ("Ida Fell left. Ann Poe said it was late. The truck's driver told guards he had slept.",
     [("he had slept", "The truck's driver", "role")]),
    ("Ida Fell left. Ann Poe said it was late. Even the organiser of a rally said it rained.",
     [("it rained", "the organiser of a rally", "role")]),
    (("Ida Fell left. “It is late,” said Ann Poe. “I am off.”\n\nThe U.N. secretary-general, who flew in, "
      "urged guests “to sit”."),
     [("to sit", "The U.N. secretary-general", "role")]),
    ("Ida Fell spoke of Lind, Carl Dent said.\n\nThe Coast Guard said it rained.",
     [("it rained", "The Coast Guard", "role")]),
    ("Ida Fell left. “It is late,” Ann Poe said. “Sail,” the Velmish Harbour commissioner said.",
     [("Sail", "the Velmish Harbour commissioner", "role")]),
    ("Ida Fell left. “It is late,” Ann Poe said. “Sail,” the candidate said.", [("Sail", "the candidate", "role")]),
]  # fmt: skip

BEFORE_THE_NAME: list[Case] = [  # told of by what they are first, by name below
    (("The plan was called “daft” by a Lind councillor.\n\nCllr Carl Dent spoke on Monday.\n\n‘It is late,’ the "
      "Velmish councillor said."), [("daft", "Carl Dent", "role"), ("It is late", "Carl Dent", "role")]),
    (("A contractor from Lind told senators that he had built none.\n\nCarl Dent, "
      "owner of Lind Walls, came to a hearing."),
     [("he had built none", "Carl Dent", "role")]),
    ("So did his night driver, who told jurors he had slept. “I woke,” said the driver, Carl Dent.",
     [("he had slept", "Carl Dent", "role")]),
    ("A trader said it was dear. “I left,” said the trader, who gave her name only as Mama Ruvo.",
     [("it was dear", "Mama Ruvo", "role"), ("I left", "Mama Ruvo", "role")]),
    ("Our correspondent was there. Ann Poe said it was late.", [("it was late", "Ann Poe", "named")]),
    ("The thefts came to light, the prosecutor said.\n\nThe coxswain, Carl Dent, wept.",
     [("The thefts came to light", "the prosecutor", "role")]),
]  # fmt: skip

NAMES: list[Case] = [  # of which languages they are, and what stands around them
    ("“It is late,” said Luo Jinmei, head of the village. “We wait,” the head said.",
     [("We wait", "Luo Jinmei", "role")]),
    ("In Lind, 58-year-old Tavi Rundel fetched wood. “We washed,” the farmer said.",
     [("We washed", "Tavi Rundel", "role")]),
    ("Le Quotidien Velmar said it rained. He left.", [("it rained", "Le Quotidien Velmar", "named")]),
    ("LIND – The head of the power firm Enor, Carl Dent, assured guests that it was safe.",
     [("it was safe", "Carl Dent", "named")]),
    ("Commissioner of Police (North) Carl Dent said it was late.", [("it was late", "Carl Dent", "named")]),
    ("His predecessor, Lind Cymru's Carl Dent, was blunt. “No,” he said.", [("No", "Carl Dent", "pronoun")]),
    ("Her partner in the firm, the wine merchant Carl Dent, said it was late.",
     [("it was late", "Carl Dent", "named")]),
    ("One of them, a rickshaw driver, said he was late.", [("he was late", "a rickshaw driver", "role")]),
    ("“No,” said one of them, Ida Fell.", [("No", "Ida Fell", "named")]),
    ("The Ministry of Economy, Trade and Industry said it would wait. It added that it was late.",
     [("it would wait", "The Ministry of Economy, Trade and Industry", "named"),
      ("it was late", "The Ministry of Economy, Trade and Industry", "pronoun")]),
    ("Our partner Le Quotidien Velmar met Ann Poe. She said it rained.", [("it rained", "Ann Poe", "pronoun")]),
    ("Music was dear. She liked music, Ann Poe said.", [("She liked music", "Ann Poe", "named")]),
    ("Travel & Trade, which has 21,000 members, said up to 400 jobs would go.",
     [("up to 400 jobs would go", "Travel & Trade", "named")]),
    ("“It rains,” said lead author Ida Fell, a botanist.", [("It rains", "Ida Fell", "named")]),
    ("“I left,” said a machine learning engineer who had slept.", [("I left", "a machine learning engineer", "role")]),
    ("Carl Dent laughed. According to him, the ferry, named the Gull, will sail.",
     [("the ferry, named the Gull, will sail", "Carl Dent", "pronoun")]),
    ("Ida Fell laughed. According to her, the house is hers.", [("the house is hers", "Ida Fell", "pronoun")]),
    ("Ann Poe was there. As for the guard, he said it was late.", [("it was late", "the guard", "pronoun")]),
]  # fmt: skip

BODIES_GOING_ON: list[Case] = [  # a body by its name, then by what it is
    ("The builder, Orlan Vesta, denied any lapse. In a short note, the firm said the crack was old.",
     [("the crack was old", "Orlan Vesta", "role")]),
    ("Wexley said in a note that it would ask again. The club also said it was glad.",
     [("it was glad", "Wexley", "role")]),
    ("The Velmish Treasury called it dear. The company called the tax “a joke”.", [("a joke", "The company", "role")]),
    ("Yields fell, according to the county's farming and rural affairs bureau.",
     [("Yields fell", "the county's farming and rural affairs bureau", "role")]),
    ("An audit report submitted to the board said “two walls” were gone.",
     [("two walls", "An audit report submitted to the board", "role")]),
]  # fmt: skip

REACHES: list[Case] = [  # how far what is said reaches, and which words say it
    ("Ann Poe sat down. She came here, she tells me, because nobody else would.",
     [("She came here", "Ann Poe", "pronoun"), ("because nobody else would", "Ann Poe", "pronoun")]),
    ("Carl Dent laughed. Copper pays, he said; grandmothers do not.", [("Copper pays", "Carl Dent", "pronoun")]),
    ("Ann Poe laughed. They line up with the readings, she says.",
     [("They line up with the readings", "Ann Poe", "pronoun")]),
    ("Carl Dent left. The seventh, Dent said, ought to have been his.",
     [("ought to have been his", "Carl Dent", "named")]),
    ("He had written to his heir in May, Carl Dent said, and had got two lines.",
     [("He had written to his heir in May", "Carl Dent", "named")]),
    ("The mayor noted that subsidised fares will be kept.", [("subsidised fares will be kept", "The mayor", "role")]),
    ("The memo, which went out at 6:04 a.m., said affected staff would leave.",
     [("affected staff would leave", "The memo", "role")]),
    ("A woman two doors down claimed she had been ill.", [("she had been ill", "A woman", "role")]),
    ("A couple from Lind say they wrote it twice.", [("they wrote it twice", "A couple from Lind", "role")]),
    ("A ports group that has spent $4 million on ads said it would vote no.",
     [("it would vote no", "A ports group", "role")]),
    ("Fell, 73, fumed: ‘They can jail me. I’m not moving.\n\n‘I have sat here for years.’",
     [("They can jail me. I’m not moving.", "Fell", "named"), ("I have sat here for years", "Fell", "inferred")]),
    ("A spokesman for the council said: 'We are glad. We wait.\n\n'The notice is off.'",
     [("The notice is off", "A spokesman for the council", "inferred")]),
]  # fmt: skip

UNNAMED_GOING_ON: list[Case] = [  # a new noun tells more of somebody without a name
    ("A ferry captain, who asked for no name, said it was late. “I am tired,” the 52-year-old said.",
     [("I am tired", "A ferry captain", "role")]),
    ("A welder at the yard said it was late. “I am tired,” the father of two said.",
     [("I am tired", "A welder at the yard", "role")]),
    (("Ida Fell left. The commander of a patrol in Lind said it was late. “Go home,” the officer said. He said it "
      "rained."),
     [("it was late", "The commander of a patrol in Lind", "role"),
      ("Go home", "The commander of a patrol in Lind", "role"),
      ("it rained", "The commander of a patrol in Lind", "pronoun")]),
    ("The owner of the mill, who gave no name, met Ida Fell. The owner said it was late.",
     [("it was late", "The owner", "role")]),
    ("A baker said it was late. “I am tired,” the plumber said.", [("I am tired", "the plumber", "role")]),
    ("A baker told Ida Fell it was late. “I am tired,” the 52-year-old said.",
     [("I am tired", "Ida Fell", "role")]),
]  # fmt: skip

HELD_BY_ANOTHER: list[Case] = [  # who has a role, and who has one like it
    ("Carl Dent, the chief technology officer, said it was late. “No,” the CTO said.", [("No", "Carl Dent", "role")]),
    ("Ida Fell, District Chief Executive for Lind, left. So far, the DCE said, it was late.",
     [("it was late", "Ida Fell", "role")]),
    ("Ida Fell, a chief clerk, left. The NBC said it was late.", [("it was late", "The NBC", "named")]),
    (("Governor Ida Fell was late. They praised Deputy Governor Carl Dent. Dent, a baker once, was kind, the governor "
      "said."),
     [("Dent, a baker once, was kind", "Ida Fell", "role")]),
    ("Carl Dent, president of Lind Tyres, was late. “We wait,” the President said, an aide recalled.",
     [("We wait", "the President", "role")]),
    ("Public defender Ida Fell was late. “We wait,” the defense attorney said.", [("We wait", "Ida Fell", "role")]),
    ("A retired bus driver from Lind named Carl Dent sued. Ida Fell met Ann Poe. The bus driver said it was late.",
     [("it was late", "Carl Dent", "role")]),
    (("Ida Fell praised Ann Poe, who is now the technical director of Lind Tyres. The technical director said it "
      "rained."),
     [("it rained", "Ann Poe", "role")]),
    ("Ida Fell, a potter at the Lind museum, said it was late. “Go home,” the Danish artist said.",
     [("Go home", "Ida Fell", "role")]),
    ("Ida Fell baked. “No,” said the native of Lind.", [("No", "Ida Fell", "role")]),
    ('Crisogono "Boy" Panlilio, president of Lind Tyres, left. "No," the businessman said.',
     [("No", 'Crisogono "Boy" Panlilio', "role")]),
    ("Ida Fell is secretary of the Lind Teaching Alliance. The union says it was late.",
     [("it was late", "Lind Teaching Alliance", "role")]),
    (("Shares in the largest lender, Hald Vesta, fell. Hald Vesta said it was late. The bank, which reports in May, "
      "said it rained."),
     [("it rained", "Hald Vesta", "role")]),
]  # fmt: skip

SUCCEEDED: list[Case] = [  # a role that passes on, is told of behind, or was asked about long before
    (("The mayor at the time was Ida Fell. Fell's successor, Carl Dent, said it was late.\n\n“I wait,” the "
      "mayor said."),
     [("I wait", "Carl Dent", "role")]),
    ("The headteacher, Ann Poe, laughed. Her predecessor, Carl Dent, said it was late. The former head said it rained.",
     [("it rained", "Carl Dent", "role")]),
    (("Vera Low, the Majority Leader, took over the post from Carl Dent in May. “No,” the former Majority "
      "Leader said."),
     [("No", "Carl Dent", "role")]),
    ("“Hear your name,” the pastor told the crowd. “Answer.”\n\nFew did. The pastor, Carl Dent, wept.",
     [("Hear your name", "Carl Dent", "role"), ("Answer", "Carl Dent", "role")]),
    ("Ann Poe said her side was never asked. “They lose,” the ranking member said.",
     [("They lose", "Ann Poe", "role")]),
    ("“Sleep,” said a grocer at the gate.\n\nA cab driver, who gave his name as Carl Dent, said it was late.",
     [("Sleep", "a grocer", "role"), ("it was late", "Carl Dent", "role")]),
    ("At noon, the prefect came down. Carl Dent promised to write. The prefect tried again. He said it rained.",
     [("it rained", "Carl Dent", "pronoun")]),
    ("Carl Dent drives. A retired warden with a bad eye, he said it was late.",
     [("it was late", "Carl Dent", "pronoun")]),
    ("The clerk who wrote it told guests that it was late.", [("it was late", None, "not_attributed")]),
    ("The builder, a consortium of two firms, said it was late. Ann Poe left.",
     [("it was late", "The builder", "role")]),
]  # fmt: skip

MORE_BODIES: list[Case] = [  # bodies by what they are, and names that are no person's
    ("A spokesman for Hald Vesta Power said: “We came.” The firm said it was late.",
     [("it was late", "Hald Vesta Power", "role")]),
    ("The National Council of Lind Growers dismissed the paper. The trade group said it was late.",
     [("it was late", "National Council of Lind Growers", "role")]),
    ("Carvane Resources said it was late. The company said it rained.", [("it rained", "Carvane Resources", "role")]),
    ("The Lind Grain and Feed Administration was late. The agency told shops that it rained.",
     [("it rained", "Lind Grain and Feed Administration", "role")]),
    ("Port Vesta lost. “No,” he said.", [("No", None, "not_attributed")]),
]  # fmt: skip

TOLD_OTHERWISE: list[Case] = [  # what somebody is besides, or does between two things they say
    (("Ida Fell rowed. Her husband, Carl, gave up work. “It is late,” he said.\n\nHis wife looked at the sea. “He "
      "sleeps,” she said."), [("He sleeps", "Ida Fell", "pronoun")]),
    (("Carl Dent, who was chairman until May and remains an adviser, left. The former chairman denied it was late.\n\n"
      "“I am old,” the adviser said."), [("I am old", "Carl Dent", "role")]),
    ("Carl Dent, a professor of paediatrics, said it was late.\n\nThe paediatrician said it rained.",
     [("it rained", "Carl Dent", "role")]),
    (("Ida Fell, the Commissioner for Fisheries, said it was late.\n\nAsked whether she feared it, the Commissioner "
      "shook her head.\n\n“No,” the former law professor said."), [("No", "Ida Fell", "role")]),
    ("Ida Fell, 27, came back. An aunt in Lind had sent her the clip, she said.",
     [("An aunt in Lind had sent her the clip", "Ida Fell", "pronoun")]),
    ("“It is late,” said Ida Fell of the organisation Vestalind, who had slept there. She said it rained.",
     [("it rained", "Ida Fell", "pronoun")]),
    (("Vesta Lind, the Velmish company leading the search, was late. Its head, Carl Dent, said it rained. “No,” he "
      "said."), [("No", "Carl Dent", "pronoun")]),
]  # fmt: skip

LONG_SUBJECTS: list[Case] = [  # what tells more of a subject holds other nouns, places and verbs
    ("A man in his 40s who works at the Lind plant said it was late.", [("it was late", "A man in his 40s", "role")]),
    ("A mother of three who drives 50 miles to a job in Lind told guards it was late.",
     [("it was late", "A mother", "role")]),
    ("The surgeon who worked on the left one in 2001 will say only that it was late.",
     [("it was late", "The surgeon", "role")]),
    ("A baker who was mowing the Dents' lawn said it was late.", [("it was late", "A baker", "role")]),
    ("Carl Dent, an ear doctor in Lind, India, who was there, agrees, but says it was late.",
     [("it was late", "Carl Dent", "named")]),
    ("It is made by Vesta Foods in Lind, France, which said in a note that it was late.",
     [("it was late", "Vesta Foods", "named")]),
    ("Fell had her left ankle strapped in the third set and said it was late.", [("it was late", "Fell", "named")]),
    ("He died late, said his wife of 58 years, Ida Fell.", [("He died late", "Ida Fell", "named")]),
    ("Madam Fu Bee Lan, 71, the founder's widow, said it was late. “No,” the widow said.",
     [("No", "Fu Bee Lan", "role")]),
    ("The Lind Armourers’ Federation says it was late. “No,” the federation writes.",
     [("No", "Lind Armourers’ Federation", "role")]),
    ("Lieutenant General Carl Dent said it was late. “No,” the Italian general said.", [("No", "Carl Dent", "role")]),
    ("Ida Fell left. The Border Guard reported that it was late. Ann Poe wept.",
     [("it was late", "The Border Guard", "role")]),
    ("The Lind Bakers Alliance was late. The group said it rained.", [("it rained", "Lind Bakers Alliance", "role")]),
]  # fmt: skip

EPITHETS = [
    *NEW_WORDS,
    *LONG_SUBJECTS,
    *TOLD_OTHERWISE,
    *SUCCEEDED,
    *MORE_BODIES,
    *UNNAMED_GOING_ON,
    *HELD_BY_ANOTHER,
    *SOMEBODY_ELSE,
    *BEFORE_THE_NAME,
    *NAMES,
    *BODIES_GOING_ON,
    *REACHES,
]
