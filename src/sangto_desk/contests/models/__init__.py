"""The tables of contests: what is set up, what is sent in, who reads, what they give, and what comes of it.

contests     contest, levels with their quotas, categories, criteria
entries      an entry as judges see it; apart from it and encrypted, who wrote it; cases of originality
judges       judges, their invitations and conflicts, calibration
readings     rounds, who reads what, scores (which only grow), reports of leaks
results      rankings, promotions, results, appeals
uploads      what a unit hands in at once, row by row
reuse        what entries share with one another and with the library
certificates what is printed for entrants
"""

from sangto_desk.contests.models.certificates import Award, ContestCertificate
from sangto_desk.contests.models.contests import Category, Contest, ContestState, Criterion, Level, Quota
from sangto_desk.contests.models.entries import (
    Entrant,
    Entry,
    EntryState,
    OriginalityCase,
    Outcome,
    Source,
)
from sangto_desk.contests.models.judges import CalibrationReading, CalibrationText, Conflict, Judge, JudgeInvitation
from sangto_desk.contests.models.readings import LeakReport, Reading, ReadingState, Round, RoundState, Score
from sangto_desk.contests.models.results import Appeal, AppealOutcome, Promotion, Ranking, Results, Standing, Zone
from sangto_desk.contests.models.reuse import ReuseRun, ReuseState, SharedText
from sangto_desk.contests.models.uploads import Upload, UploadRow, UploadState

__all__ = [
    "Appeal",
    "AppealOutcome",
    "Award",
    "CalibrationReading",
    "CalibrationText",
    "Category",
    "Conflict",
    "Contest",
    "ContestCertificate",
    "ContestState",
    "Criterion",
    "Entrant",
    "Entry",
    "EntryState",
    "Judge",
    "JudgeInvitation",
    "LeakReport",
    "Level",
    "OriginalityCase",
    "Outcome",
    "Promotion",
    "Quota",
    "Ranking",
    "Reading",
    "ReadingState",
    "Results",
    "ReuseRun",
    "ReuseState",
    "Round",
    "RoundState",
    "Score",
    "SharedText",
    "Source",
    "Standing",
    "Upload",
    "UploadRow",
    "UploadState",
    "Zone",
]
