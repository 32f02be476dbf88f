"""Sentences of our own on what only looks like speech, on firms that look like people, and on who is quoted by whom.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

# who is quoted speaks, not who quotes; a document that passes on what somebody states does not say it
PASSED_ON: list[Case] = [
    ("The Courier quoted a senior guard as saying that the hall was “cold”.",
     [("the hall was", "a senior guard", "role")]),
    ("“We were cold,” The Courier quoted its guide as saying.", [("We were cold", "its guide", "role")]),
    ("A guard told the Courier that it was late. “We were cold,” the Courier quoted him as saying.",
     [("We were cold", "A guard", "pronoun")]),
    ("Carl Dent came late. According to the report, he stated that he was “lost”.", [("lost", "Carl Dent", "pronoun")]),
    ("The law allows that when clerks are late, Ann Poe said.", [("when clerks are late", "Ann Poe", "named")]),
    ("In interview, the guard said, Carl Dent had blamed his brother.",
     [("Carl Dent had blamed his brother", "the guard", "role")]),
    ("A banker advising Fellmoor said a vote would depend on it.",
     [("a vote would depend", "A banker advising Fellmoor", "role")]),
]  # fmt: skip

# "Fellmoor Mills", then "Fellmoor", is a firm; nobody goes on with it as "he"
FIRMS: list[Case] = [
    ("Carl Dent, a miller, sold. Fellmoor Mills has turned it down. Shares in Fellmoor fell. “I sold,” he said.",
     [("I sold", "Carl Dent", "pronoun")]),
    ("Fellmoor Mills has turned down an offer. Nobody at Fellmoor was glad. “I sold,” he said.",
     [("I sold", None, "not_attributed")]),
    ("Yesna Dent has sold her boat. Yesna is glad. “I sold,” she said.", [("I sold", "Yesna Dent", "pronoun")]),
]  # fmt: skip

HARD = [*PASSED_ON, *FIRMS]

# verbs of saying that say nothing here
NO_SPEECH: list[tuple[str, str]] = [
    ("Dana Poe added 17 points and 14 rebounds for Lind, including a shot that forced it.", "14 rebounds"),
    ("Ann Poe wrote it back in.", "back in"),
    ("Lindmark Reiterates Support for Fellmoor, Harbour Council Requests Flour", "Requests Flour"),
    ("The council declined to comment on whether flour is among them.", "flour is among them"),
    (
        "It fell after the grocer warned on profits for the second time in three months and cut its dividend.",
        "dividend",
    ),
    ("Shares in Lind rose to 431p, suggesting buyers expect a higher bid.", "higher bid"),
    ("On Friday Ann Poe would be recalling Carl Dent, who sold the pier.", "Carl Dent, who"),
    ("Ann Poe found Carl Dent in the hall and held onto his hand.", "in the hall"),
    ("And then Ann Poe says something I am not expecting.", "not expecting"),
    ("Ann Poe said nothing; she was seen at a fair.", "at a fair"),
    ("Ann Poe read the jury a letter sent in April.", "sent in April"),
    ("The students held up a sheet that was torn.", "a sheet"),
    ("Dent gave his version in a memoir, “The Wrong Pier Of Lind”.", "Wrong Pier"),
    ("Ann Poe chose it because of a line on its second page: “Someone is always awake.”", "always awake"),
]
