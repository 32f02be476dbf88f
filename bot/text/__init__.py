"""Reading text: sentences with spans, tokens, folding, boilerplate marks and the word lists several rooms read."""
