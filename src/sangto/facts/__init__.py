"""What a text states that can be compared, and where two texts contradict each other.

Numbers and units, dates and times, places, ranks and labels, negation and opposites: read in the same way for the claim
of a fact-check and for a passage of a source.

Steps: `find_facts` reads one text, once; `find_conflicts` sets aside what agrees and pairs what is left. `agree`,
`same_time` and `same_place` answer for two mentions alone.
"""

from sangto.facts.bounds import few_enough
from sangto.facts.conflicts import find_conflicts
from sangto.facts.numbers import agree, comparable, keeps_bound
from sangto.facts.polarity import is_marked
from sangto.facts.reading import Facts, find_facts
from sangto.facts.siblings import Sibling, find_siblings, nearest_siblings
from sangto.facts.times import Moment, contradict, same_time
from sangto.facts.whereabouts import Place, same_place
from sangto.facts.wording import Negation, Pole, Word

__all__ = [
    "Facts",
    "Moment",
    "Negation",
    "Place",
    "Pole",
    "Sibling",
    "Word",
    "agree",
    "comparable",
    "contradict",
    "few_enough",
    "find_conflicts",
    "find_facts",
    "find_siblings",
    "is_marked",
    "keeps_bound",
    "nearest_siblings",
    "same_place",
    "same_time",
]
