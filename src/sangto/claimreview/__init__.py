"""Read and write fact-checks in the formats that fact-checkers exchange them in.

Order of steps: `open_reader` opens a file or stream and gives each `sangto.records.FactCheck`, noting every
record it leaves out as a `Problem`; `write_claim_review` and `write_feed` turn fact-checks into JSON-LD. The
formats and each of their fields are described in docs/reference/formats.md.
"""

from sangto.claimreview.columns import FIELDS
from sangto.claimreview.dates import normalise_date
from sangto.claimreview.formats import FORMATS, detect_format
from sangto.claimreview.problems import Problem
from sangto.claimreview.reader import Reader, open_reader
from sangto.claimreview.writer import Publisher, write_claim_review, write_feed

__all__ = [
    "FIELDS",
    "FORMATS",
    "Problem",
    "Publisher",
    "Reader",
    "detect_format",
    "normalise_date",
    "open_reader",
    "write_claim_review",
    "write_feed",
]
