"""Sentences whose words are settled by what stands around them: nouns that could be verbs, capitals that open."""

from tests.quotes.cases import Case

NOUNS: list[Case] = [  # no verb: it would not agree with what stands before it
    ("Ann Poe posted a Gazette comment of her own, saying, “We are glad.”", [("We are glad", "Ann Poe", "named")]),
    ("A Gazette post shared more than 46,000 times claims that it was late.",
     [("it was late", "A Gazette post", "named")]),
    ("Ann Poe, a 26-year-old member of the club and an activist in Washington state, said it was late.",
     [("it was late", "Ann Poe", "named")]),
    ("Less than a third agreed. Reports of a fire said it was late.", [("it was late", "Reports of a fire", "role")]),
    ("Breach known for weeks, letter shows\n\nIt rained on Monday.", [("Breach known", "letter", "role")]),
    ("Poe’s family claim the town knew.", [("the town knew", "Poe’s family", "named")]),
]  # fmt: skip
OPENINGS: list[Case] = [  # capitals that are no name's
    ("TEN HURT IN LIND BLAST Mayor Ann Poe said it had “northern roots.”", [("northern roots", "Ann Poe", "named")]),
    ("Years after Ann Poe claimed that it was over, Carl Lee won.", [("it was over", "Ann Poe", "named")]),
    ("Last month, the Gazette, a weekly newspaper, revealed that it was late.",
     [("it was late", "the Gazette", "named")]),
]  # fmt: skip
GROUPS: list[Case] = [  # a name in several words, small ones among them
    ("The animal group People for the Fair Care of Dogs said it was late.",
     [("it was late", "People for the Fair Care of Dogs", "named")]),
    ("Citizens for Clean Air said it was late. It said on Monday that it rained.",
     [("it was late", "Citizens for Clean Air", "named"), ("it rained", "Citizens for Clean Air", "pronoun")]),
    ("Lawyers for Ann Poe said it was late.", [("it was late", "Lawyers for Ann Poe", "role")]),
    ("The Mandan, North Dakota, police chief, Carl Lee, has said that guards “can use force.”",
     [("can use force", "Carl Lee", "named")]),
    ("Joost van Hoof of Lind University writes that it is late. He says it will rain.",
     [("it is late", "Joost van Hoof", "named"), ("it will rain", "Joost van Hoof", "pronoun")]),
    ("Ann Poe told LBC One it was late.", [("it was late", "Ann Poe", "named")]),
]  # fmt: skip
BESIDE: list[Case] = [  # of two who are told of, the one who speaks
    ("The buyer, Lind Building Products of Vesta, said on Monday that it would stay.",
     [("it would stay", "Lind Building Products", "named")]),
    ("The owner, Carl Lee, said it was late.", [("it was late", "Carl Lee", "named")]),
    ("The Gazette quoted critics, with Ann Boswell stating: “People need this.”",
     [("People need this", "Ann Boswell", "named")]),
    ("The Tánaiste has rejected claims that it was late.\n\nIn talks on Wednesday, Orla Kin told Deputies it rained.",
     [("claims that it was late", "Orla Kin", "role")]),
    ("Brett Favre left. The Lind Vikings QB said it was late.", [("it was late", "Brett Favre", "role")]),
    ("Ann Poe, the MP for Lind, left. The PM said it rained.", [("it rained", "The PM", "role")]),
    ("The opposition party, Labour, said it would back the move.", [("it would back", "Labour", "named")]),
    ("Lind Cars and the striking United Dock Workers union have a deal. It is like one with Ford, the union said.",
     [("It is like one", "United Dock Workers", "role")]),
    ("A mother whose daughter is at Lind High, recounting what her child told her, said it was late.",
     [("it was late", "A mother", "role")]),
    ("A mother whose daughter is at Lind High said it was late.", [("it was late", "A mother", "role")]),
    ("A judge found the firm had lied.", [("the firm had lied", "A judge", "role")]),
]  # fmt: skip
FIRMS: list[Case] = [  # a firm or paper by what it is
    ("The Lindmor Sinmun said in a note it was late. The paper said that it rained.",
     [("it rained", "Lindmor Sinmun", "role")]),
    ("Town looks into WeLind\n\nTwo said the town was late. WeLind owes it.\n\nThe company confirmed that it paid.",
     [("it paid", "WeLind", "role")]),
    ("A flight of AirLind was lost. The airline said it was late.", [("it was late", "AirLind", "role")]),
    ("Lindva held its Camp Lindva.\n\nLindva has ways to see it. The company says it is late.",
     [("it is late", "Lindva", "role")]),
    ("Applico confirmed it. In general, Applico’s rules are odd. They are odd, the company says.",
     [("They are odd", "Applico", "role")]),
]  # fmt: skip
METONYMS: list[Case] = [  # a firm by what it is, right behind its name, or named in what it says
    (
        "Earlier this month, Super Value revealed that it was late. Still, the grocery giant said it had supplies.",
        [("it had supplies", "Super Value", "role")],
    ),
    ("Tesla said sales rose. The electric car maker said it would hire.", [("it would hire", "Tesla", "role")]),
    (
        "Ann Lee met Google and Microsoft. The software giant said it would hire.",
        [("it would hire", "The software giant", "role")],
    ),
    (
        "Google said sales rose, while Microsoft fell. The software giant said it would hire.",
        [("it would hire", "The software giant", "role")],
    ),
    (
        (
            "Ann Lee is a guide for Lindroads, which gives tours. She was born there.\n\n“She was a star at"
            " Lindroads,” the company said."
        ),
        [("She was a star", "Lindroads", "role")],
    ),
    (
        "He worked for Safe Cargo, a Fedlind contractor. He did not work for Fedlind, the company said on Thursday.",
        [("He did not work", "Fedlind", "role")],
    ),
    (
        (
            "The group, Lind Coalition, wrote to the board. The group said on Twitter that it was late. The group added"
            " that it rained."
        ),
        [("it rained", "Lind Coalition", "role")],
    ),
    (
        "Ann Lee was endorsed by the Lind Tea PAC, a local organization which said that its board met at dawn.",
        [("its board met", "Lind Tea PAC", "named")],
    ),
]
ADVISED: list[Case] = [  # what somebody is told to do, and what is done besides
    ("The officials warned residents to stay indoors.", [("to stay indoors", "The officials", "role")]),
    ("The officials told residents to stay indoors.", [("to stay indoors", "The officials", "role")]),
    ("Bo Poe spoke of a man claiming to be a guard who tied up women and robbed them in Lind.",
     [("robbed them", "Bo Poe", "named")]),
]  # fmt: skip
GENDERS: list[Case] = [  # a surname that is a first name too tells nothing of somebody with a first name
    (
        (
            "A man threatened to hurt Ilhan Omar. Omar saw Omar’s letter. Omar met Rosa Poe, who left.\n\nOmar asked"
            " for calm. She added: “We must teach.”"
        ),
        [("We must teach", "Ilhan Omar", "pronoun")],
    ),
]
OF_OTHERS: list[Case] = [  # what others claim, and what papers tell
    ("That is when Ann Lee pointed to reports that the mill was late.", [("the mill was late", "Ann Lee", "named")]),
    (
        "The archivist passed thousands of pages to an attaché, according to papers disclosed to this newspaper.",
        [("The archivist passed", "papers", "role")],
    ),
    (
        (
            "Asked how it will run between Lind and Poole, Alex Barr, assistant director for construction and public"
            " works, explained that it would stop."
        ),
        [("it would stop", "Alex Barr", "named")],
    ),
]
PRINCIPALS: list[Case] = [  # who speaks for somebody is not that somebody
    (
        "A spokesman for Mrs. Poe called on her to go. Mrs. Poe left. The spokesman said it was late.",
        [("it was late", "A spokesman for Mrs. Poe", "role")],
    ),
    (
        "A spokeswoman for Mr. Trunk did not reply. Mr. Trunk left. The spokeswoman said it was late.",
        [("it was late", "The spokeswoman", "role")],
    ),
    (
        "A spokesman for Prime Minister Ann Lee left. Lee was late. The spokesman said it rained.",
        [("it rained", "The spokesman", "role")],
    ),
    ("The head of Lind Gas Ann Lee left. It rained. The head said it was late.", [("it was late", "Ann Lee", "role")]),
    (
        "On stage will be Jeb Burr, businesswoman Carla Fior, and others. The businesswoman said it was late.",
        [("it was late", "Carla Fior", "role")],
    ),
]
UTTERED: list[Case] = [  # a noun of speech, or how it is put, beside the quotation
    ("Ann Poe’s reply: “It is late.”", [("It is late", "Ann Poe", "named")]),
    ("Ann Poe left. Her reply: “It is late.”", [("It is late", "Ann Poe", "pronoun")]),
    ("The mayor’s answer was short and blunt: “It is late.”", [("It is late", "The mayor", "role")]),
    ("“It is late,” was Ann Poe’s verdict.", [("It is late", "Ann Poe", "named")]),
    ("“It is late” is how Ann Poe described it.", [("It is late", "Ann Poe", "named")]),
    ("In Ann Poe’s words: “It is late.”", [("It is late", "Ann Poe", "named")]),
    ("The plan, described by Ann Poe as “a late one”, was cut.", [("a late one", "Ann Poe", "named")]),
    ("Ann Poe told a crowd of 200 people gathered outside: “It is late.”", [("It is late", "Ann Poe", "named")]),
    ("“It is late,” tweeted @annpoe.", [("It is late", "@annpoe", "role")]),
    ("“We welcome it,” the Lind-based #LindGirls campaign said. “It rains.”",
     [("We welcome it", "the Lind-based #LindGirls campaign", "named")]),
]  # fmt: skip
TWO_CLAUSES: list[Case] = [  # of two clauses each is its own speaker's, or both are one's
    ("While Ann Poe said it was “late”, Carl Dent said it was “wet”.",
     [("late", "Ann Poe", "named"), ("wet", "Carl Dent", "named")]),
    ("It is “late”, Ann Poe says; it is “wet”, says Carl Dent.",
     [("late", "Ann Poe", "named"), ("wet", "Carl Dent", "named")]),
    ("While it was “late”, Carl Dent said it was “wet”.", [("wet", "Carl Dent", "named")]),
    ("When guards went to the house, Ann Poe recalls, it was “sort of grim”.",
     [("When guards went", "Ann Poe", "named"), ("sort of grim", "Ann Poe", "named")]),
    ("Carl Morrison has since deployed the army, launched a call up, pledged billions, and suggested more was to come.",
     [("more was to come", "Carl Morrison", "named")]),
    ("Carl Rooney said sorry for it, after Ann Poe left. He said: “I want to.”",
     [("I want to", "Carl Rooney", "pronoun")]),
]  # fmt: skip
TOLD_APART: list[Case] = [  # who is named by others, or has no name at all
    ("The man, named by police as Carl Streeter, told officers he knew her.",
     [("he knew her", "Carl Streeter", "named")]),
    ("The suspect, identified as Carl Lee, said it was late.", [("it was late", "Carl Lee", "named")]),
    ("Rebel Carl Dent left.\n\n“It is late,” the rebel said, speaking on condition of anonymity.",
     [("It is late", "the rebel", "role")]),
    ("Lind Governor Anyang’ Nyong’o warned them. Prof Nyong’o spoke. “It is late,” said the governor.",
     [("It is late", "Anyang’ Nyong’o", "role")]),
    ("The forces then blasted Lind with mortar fire, witnesses said.",
     [("The forces then blasted Lind", "witnesses", "role")]),
]  # fmt: skip
TITLES: list[Case] = [  # a title in marks is no quotation
    ("In a letter addressed to the board and the “Lind community,” Ann Poe said it “would end.”",
     [("would end", "Ann Poe", "named")]),
    ("Ann Poe, a baker and host on LBC’s “Shark Tank,” wrote in The Lind Times that she took a boat.",
     [("she took a boat", "Ann Poe", "named")]),
]  # fmt: skip
_DOCTOR = (
    "Carl Lee said it rained.\n\n“We wait,” says a doctor from Lind, whose name has been withheld to protect him. In a"
    " break he explains that he lives there. He would go home, but he cannot travel. Since May, he says, he has seen"
    " two men. Others came late. “It is grim,” he says."
)
_GUEST = (
    "Carl Patrick came to Lind on Tuesday.\n\nEyamba Sowers didn’t know Patrick was coming but saw it as a surprise."
    " The estate agent said she liked him."
)
GOING_ON: list[Case] = [  # who is meant further on
    (_DOCTOR,
     [("he has seen two men", "a doctor from Lind", "pronoun"), ("It is grim", "a doctor from Lind", "pronoun")]),
    ("Carl Lee said it rained.\n\nA volunteer offered him dry shoes. He shook his head.\n\n“No,” he said.",
     [("No", "Carl Lee", "pronoun")]),
    ("WhaleWorld’s plan had Ann Clark up all night. WhaleWorld left.\n\n“It rained,” she said.",
     [("It rained", "Ann Clark", "pronoun")]),
    ("Pat Honea, co-founder of Lind Mills and a father of two, left. Ann Poe left too.\n\n“It rained,” she said.",
     [("It rained", "Ann Poe", "pronoun")]),
    (_GUEST, [("she liked him", "Eyamba Sowers", "role")]),
    ("Games need warnings, the trade and industry secretary has said.\n\nAnn Hewson is expected to call for a new law.",
     [("Games need warnings", "Ann Hewson", "role")]),
    ("The Party would welcome Lord Archer back, its co-chairman has said.\n\nDr Carl Fox told LBC One it was late.",
     [("The Party would welcome", "Carl Fox", "role")]),
    ("Ann Finney took the call. “Are you well?” the voice asked.", [("Are you well", "the voice", "role")]),
]  # fmt: skip
VOICED: list[Case] = [  # said in other words than by a verb of speech
    ("Ann Poe let it be known that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe made it clear that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe, making clear that the pier was shut, left.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe expressed concern that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe repeated her claim that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe was adamant that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe went on record to say the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe acknowledged in an email to staff that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe wrote in The Lind Times that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("Ann Poe wrote in a letter that the pier was shut.", [("the pier was shut", "Ann Poe", "named")]),
    ("“It is shut,” a reader wrote in. Another wrote in: “It rained.”",
     [("It is shut", "a reader", "role"), ("It rained", "Another", "role")]),
]  # fmt: skip
SHARED: list[Case] = [  # a subject of two, one a pronoun; a comma that parts no subject from its verb
    ("Ann Lee and Karl Poe have both said they would stay.", [("they would stay", "Ann Lee and Karl Poe", "named")]),
    ("The mayor and the guard both said it was late.", [("it was late", "The mayor and the guard", "role")]),
    (
        "The mayor and her deputy Ann Lee said it was late.",
        [("it was late", "The mayor and her deputy Ann Lee", "named")],
    ),
    (
        "Ann Lee runs the bakery. Lee said she and some neighbours worried that the pier would close.",
        [("the pier would close", "Ann Lee", "pronoun")],
    ),
    (
        "Ann Lee runs the bakery. She and her brother said the pier would close.",
        [("the pier would close", "Ann Lee", "pronoun")],
    ),
    (
        "Staff are treated as second-class citizens, says a report highlighting the “alarming rise of casual labour”.",
        [("Staff are treated", "a report", "role"), ("alarming rise", "a report", "role")],
    ),
    ("Judge frees pier owner, says case was weak", [("case was weak", "Judge", "role")]),
    ("Mayor backs ferry plan, calls critics “lazy”", [("lazy", "Mayor", "role")]),
    ("Doctors offer to give free flu shots to migrants, warn of epidemic", [("of epidemic", "Doctors", "role")]),
    ("Ann Lee backs ferry plan, calls critics “lazy”", [("lazy", "Ann Lee", "named")]),
    ("The union leaders, said the mayor, were late.", [("The union leaders", "the mayor", "role")]),
    (
        "Ann Lee runs the pier. Bo Lind met her. Ann Lee was late, said the mayor.",
        [("Ann Lee was late", "the mayor", "role")],
    ),
]
NAMED_BELOW: list[Case] = [  # a role first, the name in the next paragraph or further on
    (
        (
            "A Velmish transit chief says a man has been hurt.\n\nInterim Lind Police Chief Ed Alva told reporters that"
            " it rained."
        ),
        [("a man has been hurt", "Ed Alva", "role")],
    ),
    (
        "A passenger on a tram told how he was left shaking.\n\nAndy Nye wrote on Facebook that the tram was fast.",
        [("how he was left", "Andy Nye", "role")],
    ),
    (
        (
            "A leader of the island’s largest teachers union said lawmakers missed the mark.\n\n“It had nothing to do"
            " with that,” said Dan Hull, executive director of the Lind Teachers Association."
        ),
        [("lawmakers missed", "Dan Hull", "role")],
    ),
    (
        (
            "A top health expert is now warning that the islands could see the same.\n\nProf Gavin Yarm, director of"
            " the Centre for Global Health, says: “It is like a ship.”"
        ),
        [("the islands could", "Gavin Yarm", "role")],
    ),
    ("A doctor said it was flu.\n\nAnn Lee, a teacher, said her son was ill.", [("it was flu", "A doctor", "role")]),
    ("A senior official said it was late.\n\nAnn Lee said it was not.", [("it was late", "A senior official", "role")]),
    ("A source said it was late.\n\nAnn Lee said it was not.", [("it was late", "A source", "role")]),
    (
        "Governor says pier is safe\n\nIt rained. Governor Jay Lind opened the pier on Monday.",
        [("pier is safe", "Jay Lind", "role")],
    ),
    (
        "Governor says pier is safe\n\nIt rained. Governor Jay Lind met Governor Ann Poe of Velmara.",
        [("pier is safe", "Governor", "role")],
    ),
    (
        (
            "A Green councillor has said that the pier is unsafe.\n\nIt rained.\n\nLabour councillor Bo Poe left. Green"
            " councillor Ann Lee met them."
        ),
        [("the pier is unsafe", "Ann Lee", "role")],
    ),
]
SETTLED = [
    *PRINCIPALS,
    *GENDERS,
    *OF_OTHERS,
    *ADVISED,
    *METONYMS,
    *SHARED,
    *NAMED_BELOW,
    *VOICED,
    *UTTERED,
    *TWO_CLAUSES,
    *TOLD_APART,
    *BESIDE,
    *FIRMS,
    *NOUNS,
    *OPENINGS,
    *GROUPS,
    *TITLES,
    *GOING_ON,
]

NOT_VOICED: list[tuple[str, str]] = [
    ("Ann Lee responded to claims that he lied.", "he lied"),
    ("The mayor reacted to reports that he lied.", "he lied"),
    ("The mayor responded to accusations that he lied.", "he lied"),
    ("Lee Responds to Criticism That His Group Excludes Young People", "His Group"),
    ("Police urged residents to leave and closed the road.", "closed the road"),
    ("The officials warned residents to stay indoors and cancelled all events.", "cancelled"),
    ("The terror group, which pledged allegiance to Lindis in 2015, aims to stay.", "allegiance"),
    ("At a press conference announcing her appointment, a reporter asked Ann Lee, “What is it?”", "press conference"),
    ("The move has been condemned by artists and writers including the novelist Ann Lee.", "by artists"),
    ("Lind has declared three days of mourning for 231 people.", "three days"),
    ("A rite for a Lind initiative calling on nations to halt war was held by Carl Rogge.", "nations"),
    ("Carl Rooney also said sorry for the outburst.", "sorry"),
    ("Ann Poe’s latest book, “The Late Ones”, is out. “The Late Ones” is her first book.", "The Late Ones"),
    ("Ann Poe found a map on which the dam is marked as “Site B”.", "a map"),
    ("His daughter found the tapes that will come out as “The Bin”.", "the tapes"),
    ("Ann Poe will make clear that the pier was shut.", "the pier was shut"),
    ("Ann Poe was made aware of concern that the pier was shut.", "the pier was shut"),
    ("She posted an invitation to his rosary, viewing and funeral at a time of need.", "funeral"),
    ("Ann Poe rejected the idea, but it is clear that the pier was shut.", "the pier was shut"),
]
NO_SPEAKERS: list[tuple[str, str]] = [  # words that nobody is called by, and no name
    ("Ann Poe, once host of the show “Pier,” listed an LBC show as her favourite: “The Boats”.", "LBC"),
    ("That prompted the Atlas of Lind, which examines mills and ports, to state, “Lind is old.”", "examines"),
    ("The visit – coming after more ambiguous remarks a few weeks ago – could help.", "ambiguous"),
    ("She believes her side has “the wind at its back” heading to the Super Tuesday contests.", "heading"),
    ("Poe is favoured to win a few towns in smaller, whiter states, but Lee leads.", "whiter"),
    ("Young people tend to hold liberal views: 53% call themselves green.", "liberal"),
    ("The win hands her a majority of the state’s 20 pledged delegates, helping her on.", "majority"),
    ("They asked again, forcing community credit unions to pay, and now considering whether to go.", "forcing"),
    ("Last month, the Gazette, a weekly newspaper, revealed that it was late.", "Last month"),
    ("Teams have moved into new towns, started reserving time in swing states this week.", "started"),
    ("Drop in turnout hints that she has yet to win.\n\nA drop was seen.", "Drop"),
    ("Less than a third agreed with the mayor that it was late.", "Less"),
    ("Alarmed, Mr. Lee resigned, convinced that the town was late.", "Alarmed"),
    ("Especially compared to others, Poe and Lee share views on schools: Both are quick to praise.", "Especially"),
    ("Citing last week’s Lind attack as a call for “dreams,” Ann Poe urged them to go.", "last week"),
    ("Listing several of Poe’s business ventures she added, Poe is a proven man.", "business"),
    ("It takes money that migrants send home until the government agreed to pay “$5 million.”", "migrants"),
    ("She has made other public promises to give the money away.", "public"),
    ("He focused on the alleged dangers posed by the sea, showing that he would not shy away.", "dangers"),
    ("He spoke of the law – a charge her family and supporters strongly deny.", "a charge"),
    ("She wrote several books on bees. She wrote individual reports on each of the mills.", "She"),
    ("New Year’s Eve Raids Renew Old Quarrels\n\n“We ran,” she said.", "Eve"),
]  # fmt: skip
