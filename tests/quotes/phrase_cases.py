"""Sentences of our own on phrases that look like subjects and verbs, and are others: participles, papers, nicknames.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

# who accuses names the accused first; "a man accused of theft" is one to whom it is done
DONE_TO: list[Case] = [
    ("She accused him of stealing a boat.", [("him of stealing a boat", None, "not_attributed")]),
    ("Ann Poe accused the board of sleeping.", [("the board of sleeping", "Ann Poe", "named")]),
    ("The mayor accused rivals of “naked greed”.", [("rivals of", "The mayor", "role")]),
    ("He was the guard whom Ann Poe had accused of “theft”.", [("theft", "Ann Poe", "named")]),
    ("She came in what two guards described as “a tent”.", [("a tent", "two guards", "role")]),
    ("Carl Dent, accused of fraud, said he was fine.", [("he was fine", "Carl Dent", "named")]),
    ("A woman accused of cruelty said she was late.", [("she was late", "A woman accused of cruelty", "role")]),
    ("A man suspected of stealing a boat told police he was late.",
     [("he was late", "A man suspected of stealing a boat", "role")]),
    ("A clerk credited with saving the pier said it was late.",
     [("it was late", "A clerk credited with saving the pier", "role")]),
    ("A man described as “shy” by neighbours left.", [("shy", "neighbours", "role")]),
]  # fmt: skip

# a paper named by who wrote it speaks, not who wrote it; what is told of a person between commas is not the subject
SUBJECTS: list[Case] = [
    ("A Board on Piers (BOP) report released in August said it was late.",
     [("it was late", "A Board on Piers (BOP) report", "named")]),
    ("A Ministry of Roads letter said it was late.", [("it was late", "A Ministry of Roads letter", "named")]),
    ("A House of Keys committee said it was late.", [("it was late", "A House of Keys committee", "named")]),
    (
        ("Rolf Wend, a painter who studies boats, and whose book “The Blue Hull” gives a chapter to the pier, told me "
         "that it was late."),
        [("it was late", "Rolf Wend", "named")],
    ),
    ("Ann Poe, a guard who works nights, and who has two sons, said it was late.",
     [("it was late", "Ann Poe", "named")]),
    ("A report, a copy of which was seen by The Lind Gazette, states that it was late.",
     [("it was late", "A report", "role")]),
    ("A letter from the club, St Colman’s, states that it was late.",
     [("it was late", "A letter from the club", "role")]),
    ("The board saw that boats were late.", [("boats were late", "The board", "role")]),
    ("Tarsk blamed rivals. He accused Lind of theft, a charge Lind has denied, Carl Dent said.",
     [("He accused Lind", "Carl Dent", "named")]),
    ("His critics called him “a liar and a fool.”", [("a liar", "His critics", "role")]),
    ("Critics call it “the worst law in years”.", [("the worst law", "Critics", "role")]),
]  # fmt: skip
PHRASES = [*DONE_TO, *SUBJECTS]

NO_SUBJECTS: list[tuple[str, str]] = [
    ("Man accused of stealing a ferry denied bail", "a ferry denied bail"),
    ("A guard accused of sinking a ferry was late on Friday.", "a ferry was late"),
    ("Mayor criticised over ferry delay that cost “millions”.", "millions"),
    ("Clerk praised for keeping “the best books in Lind”.", "the best books"),
    ("A man said to be the owner left the “Doll” early.", "Doll"),
    ("Residents urged to boil water after the “big leak”.", "big leak"),
    ("Ann and Tim – dubbed “the Wall” by fans of the club – left.", "Ann and Tim"),
    ("Brandt's team saw that objection coming.", "objection coming"),
    ("She saw that boat leave.", "boat leave"),
    ("A woman, who asked the Gazette not to use her name, left.", "not to use her name"),
    ("“I ran,” said one buyer, who asked Channel 4 not to print her name.", "not to print her name"),
    ("A teacher asked us not to name the school.", "not to name the school"),
    ("Rivals call its founder “the Heron.” She has had it printed on a mug.", "the Heron"),
    ("People often call her “the Wizard of Lind”.", "the Wizard of Lind"),
    ("He accused Lind of theft, a charge Lind has repeatedly denied.", "He accused Lind"),
    ("“It is shut,” she said, and then she laughed so hard she had to sit.", "so hard she had to sit"),
    ("The clerk was out on Sunday, when a “red flag” warning for wind was in force.", "for wind was in force"),
]
