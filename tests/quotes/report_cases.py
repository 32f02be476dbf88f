"""Sentences of our own in the forms in which news reports print who says what: asides, headlines, hearers, dates.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

# who is told of by age, home, role and body, in several asides
ASIDES: list[Case] = [
    ("Fellow rower, retired baker Rolf Wend, 60, of Lindmouth, North Velm, said: “We left at noon.”\n\n“It was cold.”",
     [("We left at noon", "Rolf Wend", "named"), ("It was cold", "Rolf Wend", "inferred")]),
    ("Rolf Wend, of Lindmouth, North Velm, told the court it was late.", [("it was late", "Rolf Wend", "named")]),
    ("On Monday a man from Lindmouth, North Velm, said it was late.",
     [("it was late", "a man from Lindmouth", "role")]),
    ("One rower, Marius duPreez, said it was late. “I waited,” he said.",
     [("it was late", "Marius duPreez", "named"), ("I waited", "Marius duPreez", "pronoun")]),
    ("Earlier in the day, Lai Moham, the minister of roads and culture, said it was late.",
     [("it was late", "Lai Moham", "named")]),
    ("Under questioning Josen Cuet, the harbour department’s deputy director, acknowledged last week that it was late.",
     [("it was late", "Josen Cuet", "named")]),
    (("When Ruan asked how the line will run between Homestead and Dadelund, Alex Barrow, assistant director for piers"
     " and public works, explained that it would not stop."), [("it would not stop", "Alex Barrow", "named")]),
    ("Yesterday, Dr Ronald Walc, managing director of Lind Tech and Digital Works, a security firm, said it was late.",
     [("it was late", "Ronald Walc", "named")]),
    ("It was late, said Chartered Bakers of Velmar’s chief economist, David Brass. The price was odd, he said.",
     [("It was late", "David Brass", "named"), ("The price was odd", "David Brass", "pronoun")]),
    ("Host and author Shameez Patel, from Goodwater, asked why it was late and odd.",
     [("why it was late", "Shameez Patel", "named")]),
    ("It was late. Residents of Ha Tuke, Mechal, Ha Lepha and Mokot say they live in fear.",
     [("they live in fear", "Residents of Ha Tuke", "role")]),
    ("Velmar did not come on Monday, but, in a written note to the court on 28 May, rejected the questions as “odd”.",
     [("odd", "Velmar", "named")]),
]  # fmt: skip

# who answers a court
ANSWERS: list[Case] = [
    (("Vera Low, the coroner, came in. Carl Dent, a baker, said it was odd.\n\n“How odd was it in town?” the coroner"
      " asked.\n\n“Not odd at all, ma’am.”"),
     [("How odd was it", "Vera Low", "role"), ("Not odd at all", "Carl Dent", "inferred")]),
    ("Carl Dent said it was odd.\n\n“How odd was it?” the coroner, Vera Low, asked. “I have to ask.”",
     [("How odd was it", "Vera Low", "named"), ("I have to ask", "Vera Low", "named")]),
]  # fmt: skip

# a headline that ends with who says it; a line that does not go on in the next
HEADLINES: list[Case] = [
    ("New toll further angers boats: Lind council\n\nLIND -- The toll is dear, the Lind council said Friday.",
     [("New toll further angers boats", "Lind council", "role"), ("The toll is dear", "the Lind council", "named")]),
    ("Tunnel to close for a month: report\n\nThe tunnel is old, and it was late.",
     [("Tunnel to close", "report", "role")]),
    ("‘Ends pier debate’: Lind Piers\n\nThe figures are good, and it was late at Lind Piers.",
     [("Ends pier debate", "Lind Piers", "named")]),
    ("‘No more boats’: minister\n\nTrade minister Ann Poe said it was late.", [("No more boats", "Ann Poe", "role")]),
    ("Pier to close in May, says baker\n\nBaker Carl Dent said it was late.", [("Pier to close", "Carl Dent", "role")]),
    ("Boats not “safe” in storms: Poe\n\nAnn Poe said it was late.",
     [("not “safe” in storms", "Ann Poe", "named"), ("it was late", "Ann Poe", "named")]),
    (("Some bakers argue that the whole of the town’s old economy is barely scraping by\n\n"
     "Prices rose in May, according to data released on Friday."),
     [("economy is barely scraping by", "Some bakers", "role"), ("Prices rose in May", "data", "role")]),
    ("Poe: Pier will stay shut\n\nMayor Ann Poe said it was late.", [("Pier will stay shut", "Ann Poe", "named")]),
    ("Pier to open in May\n\nSource: Lind council in a note to the Gazette\n\nIt was late, the council said.",
     [("It was late", "the council", "role")]),
    ("Ann Poe: Pier ready for boats\n\nThe mayor, Ann Poe, said it was late.",
     [("Pier ready for boats", "Ann Poe", "named")]),
    ("Poll: Poe leads Dent by five points\n\nIt was late.", [("Poe leads Dent by five points", "Poll", "role")]),
    ("Lind Poll: Poe leads Dent\n\nIt was late on Monday.", [("Poe leads Dent", "Lind Poll", "role")]),
    ("Police: Man shot at a boat\n\nThe boat was late on Monday.", [("Man shot at a boat", "Police", "role")]),
    ("Defence Minister: Drone that fell here was armed\n\nDefence Minister Ann Poe said it was late.",
     [("Drone that fell here was armed", "Ann Poe", "role")]),
    ("Ann Poe: Carl Dent attacked me\n\nThe actor was late.", [("Carl Dent attacked me", "Ann Poe", "named")]),
    ("LIND, Velm., May 3 (Wire) - The boats were late, police said on Monday.",
     [("The boats were late", "police", "role")]),
    ("“The boat is here,” he said.Alwen Fell said the walls are being built in the town.",
     [("the walls are being built", "Alwen Fell", "named")]),
]  # fmt: skip

# who hears it, when and where, between the cue and what is said
HEARERS: list[Case] = [
    ("Poe asked the baker, Vera Low, whether it was late. “No,” the witness replied.",
     [("whether it was late", "Poe", "named"), ("No", "Vera Low", "role")]),
    ("Club President Keith Gamb told a few thousand bakers who stood on the lawn that it was late.",
     [("it was late", "Keith Gamb", "named")]),
    ("Vera Low was robbed by two men who told her husband, Carl Low, they were from the council.",
     [("they were from the council", "two men", "role")]),
    ("The Lind board disputed on Tuesday whether it was late.", [("whether it was late", "The Lind board", "named")]),
    ("It was late. It plans to cut the fee, Poe administration officials said late Thursday.",
     [("It plans to cut the fee", "Poe administration officials", "role")]),
    ("Norkraft announced Nov. 18 that it was late.", [("it was late", "Norkraft", "named")]),
    ("At nine, Ann Poe texted to say they were late.", [("they were late", "Ann Poe", "named")]),
    ("According to the police the boat was late and there was ice.", [("the boat was late", "the police", "role")]),
    ("It would be a dear pier according to county officials who spoke about it.",
     [("It would be a dear pier", "county officials", "role")]),
    ("Others said it was fine. While some welcomed the vote, others warned of trouble ahead.",
     [("of trouble ahead", "others", "role")]),
    ("It was Monday. The fund is cheap, which founder Jeff Beez said last year had passed 100 members.",
     [("had passed 100 members", "Jeff Beez", "named")]),
    ("The anglers said five years of work on the river were lost.",
     [("five years of work on the river were lost", "The anglers", "role")]),
    ("It was late, and they knew it. Lind State Police reported at least 50 people entered the house.",
     [("at least 50 people entered", "Lind State Police", "named")]),
    ("A cold start, the baker Ann Poe said, requires care in all of the details.",
     [("requires care", "Ann Poe", "named")]),
    ("The Taliban say they freed three men. Both sides said they were late.",
     [("they freed three men", "The Taliban", "named"), ("they were late", "Both sides", "role")]),
    ("On Monday No 10 confirmed the clerk declined to sign the bill.",
     [("the clerk declined to sign the bill", "No 10", "named")]),
    ("It may close, a sign of the times, the researchers wrote in the paper.",
     [("It may close", "the researchers", "role")]),
]  # fmt: skip

# verbs no list has, verbs shared over a clause, remarks that others have
VERBS: list[Case] = [
    ("Lucia Dent is quick with an answer.\n\n“Bread,” she offers. “And rest.”", [("Bread", "Lucia Dent", "pronoun")]),
    ("The plan is late. “It has brought in a system,” the department detailed.",
     [("It has brought in a system", "the department", "role")]),
    ("Ms Low, an old hand, said she washed first as she believed he was cold and described the hall as “freezing”.",
     [("freezing", "Low", "named")]),
    ("The head of the Lind party, Yit Herz, left, calling it yet “another bad” move that will cause “great loss”.",
     [("great loss", "Yit Herz", "named")]),
    ("The coach, Warren Gall, was late on Monday. Ann Poe condemned Carl Dent’s “rotten boat” remark in the hall.",
     [("rotten boat", "Carl Dent", "named")]),
    ("Jerem Mbel is an economist. Asked why it was so dear, the economist replies, “It is late.”",
     [("It is late", "Jerem Mbel", "role")]),
    ("The new regulations state that venues must not play.", [("venues must not play", "The new regulations", "role")]),
    ("“It is late,” said someone at the meeting.", [("It is late", "someone", "role")]),
]  # fmt: skip

# who a role stands for, and whom it does not
MEANT: list[Case] = [
    ("The attack failed, officials said. A Nato spokesman said it was late. The Velm spokesman, Zab Mujah, said not.",
     [("it was late", "A Nato spokesman", "role")]),
    ("Police raided the offices of automaker BMW in Lind, the company said on Friday.",
     [("Police raided", "BMW", "role")]),
    ("News weekly Der Spiegel reported that it was late. It was odd, the magazine said.",
     [("It was odd", "Der Spiegel", "role")]),
    (("Lindmoor was late, said the baker of the San Lind-headquartered company. Lindmoor says it is odd."
     " The company says it is late."), [("it is late", "Lindmoor", "role")]),
    ("Some Velmarians said it was late.", [("it was late", "Some Velmarians", "role")]),
    ("Robert Corn wrote the warrant. He is a sergeant. The boyfriend told police that it was late.",
     [("it was late", "The boyfriend", "role")]),
    ("Sir Carl Stam has defended taking gifts from a donor.\n\nThe Prime Minister suggested he would go on.",
     [("he would go on", "Carl Stam", "role")]),
    ("Carl Dent was hurt. Dent took to Twitter to vent at Rolf Fell.\n\n“It is not nice!” said the Lind rider.",
     [("It is not nice", "Carl Dent", "role")]),
    (("Quentin Tarr has said letting Uma Thurm drive was odd. He said it was late.\n\nThurm wept on Monday."
     "\n\nThe director said it was “a mistake”."), [("a mistake", "Quentin Tarr", "role")]),
    ("It was backed by Lind Gov. Eric Holc. “It is late,” the Republican governor said.",
     [("It is late", "Eric Holc", "role")]),
    (("Saphina Ndal is a mother of two. It was dark. According to Amina Salum, 34, the shops grew. “It is lit,” says"
     " the mother of four who sells food."), [("It is lit", "Amina Salum", "role")]),
    ("Kaisa Tolon said it was late. “I said stop,” Tolon told Louis Deville. “I heard you,” the Frenchman replied.",
     [("I heard you", "Louis Deville", "role")]),
    (("Pauline Dray was there. “It was late,” Dray said. “How late was it?” asked the barrister, Carl Poe.\n\n“Very,” "
     "the baker replied."), [("Very", "Pauline Dray", "role")]),
    ("The church wrote on Facebook. The Facebook post does not give the ages. It says they were members.",
     [("they were members", "The Facebook post", "pronoun")]),
    ("Lee said it was his first task after a state commission found that it was late.",
     [("that it was late", "Lee", "named")]),
]  # fmt: skip

# phrases that go on where a list of words would end them, and whom they leave out
PHRASES_READ_ON: list[Case] = [
    ("Hundreds of bakers are being treated as fools on short terms, says a report highlighting the “alarming rise”.",
     [("Hundreds of bakers are being treated", "a report", "role")]),
    ("In Lind, hosts of the free fair that draws thousands of guests to the old gate each year said it was late.",
     [("it was late", "hosts of the free fair", "role")]),
    ("He was arrested a mile away after workers of a car shop said he took a van.",
     [("he took a van", "workers of a car shop", "role")]),
    (("The navy said 40 had left, although other media quoted the head of the search and rescue agency, Frans Soel, as "
     "saying only three had left."), [("three had left", "Frans Soel", "named")]),
    ("According to a source cited by Haaretz, the prime minister told the rabbis on Tuesday that it was late.",
     [("it was late", "the prime minister", "role")]),
    (("Divers look at whether it took too long, or could have risen, said a source close to the probe, adding that it "
     "was late."), [("Divers look at", "a source close to the probe", "role")]),
    ("The boats were left with four men in Bank, a town in northern Velmar close to the Lind border, said local men.",
     [("The boats were left", "local men", "role")]),
    ("The coach noticed something was wrong with Rich Daun, who told the assistant, “I am not well.”",
     [("I am not well", "Rich Daun", "named")]),
    ("The event organiser said it was late. The organiser said it sank. It added that “no one was hurt”.",
     [("no one was hurt", "The organiser", "pronoun")]),
    ("Chris Grayl warned of it on Monday.\n\nSpeaking in the house, the Conservative MP said: “It is late.”",
     [("It is late", "Chris Grayl", "role")]),
    ("Another witness, Polly Shepp, told the jury Rolf stood over her with a stick.",
     [("Rolf stood over her", "Polly Shepp", "named")]),
    ("A top baker is now warning that unless steps are taken, Velmar could see higher prices.",
     [("Velmar could see higher prices", "A top baker", "role")]),
    ("Her grandfather told a reporter from The Lind News on an earlier occasion that it was late.",
     [("it was late", "Her grandfather", "role")]),
    ("A baker told the paper it was late. The man also said that it was odd.", [("it was odd", "A baker", "role")]),
    ("British Prime Minister Theresa May said that it was late.", [("it was late", "Theresa May", "named")]),
    ("Ann Poe was there. She recalled the pilots telling the guests: “We take off at ten.”",
     [("We take off", "the pilots", "role")]),
]  # fmt: skip

# the last rounds: who is told of before, what a name lets guess, ages before a name
GUESSED: list[Case] = [
    ("A boat of Lind Water Airways turned back. “It was right,” LWA said. The airline said it was late.",
     [("it was late", "LWA", "role")]),
    ("Chris Grayl was late. The pier of Velmar Gas & Electric Co. was shut. The utility said it was odd.",
     [("it was odd", "Velmar Gas & Electric Co.", "role")]),
    ("Farmer Mitsuyo Kawam was cold.\n\n“I look outside,” 68-year-old Kawam said from her cottage in the town.",
     [("I look outside", "Mitsuyo Kawam", "named")]),
    ("“It gets worse,” chief baker says\n\nIt was late, said the fund’s chief baker, Pierre Gour.",
     [("It gets worse", "Pierre Gour", "role")]),
    ("Ann Poe was late. She says enough is enough.", [("enough is enough", "Ann Poe", "pronoun")]),
    ("Travel expert Tess Bish has tips. Tess noted: “Book on Tuesday.” According to the expert, it was late.",
     [("it was late", "Tess Bish", "role")]),
]  # fmt: skip

REPORTS = [*ANSWERS, *GUESSED, *PHRASES_READ_ON, *ASIDES, *HEADLINES, *HEARERS, *VERBS, *MEANT]

# what looks like speech and is none
NO_REPORTS: list[tuple[str, str]] = [
    ("A captain, who asked that his boat not be named, said it was late.", "his boat not be named"),
    ("A website called “Lind If Poe Wins” opened in the town on Monday.", "Lind If Poe Wins"),
    ("A blog, called the “Feed,” was shut in the town on Monday.", "Feed"),
    ("A Lind news organisation called “The Local” was cited on Monday.", "The Local"),
    ("He fell to the ground, lying prostrate on the road as another rider left.", "prostrate"),
    ("The plan stirs rivalry by allowing users to race over routes called “segments.”", "segments"),
    ("If all goes according to plan, three boats will launch here on Monday.", "three boats will launch"),
    ("She is accused of it in a series of social media messages she posted before the storm.", "she posted"),
    ("Staff could face a fine if they fail to tell their bosses that they were told to stay.", "they were told"),
    ("As the doors were opened in Lind, Ann Poe testified before the committee in Vesta.", "As the doors were opened"),
    ("In adults, the number who said they had used it in the past month rose.", "they had used it"),
    ("One of the clues was Taylor’s blood work, which showed he was exposed to it.", "he was exposed"),
    ("Poe is known as the leading whale expert, called on by tribes around the country.", "by tribes"),
    ("Guests who want to save money on a trip should consider what day they book.", "what day they book"),
    ("He pleaded guilty in May to threatening a guard at the gate of the old pier in Lind.", "a guard"),
    ("A video showing the moment a boat was found was sold on Monday in the town.", "the moment a boat"),
    ("Bees can tell from the colour of a petal how old it is, and they like it.", "how old it is"),
    ("She has told it before, and knows where to stop, and she did so on Monday.", "where to stop"),
    ("Bell added a late run in the third round and young Poe made it ten on the day.", "a late run"),
    ("The reel was cut to show Carl Dent failing to answer, when, in fact, he responded quickly.", "The reel was cut"),
    ("In a long recorded interview with the guards, Carl Dent confessed on Monday.", "In a long recorded interview"),
    ("Ann Poe: How it all began in Velmar\n\nAnn Poe said it was late.", "How it all began"),
    ("Carl Dent: Velmar drops the case\n\nVelmar’s police said that Dent was late.", "Velmar drops the case"),
    ("Photos: Storm hits the pier\n\nIt was late on Monday.", "Storm hits the pier"),
    ("Poe heads Lind, the biggest public relations and branding firm in Velmar, and likes it.", "firm in Velmar"),
    ("Rivers rise in Velmar: What we know\n\nIt was late on Monday.", "Rivers rise"),
]  # fmt: skip

# who is shown, and what it is: text, content, name, kind
SHOWN: list[tuple[str, str, str, str]] = [
    ("One of the rowers, Hayley Walsh, said it was late.", "it was late", "Hayley Walsh", "person"),
    ("One of the bill’s authors, Republican Sen. Scott Beas, said it was late.", "it was late", "Scott Beas", "person"),
    ("Browns DL Sheldon Richards said it was late.", "it was late", "Sheldon Richards", "person"),
    ("Supervisor Robert Coll said it was late.", "it was late", "Robert Coll", "person"),
    ("PM Anwar said it was late.", "it was late", "Anwar", "person"),
    ("Velmar’s ambassador to Britain Liu Xiam said it was late.", "it was late", "Liu Xiam", "person"),
    ("Retired superintendent of police SK Umesh said it was late.", "it was late", "SK Umesh", "person"),
    ("First Deputy Chairman of the Lind Council’s Defense and Security Committee Franz Klint said it was late.",
     "it was late", "Franz Klint", "person"),
    ("Justice Scalia said it was late.", "it was late", "Scalia", "person"),
    ("German striker Mueller said it was late.", "it was late", "Mueller", "person"),
    ("The San Francisco Chronicle said it was late.", "it was late", "The San Francisco Chronicle", "body"),
    ("On Monday South Korea said it was late.", "it was late", "South Korea", "body"),
    ("N. Korea said it was late.", "it was late", "N. Korea", "body"),
    ("The Assembly Government said it was late.", "it was late", "The Assembly Government", "body"),
    ("Volkswagen Australia said it was late.", "it was late", "Volkswagen Australia", "body"),
    ("West Ham United were late. Manchester United said it was odd.", "it was odd", "Manchester United", "body"),
    ("The American Legion said it was late.", "it was late", "The American Legion", "body"),
    ("British Columbia says it was late.", "it was late", "British Columbia", "body"),
    ("Carl Dent left. Velmar’s Justice Ministry said it was late.", "it was late", "Velmar’s Justice Ministry", "body"),
    ("Human Rights Watch said it was late.", "it was late", "Human Rights Watch", "body"),
    ("Some MPs were late. MPs said it was odd.", "it was odd", "MPs", "unnamed"),
    ("This comes after police said it was late.", "it was late", "police", "unnamed"),
    ("It was late, according to the WHO.", "It was late", "the WHO", "body"),
    ("“It was late and odd in the town,” the email began.", "It was late", "the email", "document"),
]  # fmt: skip
