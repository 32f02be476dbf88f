"""Package data: this project's briefs and its register of outlets. See README.md for the origin of each."""
