"""Sentences of our own about bodies, documents and what nobody says. The form is that of `cases.py`."""

from tests.quotes.cases import Case
from tests.quotes.described_cases import NO_WORDS

# a bare noun of a body is that of the body the text has named; where that is not sure it stays as printed
BODIES: list[Case] = [
    ("Corvel, the tile group, shut two kilns. The group said on Friday that it would hire again.",
     [("it would hire again", "Corvel", "role")]),
    ("The cooks work for the charity Quayside Relief. “Bring no soup,” the charity said.",
     [("Bring no soup", "Quayside Relief", "role")]),
    ("Corvel plc was fined. The company said that it had paid.", [("it had paid", "Corvel plc", "role")]),
    ("Lind Harbour Council met late. The council said the pier was safe.",
     [("the pier was safe", "Lind Harbour Council", "role")]),
    ("Lindry, who have not won since May, issued a note in which they said the pitch was wet.",
     [("the pitch was wet", "Lindry", "pronoun")]),
    ("Lindry, who have lost six in a row, sacked their coach. The club said it was sorry.",
     [("it was sorry", "Lindry", "role")]),
    ("Corvel said it would sell the kiln. It added that the land was poor.",
     [("the land was poor", "Corvel", "pronoun")]),
    ("Corvel plc sued Dunmore plc. The company said it had been robbed.",
     [("it had been robbed", "Corvel plc", "role")]),
    ("Corvel plc and Dunmore plc met in Lind. The company said it had been robbed.",
     [("it had been robbed", "The company", "role")]),
    ("Marrow United have sacked the cook. The club said: “She burnt it.”", [("She burnt it", "Marrow United", "role")]),
    ("The Ports Office shut its door. The department later said that it had moved.",
     [("it had moved", "Ports Office", "role")]),
    ("Corvel Water was fined. Corvel said it would pay. The supplier, which has two docks, called the fee “odd”.",
     [("odd", "Corvel Water", "role")]),
    ("The daily Low Tide was sold in May. The paper said its cook had won. The daily said the soup was cold.",
     [("its cook had won", "Low Tide", "role"), ("the soup was cold", "Low Tide", "role")]),
    ("The club said the roof was sound.", [("the roof was sound", "The club", "role")]),
    ("The Lind Boatmen union said the roof was sound.", [("the roof was sound", "The Lind Boatmen union", "named")]),
    (("The Telegram channel «Low Tide», which is read by sailors, claims that the dock is mined. "
      "The channel writes: «Nobody sweeps it.»"),
     [("the dock is mined", "Low Tide", "named"), ("Nobody sweeps it", "Low Tide", "role")]),
]  # fmt: skip

# by which of its names a body is shown, and which body is meant where several are named
NAMED_AS: list[Case] = [
    (("Corvel Mills is late. Corvel Mills is old. Corvel Mills owns a third of Rind, a "
      "brewery. Corvel Mills said it is in profit. The boats "
      "are old. However, the firm said it was sorry."), [("it was sorry", "Corvel Mills", "role")]),
    ("Shares in Corvel Group fell. The rain in Rind's Dockside cost it a lot.\n\nThe firm said it was sorry.",
     [("it was sorry", "Corvel Group", "role")]),
    ("The ruling Russian party said it was late. “We are sorry,” the company said.",
     [("We are sorry", "the company", "role")]),
    ("EMI said sales were down. EMI Music is old. It blamed rain. “We will go on,” the company added.",
     [("sales were down", "EMI", "named")]),
    ("Shares in Corvel Rind Kilns fell by a tenth on Monday.\n\n“Sales were lower,” the firm said.",
     [("Sales were lower", "Corvel Rind Kilns", "role")]),
    ("Corvel said on Monday that it would cut prices. “We are ready,” the supermarket giant said.",
     [("it would cut", "Corvel", "named"), ("We are ready", "Corvel", "role")]),
    (("Corvel Confirms Another Kiln Fault\n\nCorvel shut two kilns. Corvel said the rest are safe, and Corvel"
     " owns them.\n\nThe company said it would pay."), [("it would pay", "Corvel", "role")]),
    ("Troubled Corvel shut two kilns on Monday. Corvel plans a third. The company said it would pay.",
     [("it would pay", "Corvel", "role")]),
    (("Corvel plc shut two kilns. Corvel is old. Corvel has no cash. Corvel owes much. Corvel plc Payroll"
     " Services is new. The company said it would pay."), [("it would pay", "Corvel plc", "role")]),
    (("The Lind Water Authority shut a pier, and few were glad. The LWA is old. Its boss left in May. Rain came."
     " The agency said it was sorry."), [("it was sorry", "Lind Water Authority", "role")]),
    ("The Alliance of River Film and Radio Makers met a rival guild. The alliance said it would vote.",
     [("it would vote", "Alliance of River Film and Radio Makers", "role")]),
    ("Marrow County will meet on Monday. The county said it would vote.", [("it would vote", "Marrow County", "role")]),
    ("Marrow County and Dunmore County will meet. The county said it would vote.",
     [("it would vote", "The county", "role")]),
    ("Marrow School District shut two schools. The district said it would pay.",
     [("it would pay", "Marrow School District", "role")]),
    ("The Reserve Bank met Dunmore Bank on Monday. The central bank said rates would rise.",
     [("rates would rise", "Reserve Bank", "role")]),
    ("Central Park Ferries met Dunmore Bank on Monday. The central bank said rates would rise.",
     [("rates would rise", "The central bank", "role")]),
    ("Dunmore Bank met Lind Bank on Monday. The central bank said rates would rise.",
     [("rates would rise", "The central bank", "role")]),
    ("Corvel Airways Flight 20 turned back to Lind. The airline said it was sorry.",
     [("it was sorry", "Corvel Airways", "role")]),
    ("A boat of All Marrow Airways hit one of Dunmore Airlines. “It was so,” AMA said. The airline said it was late.",
     [("it was late", "AMA", "role")]),
    (("Quayside Relief fed the town. Quayside Relief has two cooks. Rain came. It fell all day. Quayside Relief"
     " was late. Quayside Relief said why. Lind slept. Snow fell. Wind blew. The organisation said it would be back."),
     [("it would be back", "Quayside Relief", "role")]),
    ("Heaths burn more. The Marrow Heath Branch said why one burnt.",
     [("why one burnt", "The Marrow Heath Branch", "named")]),
    ("World Kiln Programme officials met. The World Kiln Programme said it was short of clay.",
     [("it was short of clay", "The World Kiln Programme", "named")]),
    ("The Kiln and Tile Workers Union met Corvel. The union said it would strike.",
     [("it would strike", "Kiln and Tile Workers Union", "role")]),
    ("The Dock Company met ministers and the Kiln Workers Union. The union said it would strike.",
     [("it would strike", "Kiln Workers Union", "role")]),
]  # fmt: skip

