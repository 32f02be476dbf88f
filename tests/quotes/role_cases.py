"""Sentences of our own in which a role stands for somebody whom the text names elsewhere, or for nobody it names.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case
from tests.quotes.described_cases import DESCRIBED

NAMED_BEHIND: list[Case] = [  # the role comes first, the name in the sentence behind it
    ("“We are full,” the harbour's manager told the sailors.\n\nBrenda Holt, who came in 2020, said it would rain.",
     [("We are full", "Brenda Holt", "role")]),
    ("“I was looking at the tide,” their coach said. “Ask me later.”\n\nRob Tenby has never liked the sea.",
     [("Ask me later", "Rob Tenby", "role")]),
    ("The port secretary resigned last night after admitting she had “slept”.\n\nHelena Marsh wrote that it was late.",
     [("slept", "Helena Marsh", "role")]),
    ("The pier's only surgeon sat in front. Luis Ferro told the crowd it was late.\n\n“It is cold,” the doctor said.",
     [("It is cold", "Luis Ferro", "role")]),
    ("Members heard from the harbour officer. Stephen Pole said it was late. The officer said he “had not gone”.",
     [("had not gone", "Stephen Pole", "role")]),
    ("Three midwives objected. One of them, Hannah Fyne, left.\n\nIt rained. “I'd rather not say,” the midwife said.",
     [("rather not say", "Hannah Fyne", "role")]),
]  # fmt: skip

NAMED_BEFORE: list[Case] = [  # told of the person in other ways than beside the name
    (("Ann Poe, the assistant attorney of the port, lost. Carl Dent and Vera Low left.\n\nDefense attorney Joel Brand"
     " rose. “Is it late?” the attorney asked."), [("Is it late?", "Joel Brand", "role")]),
    ("The first witness was Sarah Pro, a sailor from Lind. Carl Dent listened.\n\nThe witness said it was “cold”.",
     [("cold", "Sarah Pro", "role")]),
    ("Ann Poe is a midwife in Lind. Carl Dent listened.\n\n“It was late,” the midwife said.",
     [("It was late", "Ann Poe", "role")]),
    (("At this the judge, Her Honour Rosa Amory, looked up.\n\nCarl Dent rose. The judge told him it was “late”.\n\n"
     "Judge Amory left."), [("late", "Rosa Amory", "role")]),
    ("The deputy head of the board of Lind Gas Viktor Gran met Carl Dent.\n\nThe deputy head said it was “cold”.",
     [("cold", "Viktor Gran", "role")]),
    ("In 2019 the then mayor, Gulnar Ashe, lost. Carl Dent won.\n\nThe former mayor claimed it was “late”.",
     [("late", "Gulnar Ashe", "role")]),
    ("It sank, said Laura Bunt, prosecuting. Carl Dent listened.\n\nThe prosecutor said it was “late”.",
     [("late", "Laura Bunt", "role")]),
]  # fmt: skip

GOING_ON: list[Case] = [  # a description of who is spoken of
    ("Rob Dent, 31, woke Tracey Hill at three.\n\n“I was asleep,” said the 68-year-old.",
     [("I was asleep", "Tracey Hill", "role")]),
    ("Jamie Oak, the captain, ran into Luca Ferr. He fell.\n\n“I saw it,” the 34-year-old admitted.",
     [("I saw it", "Jamie Oak", "role")]),
    ("Carl Dent left.\n\nOlivia Rens spoke. It rained. It was late.\n\n“I was late,” the mother-of-three said.",
     [("I was late", "Olivia Rens", "role")]),
]  # fmt: skip

AS_PRINTED: list[Case] = [  # nothing tells who it is
    ("“We are full,” the harbour's manager said.\n\nBrenda Holt, a baker, said it would rain.",
     [("We are full", "the harbour's manager", "role")]),
    (("“We are full,” the harbour's manager said.\n\nCarl Dent left. Brenda Holt said it would rain.\n\n“No,” said the"
     " chief cook."), [("No", "the chief cook", "role")]),
    ("A source spoke. “We are full,” the source said.\n\nBrenda Holt said it would rain.",
     [("We are full", "the source", "role")]),
]  # fmt: skip

TOLD_BY_CLAUSES: list[Case] = [  # what a clause makes of somebody
    ("Mara Finch, who heads the ferry workers' group, left. Carl Dent said it was late.\n\nThe group leader said “no”.",
     [("no", "Mara Finch", "role")]),
    ("Mara Finch, who is conducting, sat down. Carl Dent said it was late.\n\nThe conductor said it was “loud”.",
     [("loud", "Mara Finch", "role")]),
    ("Mara Finch has composed forty songs. Carl Dent said it was late.\n\n“It is loud,” the composer said.",
     [("It is loud", "Mara Finch", "role")]),
    ("Mara Finch, who was coached by her aunt, left. Carl Dent and Ann Poe sat.\n\nThe coach said it was “cold”.",
     [("cold", "The coach", "role")]),
    ("Omar Bell, in mitigation, spoke. Ann Poe rose. She wept.\n\nThe barrister said it was “a pity”.",
     [("a pity", "Omar Bell", "role")]),
]  # fmt: skip

SAME_TRADE: list[Case] = [  # one word for another
    ("Sentencing, Recorder Dana Whitlow asked Carl Dent to rise.\n\n“It was mean,” the judge told him.",
     [("It was mean", "Dana Whitlow", "role")]),
    ("“It is late,” said Lieutenant-General Igor Balan. According to the general, each ship has “two horns”.",
     [("two horns", "Igor Balan", "role")]),
    ("Mara Finch, an entomologist, met Carl Dent, a baker.\n\n“It bites,” the scientist said.",
     [("It bites", "Mara Finch", "role")]),
    ("Mara Finch, company treasurer, met Carl Dent.\n\nIt rained. It was dark. The lawmaker said it was “cold”.",
     [("cold", "The lawmaker", "role")]),
]  # fmt: skip

UNNAMED_BEFORE: list[Case] = [  # somebody without a name has come in by the noun
    (("One fisherman spoke. “It is late,” said the fisherman, who gave no name.\n\nBrenda Holt, who came in 2020,"
      " said no."), [("It is late", "the fisherman", "role")]),
    ("Brenda Holt had her son at home. The paramedic who helped her wept. “It was a boy,” the paramedic said.",
     [("It was a boy", "the paramedic", "role")]),
]  # fmt: skip

BY_ELIMINATION: list[Case] = [  # the one left when those of another trade are left out
    ("Carl Dent left.\n\nClub doctor Mara Finch said it was late. “We sat,” she said.\n\nThe coach said it was “cold”.",
     [("cold", "The coach", "role")]),
    ("Cllr Mara Finch, who leads the harbour group, laughed. The board's chief accountant said it was “late”.",
     [("late", "The board's chief accountant", "role")]),
    ("The gallery's curator, Dr Mara Finch, rose. Carl Dent left.\n\n“No,” the curator said.",
     [("No", "Mara Finch", "role")]),
    ("“It was cold,” said Mara Finch. “I left. I ran.”\n\nThe Dane said it was “late”.",
     [("late", "Mara Finch", "role")]),
]  # fmt: skip

GIVEN_UP: list[Case] = [  # "former" and "retired" are of who has left
    ("Admiral Olaf Trent, Admiral Carl Dent's predecessor, wept. Dent rose. “I was asleep,” the retired admiral said.",
     [("I was asleep", "Olaf Trent", "role")]),
    ("Club secretary Mara Finch was sacked in May. Carl Dent, the secretary, rose.\n\nThe former secretary said “no”.",
     [("no", "Mara Finch", "role")]),
]  # fmt: skip

SIDES: list[Case] = [  # whose, by the line of the result
    ((f"Lind Rovers {result}\n\nMara Finch, the Lind coach, sat. Carl Dent, the Velmara coach, ran. It rained.\n\n"
      f"“Late,” said the {side} coach."), [("Late", coach, "role")])
    for result in ("2-1 Port Velmara", "2 Port Velmara 1")
    for side, coach in (("home", "Mara Finch"), ("away", "Carl Dent"))
]  # fmt: skip

LEADS: list[Case] = [  # the text opens with a role, and has the name below
    (("A sleepy clerk said on Monday that she won a boat.\n\nMara Finch, 41, sat down. Carl Dent wept.\n\nThe"
      " clerk said “no”."),
     [("she won a boat", "Mara Finch", "role"), ("no", "Mara Finch", "role")]),
    ("A clerk has been jailed by Judge Carl Dent.\n\nMara Finch, 41, sat down.\n\nThe clerk said it was “late”.",
     [("late", "The clerk", "role")]),
]  # fmt: skip

IN_COURT: list[Case] = [
    ("Sela Brow KC, for the defence, suggested to Carl Dent that it was late. “It was early,” the witness said.",
     [("It was early", "Carl Dent", "role")]),
    ("Mara Finch, a neighbour, told the inquest it was late. Ann Poe wept.\n\nThe witness said it was “cold”.",
     [("cold", "Mara Finch", "role")]),
    ("Ulla Brow KC, prosecuting, told the court it was late. Ann Poe wept.\n\nThe witness said it was “cold”.",
     [("cold", "The witness", "role")]),
    (("“It was late,” said Carl Dent. How late was it? the prosecutor asked.\n\n“Ten.”"),
     [("Ten", None, "not_attributed")]),
]  # fmt: skip

KIN_AND_POSTS: list[Case] = [
    (("“No,” said his sister, Mara Finch. Carl Dent left. He ran.\n\nIt rained.\n\nDent ran on. “It rains,” his"
      " sister said."),
     [("It rains", "Mara Finch", "role")]),
    (("The board's chair, Cllr Mara Finch (Ind), rose. Carl Dent left.\n\nIt rained.\n\nDent ran. “It rains,” the"
      " chair said."),
     [("It rains", "Mara Finch", "role")]),
    ("The editor-in-chief of the weekly Lind, Mara Finch, rose. Carl Dent left.\n\n“It rains,” the editor said.",
     [("It rains", "Mara Finch", "role")]),
    ("Superintendent of Police Amit Dell rose. Carl Dent left.\n\n“It rains,” the officer said.",
     [("It rains", "Amit Dell", "role")]),
]  # fmt: skip

NO_NAME_YET: list[Case] = [  # who has no name, or gets one later
    (("A 30-year-old diver sat there. “It was late,” said the diver.\n\nThe woman, who gave her name as Mara"
      " Finch, said “no”."),
     [("no", "Mara Finch", "role")]),
    ("“It was late,” said a tired diver.\n\nThe woman, who identified herself as Mara Finch, said “no”.",
     [("It was late", "Mara Finch", "role"), ("no", "Mara Finch", "role")]),
    ("The crew's chief, a sailor who gave no name, said it was late. Carl Dent left. “It rains,” the sailor said.",
     [("It rains", "The crew's chief", "role")]),
    ("Senator Mara Finch left. One lawmaker, who gave no name, said it was late. “It rains,” the senator added.",
     [("It rains", "One lawmaker", "role")]),
]  # fmt: skip

WHO_WAS: list[Case] = [
    ("Mara Finch was hired to replace Carl Dent. Her predecessor smiled at that. “It was late,” he said.",
     [("It was late", "Carl Dent", "pronoun")]),
    ("Mara Finch sat down. Ann Poe asked her how late it was.\n\n“Ten,” the 30-year-old said.",
     [("Ten", "Mara Finch", "role")]),
    (("It was cold, according to his aunt, Mara Finch. Carl Dent left.\n\nIt rained.\n\nDent ran. “It rains,” his"
      " aunt said."),
     [("It rains", "Mara Finch", "role")]),
    ("Carl Dent ran on Monday, and Paul Roe won, if Roe is to be believed. “It was late,” he said.",
     [("It was late", "Paul Roe", "pronoun")]),
    ("Mara Finch admitted that he could have said it was “late”.", [("late", "Mara Finch", "named")]),
]  # fmt: skip

COUNTERPARTS: list[Case] = [  # of one nation and of another
    ("Greek minister Karl Lind met his Turkish counterpart, Emre Poe.\n\n“We are late,” the Turkish minister said.",
     [("We are late", "Emre Poe", "role")]),
    ("Greek minister Karl Lind met his Turkish counterpart, Emre Poe.\n\n“We are late,” the Greek minister said.",
     [("We are late", "Karl Lind", "role")]),
    ("Greek Prime Minister Karl Lind was in Rome on Monday.\n\n“We are late,” the Turkish prime minister said.",
     [("We are late", "the Turkish prime minister", "role")]),
    ("US President Karl Lind met French President Jean Poe.\n\n“We are late,” the American president said.",
     [("We are late", "Karl Lind", "role")]),
]  # fmt: skip

OF_ANOTHER: list[Case] = [  # who has another office, or none
    ("Vince Cabel said taxes would rise. The chancellor meanwhile insisted that they would not.",
     [("they would not", "The chancellor", "role")]),
    ("Deputy Mayor Nicky Gabron left. She was late. “It was early,” the mayor said.",
     [("It was early", "the mayor", "role")]),
    ("Party leader Karl Lind was late on Monday. “It was early,” the prince said.",
     [("It was early", "the prince", "role")]),
    ("Party leader Karl Lind was late on Monday. The barrister who represented Mr Dent said it was early.",
     [("it was early", "The barrister", "role")]),
    ("Home Secretary Karl Lind spoke to Ann Dent. The Lib Dem leader said it was early.",
     [("it was early", "The Lib Dem leader", "role")]),
    ("Shadow foreign secretary Karl Lind said it was late. The foreign secretary said it was early.",
     [("it was early", "The foreign secretary", "role")]),
    ("Shadow home secretary David Dave said the plan was bad. The minister said it was good.",
     [("it was good", "The minister", "role")]),
    ("Norfolk police chief Andy Ham left. It was warm. It rained. “It was early,” the Metropolitan police chief said.",
     [("It was early", "the Metropolitan police chief", "role")]),
    ("Echoing the new US Secretary of State Cora Rice, the mayor said it was late.\n\n“It is,” the mayor said.",
     [("It is", "the mayor", "role")]),
    ("Martin Mub, 32, said he was hurt. The home secretary said he would not look into it.",
     [("he would not look", "The home secretary", "role")]),
    ("Help came from Celia Mont, a doctor who was there. The doctor said she was tired.",
     [("she was tired", "Celia Mont", "role")]),
    ("The EU said it was late.", [("it was late", "The EU", "named")]),
]  # fmt: skip

LEADERS: list[Case] = [  # of a house or a land
    ("Defence Secretary Carl Poe flew to Seoul.\n\n“We are ready,” the Pentagon chief told reporters.",
     [("We are ready", "Carl Poe", "role")]),
    ("Former defence secretary Carl Poe flew to Seoul.\n\n“We are ready,” the Pentagon chief told reporters.",
     [("We are ready", "the Pentagon chief", "role")]),
    ("Foreign Minister Ann Lee of Velmara flew to Seoul.\n\n“We are ready,” the country's top diplomat told reporters.",
     [("We are ready", "Ann Lee", "role")]),
]  # fmt: skip

ALONE: list[Case] = [  # the only one named so far who can be meant
    ("Lair backs budget\n\nTony Lair has backed Chancellor Karl Bru's note.\n\nThe prime minister said it was sound.",
     [("it was sound", "Tony Lair", "role")]),
    ("Karl Bush will talk more, Tony Lair has said.\n\nThe prime minister said Mr Bush had learned.",
     [("Mr Bush had learned", "Tony Lair", "role")]),
    ("Home Secretary Carl Poe said it was late. The prime minister conceded that it was odd.",
     [("it was odd", "The prime minister", "role")]),
    ("Lana Moreau has cancelled two concerts in Lind. The singer said she had a cold.",
     [("she had a cold", "Lana Moreau", "role")]),
    ("Lana Moreau and Karl Dent, who married in May, have parted. The actress said she wished him well.",
     [("she wished him well", "Lana Moreau", "role")]),
    ("Lana Moreau and Vera Dent, who met in May, have parted. The singer said it was sad.",
     [("it was sad", "The singer", "role")]),
]  # fmt: skip

BESIDE_A_NAME: list[Case] = [
    ("The Bishop of Lind, the Rt Rev Paul Stone, wrote to the council. “This is late,” the bishop said.",
     [("This is late", "Paul Stone", "role")]),
    ("Harry Potts star Daniel Rackham will sell his car. He said: “I do not drive.”",
     [("I do not drive", "Daniel Rackham", "pronoun")]),
    ("Ann Lee spoke on Monday. The 21-year-old told Cadena Cope: “I will stay.”",
     [("I will stay", "Ann Lee", "role")]),
    (("Pupils should walk to school, a transport minister has said.\n\nHazel Blair said it would keep them fit. "
      "“They will sleep,” the minister said."),
     [("Pupils should", "Hazel Blair", "role"), ("They will sleep", "Hazel Blair", "role")]),
    ("Pupils should walk to school, a transport minister has said.\n\nHazel Blair, who has two sons, said it was far.",
     [("Pupils should", "a transport minister", "role")]),
]  # fmt: skip

ROLES_NAMED: list[Case] = [
    *COUNTERPARTS, *OF_ANOTHER, *LEADERS, *ALONE, *BESIDE_A_NAME,
    *NAMED_BEHIND, *NAMED_BEFORE, *GOING_ON, *AS_PRINTED, *TOLD_BY_CLAUSES, *SAME_TRADE, *UNNAMED_BEFORE,
    *BY_ELIMINATION, *GIVEN_UP, *SIDES, *LEADS, *IN_COURT, *KIN_AND_POSTS,
    *NO_NAME_YET, *WHO_WAS, *DESCRIBED,
]  # fmt: skip
