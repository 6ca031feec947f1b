"""Drills: what they ask (`content`), what an answer is worth (`grading`), what is said of it (`feedback`), how they are
made from fact-checks (`making`)."""
