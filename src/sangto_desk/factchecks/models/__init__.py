"""Fact-checks, from the first draft to frozen versions.

What the charter promises stands here as constraints, and in the migrations as triggers: who has seen a draft gives no
second verdict; nobody judges twice in a round or approves their own work; nothing is published without equal verdicts
of two people, a source and a quotation; what was judged, published, said in discussion or answered to an appeal stays.
"""

from sangto_desk.factchecks.models.appeals import ANSWERED, Appeal, AppealKind, Ending
from sangto_desk.factchecks.models.drafts import Author, Draft, Revision
from sangto_desk.factchecks.models.factchecks import FactCheck, LiveReading, LiveUpdate
from sangto_desk.factchecks.models.seats import Replacement, StepBack
from sangto_desk.factchecks.models.verdicts import Place, Remark, Verdict
from sangto_desk.factchecks.models.versions import Amendment, AmendmentKind, Outcome, Version, VersionKind

__all__ = [
    "ANSWERED",
    "Amendment",
    "AmendmentKind",
    "Appeal",
    "AppealKind",
    "Author",
    "Draft",
    "Ending",
    "FactCheck",
    "LiveReading",
    "LiveUpdate",
    "Outcome",
    "Place",
    "Remark",
    "Replacement",
    "Revision",
    "StepBack",
    "Verdict",
    "Version",
    "VersionKind",
]
