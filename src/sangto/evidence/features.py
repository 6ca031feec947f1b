"""What a claim and a passage have in common, as named numbers that a reader can check.

Each public function of `FEATURES` takes a `Beside`; its docstring is what a reader is shown. Those of this module look
at overlap and findings, `closeness` at where in the passage the claim stands, `additions` at what it adds or exchanges,
`cues` at words that change how much is claimed. The model in `sangto.evidence.model` turns the numbers into the
probabilities of the three stances.

Left out after measuring: the length of claim and passage, which tell the label in one set of the development data only
by the way that set was made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from sangto.evidence import additions, closeness, cues
from sangto.evidence.beside import LEAST_CLAUSE, Beside
from sangto.evidence.overlap import begins_with_capital, stands_for
from sangto.evidence.sides import share_said, telling
from sangto.facts import find_conflicts


def coverage(pair: Beside) -> float:
    """How much of the claim the passage says too: share of its words, rare ones counting more."""
    return share_said(pair.claim.terms, pair.passage.known)


def word_pairs(pair: Beside) -> float:
    """Share of the claim's neighbouring words that are neighbours in the passage too."""
    ours = list(pairwise(pair.claim.terms))
    theirs = set(pairwise(pair.passage.terms))
    return sum(one in theirs for one in ours) / len(ours) if ours else 0.0


def gap(pair: Beside) -> float:
    """How much of the claim lies in its longest stretch that the passage does not say."""
    longest = run = whole = 0.0
    for term in pair.claim.terms:
        weight = telling(term)
        whole += weight
        run = 0.0 if term in pair.passage.known else run + weight
        longest = max(longest, run)
    return longest / whole if whole else 1.0


def unsaid(pair: Beside) -> float:
    """How much the claim says that the passage does not, in rare words, at most 1: ten are enough."""
    return min(sum(telling(term) for term in pair.claim.terms if term not in pair.passage.known) / 10, 1.0)


def weakest_clause(pair: Beside) -> float:
    """The least covered clause of the claim: an invented addition stands in a clause of its own."""
    clauses = ([word.fold for word in pair.claim.within(clause)] for clause in pair.clauses)
    shares = (share_said(folds, pair.passage.folds) for folds in clauses if len(folds) >= LEAST_CLAUSE)
    return min(shares, default=coverage(pair))


def agreeing(pair: Beside) -> float:
    """Numbers, dates, places and names that agree: three are enough for 1."""
    return min(pair.count("agrees", "quantity", "date", "place", "name"), 3) / 3


def silent_facts(pair: Beside) -> float:
    """Numbers, dates and places of the claim that the passage does not have: two are enough for 1."""
    return min(pair.count("silent", "quantity", "date", "place"), 2) / 2


def silent_names(pair: Beside) -> float:
    """Names in the claim that the passage does not have: two are enough for 1."""
    return min(pair.count("silent", "name"), 2) / 2


def silent_superlative(pair: Beside) -> float:
    """The claim has a superlative or a direction that the passage has not."""
    return float(pair.count("silent", "superlative", "direction") > 0)


def silent_negation(pair: Beside) -> float:
    """The claim denies something of which the passage does not speak."""
    return float(pair.count("silent", "negation") > 0)


def conflicting_fact(pair: Beside) -> float:
    """A number, date or place conflicts."""
    return float(pair.count("conflicts", "quantity", "date", "place") > 0)


def conflicting_name(pair: Beside) -> float:
    """A name or source stands in the place of another."""
    return float(pair.count("conflicts", "name", "attribution") > 0)


def conflicting_sense(pair: Beside) -> float:
    """A negation, direction or superlative is turned round."""
    return float(pair.count("conflicts", "negation", "direction", "superlative") > 0)


def possible_conflict(pair: Beside) -> float:
    """A number, date, place or negation differs, but perhaps of something else: not shown as a conflict."""
    return float(bool(find_conflicts(pair.claim.facts, pair.passage.facts)))


def longest_stretch(pair: Beside) -> float:
    """The longest stretch of the claim that two sentences of the passage have word for word, as a share of it."""
    overlap = pair.overlap
    longest = max((len(one.ours) for one in overlap.stretches if one.same), default=0)
    return longest / len(overlap.ours) if overlap.ours else 0.0