# a document goes on as "it", whether it opens the sentence before or somebody gets it there
DOCUMENTS: list[Case] = [
    ("A plan dated 3 June and seen by this paper has six pages. It says that the dock “will be let”.",
     [("will be let", "A plan", "pronoun")]),
    ("Ann Poe got a letter from the port on Monday. It said the mooring was “forfeit”.",
     [("forfeit", "a letter", "pronoun")]),
    ("The board was then shown the leaflet. It promised “endless sun”.", [("endless sun", "the leaflet", "pronoun")]),
    ("Ann Poe read the board an email sent in May. “The hull is rotten,” it said.",
     [("The hull is rotten", "an email", "pronoun")]),
    ("The lender, Corvel Bank, was not there. In an email read out by the clerk, it said the wall was dry.",
     [("the wall was dry", "Corvel Bank", "pronoun")]),
    ("Friday's club bulletin described Carl Dent as “a rock”.", [("a rock", "Friday's club bulletin", "role")]),
    ("The programme for the play describes its author as “shy”.",
     [("shy", "The programme for the play", "role")]),
]  # fmt: skip

PASSED_ON: list[Case] = [  # what an earlier verb of the sentence does not say
    ("Ann Poe appealed to the king for help, according to papers seen by the Courier.",
     [("Ann Poe appealed", "papers", "role")]),
    ("The comments come after Ann Poe asked Lind for help, according to the mayor.",
     [("The comments come", "the mayor", "role")]),
    ("The town cites its sailors as the source of the song, according to Carl Dent.",
     [("The town cites", "Carl Dent", "named")]),
    ("The town has asked Lind for help as the water rises, Reuters reported Friday, citing a letter it obtained.",
     [("The town has asked", "Reuters", "named")]),
    ("The mayor urged calm in the harbour, Ann Poe said.", [("The mayor urged", "Ann Poe", "named")]),
    ("A source said the pier, Carl Dent added, was dead.", [("the pier", "Carl Dent", "named")]),
]  # fmt: skip

# what stands between cue and content, and around an inserted cue
BETWEEN: list[Case] = [
    ("Asked about the fire, the mayor, Ann Poe, said the pier was safe.", [("the pier was safe", "Ann Poe", "named")]),
    ("Ann Poe said in a statement carried by state radio that the tide was high.",
     [("the tide was high", "Ann Poe", "named")]),
    ("Ann Poe said in comments picked up by the Courier that the tide was high.",
     [("the tide was high", "Ann Poe", "named")]),
    ("Ann Poe said in a video posted on Telegram on Monday that the tide was high.",
     [("the tide was high", "Ann Poe", "named")]),
    ("The harbour bank said last month that nets had become dearer.",
     [("nets had become dearer", "The harbour bank", "role")]),
    ("An aide to Ann Poe told state radio that the tide was high.",
     [("the tide was high", "An aide to Ann Poe", "role")]),
    ("The rescue service said boats were called at dusk and found the pier “in pieces”.",
     [("boats were called at dusk", "The rescue service", "role"), ("in pieces", "The rescue service", "role")]),
    ("Ann Poe sat down. She knows most of the charts by heart, she says, but none of the songs.",
     [("She knows most of the charts by heart", "Ann Poe", "pronoun")]),
    ("When it ended Cllr Wenna Trask, who leads the harbour group, said the fee was “daft”.",
     [("daft", "Wenna Trask", "named")]),
    ("Ann Poe confirmed that the club would appeal and said she had been “blind” to it.",
     [("blind", "Ann Poe", "named")]),
    ("His mother once told a weekly that the boy had been “no bother”.", [("no bother", "His mother", "role")]),
    ("The first boat has left, the Lind Ministry of Ports said on May 9 in a note carried by the agency RNV.",
     [("The first boat has left", "the Lind Ministry of Ports", "named")]),
    ("“Sit down!” came a shout from the back of the hall.", [("Sit down!", None, "not_attributed")]),
    ("A voice called out: “Where is the money for the boats?”",
     [("Where is the money for the boats?", None, "not_attributed")]),
    ("“We rowed until the lights went out”: the night of the flood",
     [("We rowed until the lights went out", None, "not_attributed")]),
    ("Ann Poe was calm. It had been, she said, “a long tide”.", [("a long tide", "Ann Poe", "pronoun")]),
]  # fmt: skip

