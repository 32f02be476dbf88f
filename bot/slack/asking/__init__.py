"""Plain questions, read by rules. Pure: no clock, no model.

`plain` is the way through: `manners` takes off the politeness, `periods` and `press` the dates and outlets, `frames`
says which shape the rest has, `slots` what stands in it, and `canonical` writes it as a person would have typed it.
"""
