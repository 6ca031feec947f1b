"""Writing contests: entries, judges and their scores, originality, rounds and results."""