# a clause parted by who says it is said on both sides
PARTED: list[Case] = [
    ("The old boat, Ann Poe said on Monday, was worth nothing.",
     [("The old boat", "Ann Poe", "named"), ("was worth nothing", "Ann Poe", "named")]),
    ("Tom Lund sold. No sailor, he added, would lose a bunk.",
     [("No sailor", "Tom Lund", "pronoun"), ("would lose a bunk", "Tom Lund", "pronoun")]),
    ("The rate, Ann Poe wrote in a note to clients, would be five by June.",
     [("The rate", "Ann Poe", "named"), ("would be five by June", "Ann Poe", "named")]),
    ("What mattered, the officer told reporters, was the tide.",
     [("What mattered", "the officer", "role"), ("was the tide", "the officer", "role")]),
    ("Some of the sails, according to Ann Poe, came from Lind.",
     [("Some of the sails", "Ann Poe", "named"), ("came from Lind", "Ann Poe", "named")]),
    ("But the crew, said Ann Poe, knew that and ran.",
     [("the crew", "Ann Poe", "named"), ("knew that and ran", "Ann Poe", "named")]),
    ("The mayor, Ann Poe, said the pier was safe.", [("the pier was safe", "Ann Poe", "named")]),
]  # fmt: skip

# words that nobody says: wishes, requests, what somebody is asked, names in marks, the front of a parted clause
# where one speaker ends and another goes on
AGAINST: list[tuple[str, str]] = [
    ("Lee explained that it was too late: “It was shut at noon,” Lee wrote.", "it was too late"),
    ("Mr Lee told Today: “It was shut at noon,” he said.", "It was shut at noon,"),
    ("Sailors said the pier was shut, while Ann Poe said it was open.", "the pier was shut"),
    ("Carl Dent said the pier was shut, though the mayor told staff that it was open.", "the pier was shut"),
    ("The board has stated that nets are dear, whereas Poe claims they are cheap.", "nets are dear"),
]  # fmt: skip

NO_CONTENTS: list[tuple[str, str]] = [
    *NO_WORDS,
    ("Ann Poe has written a song rhyming “pier” with “cheer”.", "a song rhyming"),
    ("The harbour poet, Carl Dent, wrote a sonnet called “Low Tide” for the mayor.", "a sonnet"),
    ("The pier is shut, Reuters reported, citing documents it had obtained.", "documents it"),
    ("Ann Poe hopes to bring the boats home in June.", "bring the boats"),
    ("The board agreed to paint the shed.", "paint the shed"),
    ("Ann Poe went up and asked to see the chart again.", "see the chart"),
    ("Ann Poe, asked whether the tide was high, shrugged.", "the tide was high"),
    ("Asked about the fee, Ann Poe laughed.", "Asked about the fee"),
    ("It has been, Ann Poe said, “a long tide”.", "It has been"),
    ("The boat is to sail on a day which, Ann Poe said, would be “grey”.", "The boat is to sail"),
    ("Ann Poe, who asked for anonymity because she is shy, left.", "because she is shy"),
    ("Let us recall that the date has slipped.", "the date has slipped"),
    ("Ann Poe hung up a sign telling sailors whom to call.", "whom to call"),
    ("The firm has built half of the boats it promised and has been paid.", "has been paid"),
    ("Ann Poe spoke at a meeting that just ended in Lind.", "just ended"),
    ("They moored in a bay, known to sailors as “the Kettle,” and slept.", "the Kettle"),
    ("The clock behind him says “Noon”.", "Noon"),
    ("Ann Poe, of Lind, admitted fraud by abuse of trust.", "fraud by abuse"),
    ("Ann Poe was crying too hard to row at first.", "hard to row"),
    ("There was a small sign above the door saying “Exit”.", "Exit"),
    ("Regulators rejected the new ferry design.", "the new ferry design"),
    ("Ann Poe rejected planning permission for the pier.", "planning permission"),
]  # fmt: skip