def stretches(pair: Beside) -> float:
    """Into how many stretches the words that agree fall, for each word of the claim."""
    overlap = pair.overlap
    return sum(one.same for one in overlap.stretches) / len(overlap.ours) if overlap.ours else 0.0


def four_in_a_row(pair: Beside) -> float:
    """Share of the claim's groups of four neighbouring words that the passage has too."""
    ours, theirs = (list(zip(*(words[n:] for n in range(4)), strict=False)) for words in _folds(pair))
    known = set(theirs)
    return sum(four in known for four in ours) / len(ours) if ours else coverage(pair)


def letters(pair: Beside) -> float:
    """Share of the claim's groups of five letters that the passage has too: survives typing errors."""
    ours, theirs = ("".join(words) for words in _folds(pair))
    known = {theirs[at : at + 5] for at in range(len(theirs) - 4)}
    groups = [ours[at : at + 5] for at in range(len(ours) - 4)]
    return sum(group in known for group in groups) / len(groups) if groups else 0.0


def _folds(pair: Beside) -> tuple[list[str], list[str]]:
    return pair.overlap.ours, pair.overlap.theirs


def two_sentences(pair: Beside) -> float:
    """How much of the claim's different words its two nearest sentences have, rare ones counting more."""
    said = set(pair.overlap.ours)
    whole = sum(map(telling, said))
    return sum(map(telling, said.intersection(pair.overlap.nearest))) / whole if whole else 0.0


def moved(pair: Beside) -> float:
    """How much of the claim the passage says, but in another order or elsewhere than in the nearest sentences."""
    overlap = pair.overlap
    in_order = sum(len(one.ours) for one in overlap.stretches if one.same)
    said = overlap.share([fold for fold in overlap.ours if fold in overlap.known])
    return said - in_order / len(overlap.ours) if overlap.ours else 0.0


def otherwise(pair: Beside) -> float:
    """How much of the claim stands where the passage says something else, not word for word in its place."""
    overlap = pair.overlap
    other = [one for one in overlap.stretches if not one.same and one.theirs and not stands_for(one, overlap)]
    return overlap.share([fold for one in other for fold in overlap.unsaid(one.ours)])


def unsaid_end(pair: Beside) -> float:
    """How much of the claim the passage does not say at the claim's end, where additions stand."""
    overlap = pair.overlap
    last = next((one for one in reversed(overlap.stretches) if one.ours), None)
    return overlap.share(overlap.unsaid(last.ours)) if last and not last.same else 0.0


def unsaid_capitals(pair: Beside) -> float:
    """Words with a capital in the claim that the passage does not have: three are enough for 1."""
    overlap = pair.overlap
    return min(sum(begins_with_capital(word) and word.fold not in overlap.known for word in overlap.words), 3) / 3


def denied_alone(pair: Beside) -> float:
    """The claim has a negation, the sentences of the passage nearest to it have none."""
    overlap = pair.overlap
    return float(not _NEGATIONS.isdisjoint(overlap.ours) and _NEGATIONS.isdisjoint(overlap.nearest))


def answers_no(pair: Beside) -> float:
    """The claim begins as an answer that says no."""
    return float(pair.claim.text.lstrip().lower().startswith(("sai", "không", "khong", "ko ")))


_NEGATIONS = frozenset(["khong", "chua", "chang", "cha", "not", "never", "no"])

FEATURES: Mapping[str, Callable[[Beside], float]] = {
    function.__name__: function
    for function in (
        coverage,
        word_pairs,
        gap,
        unsaid,
        weakest_clause,
        agreeing,
        silent_facts,
        silent_names,
        silent_superlative,
        silent_negation,
        conflicting_fact,
        conflicting_name,
        conflicting_sense,
        possible_conflict,
        longest_stretch,
        stretches,
        four_in_a_row,
        letters,
        two_sentences,
        moved,
        otherwise,
        unsaid_end,
        unsaid_capitals,
        denied_alone,
        answers_no,
        *closeness.FEATURES,
        *additions.FEATURES,
        *cues.FEATURES,
    )
}


def compute(pair: Beside, names: Iterable[str] = FEATURES) -> dict[str, float]:
    """Features of a pair by name: those that are asked for, or all."""
    return {name: FEATURES[name](pair) for name in names}
