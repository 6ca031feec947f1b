"""Is this the same claim? Candidates, features, probability, conflicts, aligned words.

Steps: `units` cuts a text; `sangto.search` finds candidates; `features` and `sangto.facts` compare; `model` turns the
comparison into a probability; `alignment` says where both texts agree; `folding` joins fact-checks of one claim.
"""

from sangto.matching.features import FEATURES
from sangto.matching.folding import Wording, fold_duplicates
from sangto.matching.matcher import FactCheckIndex

__all__ = ["FEATURES", "FactCheckIndex", "Wording", "fold_duplicates"]
