"""The pages of organisers below ``/desk/contests/``: set up, entries, judges, rounds, results."""
