"""Sentences of our own in which somebody goes by what was told beside the name: an age, an office, a trade.

The form is that of `cases.py`.
"""

from tests.quotes.cases import Case

OF_AGE: list[Case] = [  # a noun that only tells how old somebody is
    ("Carl Dent, 61, lost to Mara Finch, 17. Ann Poe, 40, watched.\n\n“It was loud,” the teenager said.",
     [("It was loud", "Mara Finch", "role")]),
    (("The cup went to Tovi Runde of Velmara, who at 18 was in a first final.\n\nAnn Poe wept. The teenager said it was"
     " “loud”."), [("loud", "Tovi Runde", "role")]),
    ("Mara Finch is eighty-one and Carl Dent is fifty.\n\nAnn Poe wept. “It is cold,” the octogenarian said.",
     [("It is cold", "Mara Finch", "role")]),
    ("Carl Dent met 72-year-old Mara Finch. Ann Poe wept.\n\n“It is cold,” the pensioner said.",
     [("It is cold", "Mara Finch", "role")]),
    ("Mara Finch, now thirty-four, met Carl Dent, who is 50. Ann Poe wept.\n\n“It is cold,” the 34-year-old said.",
     [("It is cold", "Mara Finch", "role")]),
    ("Mara Finch was 19 points behind Carl Dent. Ann Poe, 40, wept.\n\n“It is cold,” the teenager said.",
     [("It is cold", "the teenager", "role")]),
]  # fmt: skip

OFFICES: list[Case] = [  # an office or trade that stands once beside the name
    ("“Sit,” said the Speaker, Dame Mara Finch. Carl Dent and Ann Poe sat.\n\n“It is late,” the Speaker said.",
     [("It is late", "Mara Finch", "role")]),
    ("The chief curator, Dr Carl Dent, rose. Ann Poe and Vera Low sat.\n\nThe curator said it was “late”.",
     [("late", "Carl Dent", "role")]),
    (("The study's lead author, Mara Finch, rose. Carl Dent and Ann Poe sat.\n\n“It is late,” the study's lead author"
     " said."), [("It is late", "Mara Finch", "role")]),
    ("A lighthouse keeper, Mara Finch, rose. Carl Dent and Ann Poe sat.\n\n“It is late,” the keeper said.",
     [("It is late", "Mara Finch", "role")]),
    ("Naval biographer Carl Dent rose. Ann Poe and Vera Low sat.\n\n“It is late,” said the author of Wet Feet.",
     [("It is late", "Carl Dent", "role")]),
    ("Harbour archaeologist Mara Finch rose. Carl Dent and Ann Poe sat.\n\n“It is late,” said the archaeologist.",
     [("It is late", "Mara Finch", "role")]),
]  # fmt: skip


RELATIVES: list[Case] = [  # of one surname
    (("Carl Dent cleared the bar, watched by Ann Poe. “He is tall,” said Vera Dent.\n\nHer son smiled. “So is she,” he"
     " said."), [("So is she", "Carl Dent", "pronoun")]),
    ("Vera Dent runs the mill. “It is cold,” Carl Dent said.\n\nHis wife said it was “late”.",
     [("late", "Vera Dent", "role")]),
    (("Vera Dent runs the mill. Carl Dent left with Paul Marsh. Dent waved.\n\nHis mother did not look. “Late,” she"
     " said."), [("Late", "Vera Dent", "pronoun")]),
    ("His sister, Vera Dent, runs the mill. “It is cold,” Carl Dent said.\n\nHis wife said it was “late”.",
     [("late", "His wife", "role")]),
    ("Vera Low runs the mill. “It is cold,” Carl Dent said.\n\nHis wife said it was “late”.",
     [("late", "His wife", "role")]),
]  # fmt: skip

HEADLINES: list[Case] = [  # what they tell, the article tells again
    (("Carl Dent wins again\n\nBy Ann Poe\n\nThe mayor of Lind stood in a barn.\n\n“It is cold,” Carl Dent told"
     " them. Paul Marsh left.\n\nThe mayor said it was “late”."), [("late", "Carl Dent", "role")]),
    ("“It is late,” said Foreign Ministry Spokesman Carl Dent. According to the diplomat, it is “cold”.",
     [("cold", "Carl Dent", "role")]),
    ("Carl Dent spoke. His deputy, he said, had cut “a ribbon”.", [("a ribbon", "Carl Dent", "pronoun")]),
]  # fmt: skip

TOLD = [*HEADLINES, *RELATIVES, *OF_AGE, *OFFICES]
