"""The web application of a verification desk: one Django project.

Data apps, each knowing only those below it: factchecks, inbox, claims, evidence, audit, accounts, common. Faces,
which hold views and templates only: newsroom (editors), public (readers), api (programs). Where to look: the app named
for the noun, then its `services.py` (writes), `selectors.py` (reads), `rules.py` (who may).
"""
