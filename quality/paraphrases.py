"""Task ``paraphrases``: the question of `quality.same_claim`, asked of sentences that newspapers wrote.

vnPara holds pairs of sentences, paraphrase or not. All second sentences are in one index.
"""

from __future__ import annotations

from quality.report import Outcome, Setting
from quality.same_claim import NOTES, answers, figures_table

TASK = "paraphrases"
_NOTES = (
    "vnPara; nothing is fitted on it. The file is nearly sorted: its second half holds few paraphrases, so F1 there is "
    "low for everybody.",
    *NOTES,
)


def run(setting: Setting) -> Outcome:
    """The whole set, and its second half alone."""
    pairs = setting.some(setting.data.vnpara())
    given = answers(pairs, (), setting, "vnPara")
    half = len(pairs) // 2
    second = {name: values[half:] for name, values in given.items()}
    tables = (
        figures_table(setting, TASK, "vnPara, whole", pairs, given),
        figures_table(setting, TASK, "vnPara, second half", pairs[half:], second),
    )
    return Outcome(TASK, tables, _NOTES)
