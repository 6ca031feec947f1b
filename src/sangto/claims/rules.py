"""`judge`: what kind of statement it is, by rules that name their reasons.

The rules are asked in this order; the first that finds its cues answers:

1. courtesy: greetings, thanks, nothing but signs -> other
2. question: a question mark or question words at an end, also if rhetorical
3. directive: the statement calls on its readers to do something
4. law: a rule in force is reported, with the law or with *cấm*, *bị phạt* … -> fact
5. own view: *theo tôi*, *tôi nghĩ* -> opinion, whatever else is in it
6. attribution: somebody else says it -> fact, namely that it was said
7. wish, sarcasm -> opinion
8. personal: the writer's own life
9. prediction: *sẽ*, *dự kiến* …
10. obligation without law: *nên*, *cần* -> opinion
11. value words against facts: opinion if the value words outweigh what can be measured
12. anything that others could confirm or contradict -> fact
13. hedges and exclamations -> opinion; a sentence of some length -> fact; the rest -> other

The guideline behind it: a fact asserts something about past or present, a standing rule, a quantity, a cause,
an event or an attribution that others could confirm or contradict.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sangto.records import Cue, Kind


@dataclass(frozen=True, slots=True)
class Judgement:
    """The kind of a statement and why.

    Attributes:
        kind: What it is.
        reasons: The cues that decided, the main one first; empty if nothing spoke for any kind.
        cues: All cues of the statement, in the order of the text.
        rule: What the rules alone answer.
        probability: Of the kind, by the model; 1 if the rules alone answered.
        worthiness: Of a fact, how much it matters whether it is true, in [0, 1]; None for other kinds.
    """

    kind: Kind
    reasons: tuple[Cue, ...]
    cues: tuple[Cue, ...]
    rule: Kind = Kind.OTHER
    probability: float = 1.0
    worthiness: float | None = None


MEASURABLE = ("quantity", "superlative", "comparison", "causation", "change", "date", "law", "past", "rule")
"""Cues of what others could confirm or contradict, the strongest first."""

_FEW_WORDS = 4


class Evidence:
    """The cues of one statement, by name."""

    def __init__(self, text: str, cues: list[Cue]) -> None:
        self.words = len(text.split())
        self.cues = tuple(cues)
        self._by_name: dict[str, list[Cue]] = {}
        for cue in cues:
            self._by_name.setdefault(cue.name, []).append(cue)

    def named(self, *names: str) -> list[Cue]:
        """Cues of these names, in the order of the names."""
        by_name = self._by_name
        return [cue for name in names if name in by_name for cue in by_name[name]]


Rule = Callable[[Evidence], tuple[Kind, list[Cue]] | None]


def judge(text: str, cues: list[Cue]) -> Judgement:
    """The kind of a statement whose cues are known."""
    evidence = Evidence(text, cues)
    for rule in RULES:
        answer = rule(evidence)
        if answer is not None:
            return Judgement(answer[0], tuple(answer[1]), evidence.cues, answer[0])
    return Judgement(Kind.OTHER, (), evidence.cues)


def _courtesy(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("courtesy")
    if evidence.words == 0 or (
        found and evidence.words <= 6 and not evidence.named("quantity", "question", "attribution")
    ):
        return Kind.OTHER, found
    return None


def _question(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    asked = evidence.named("question")
    marked = [cue for cue in asked if cue.text in "?？"]
    rhetorical = evidence.named("rhetorical")
    if marked or rhetorical:
        return Kind.QUESTION, [*rhetorical, *asked]
    if asked and not evidence.named("attribution", "directive", "exclamation"):
        return Kind.QUESTION, asked
    return None


def _directive(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("directive")
    return (Kind.DIRECTIVE, found) if found and not evidence.named("attribution", "law") else None


def _law(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    law, rule, duty = evidence.named("law"), evidence.named("rule"), evidence.named("duty", "obligation")
    if law and (rule or duty):
        return Kind.FACT, [*law, *rule, *duty]
    if rule and not evidence.named("own-view", "opinion", "prediction", "obligation", "wish", "attribution"):
        return Kind.FACT, [*rule, *evidence.named("quantity", "duty")]
    return None


def _own_view(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("own-view")
    return (Kind.OPINION, [*found, *evidence.named("opinion", "obligation")]) if found else None


def _attribution(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("attribution")
    if not found or (evidence.named("personal") and evidence.cues[0].name == "personal"):
        return None
    return Kind.FACT, [*found, *evidence.named("quantity", "date", "superlative")]


def _wish(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("sarcasm", "wish")
    return (Kind.OPINION, found) if found else None


def _personal(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("personal")
    if not found or evidence.named("law"):
        return None
    return Kind.PERSONAL, found


def _prediction(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("prediction")
    if not found or (evidence.named("opinion", "obligation") and not evidence.named("quantity", "date")):
        return None
    return Kind.PREDICTION, [*found, *evidence.named("date", "quantity")]


def _obligation(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named("obligation")
    if not found and evidence.named("duty") and evidence.named("opinion", "hedge"):
        found = evidence.named("duty")
    return (Kind.OPINION, [*found, *evidence.named("opinion")]) if found else None


def _value(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    values = evidence.named("opinion", "hedge")
    measured = evidence.named("quantity", "date", "law", "superlative", "comparison", "change", "causation")
    shout = evidence.named("exclamation")
    if values and len(values) + len(shout) >= len(measured):
        return Kind.OPINION, [*values, *shout]
    return None


def _fact(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    found = evidence.named(*MEASURABLE, "duty")
    strong = [cue for cue in found if cue.name not in ("past", "duty", "change")]
    if strong or (found and evidence.words >= _FEW_WORDS):
        return Kind.FACT, found
    return None


def _rest(evidence: Evidence) -> tuple[Kind, list[Cue]] | None:
    left = evidence.named("opinion", "hedge", "exclamation", "prediction")
    if left:
        return Kind.OPINION, left
    return (Kind.FACT, []) if evidence.words > _FEW_WORDS else None


RULES: tuple[Rule, ...] = (
    _courtesy,
    _question,
    _directive,
    _law,
    _own_view,
    _attribution,
    _wish,
    _personal,
    _prediction,
    _obligation,
    _value,
    _fact,
    _rest,
)
"""The rules in the order in which they are asked."""
