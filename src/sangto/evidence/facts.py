"""What two texts state that can be compared. The one place where `sangto.evidence` uses `sangto.matching`.

Numbers, dates, places and negation are read in the same way for a fact-check's claim and for a passage of a source.
"""

from sangto.matching.conflicts import Facts, find_conflicts, find_facts
from sangto.matching.numbers import agree, comparable
from sangto.matching.times import same_time
from sangto.matching.whereabouts import same_place
from sangto.matching.wording import Word

__all__ = ["Facts", "Word", "agree", "comparable", "find_conflicts", "find_facts", "same_place", "same_time"]
