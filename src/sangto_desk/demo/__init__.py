"""A desk with lived-in demo data, made by the services that make a real one.

Order of steps of `making.make_demo`: four people in four roles; then, claim by claim, tips, sources, drafts, verdicts,
publications and corrections (`stories` says which, `story` carries one out); and a contest that is being judged
(`contests`). The clock of the desk stands at each of these moments while it happens (`clock`), so that the audit trail,
versions and copies are spread over months. Claims and ratings are those of the demo fact-checks of the project; their
sources are pasted texts that say what they are.
"""
