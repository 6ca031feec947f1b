"""Writing evidence: sources and their copies, quotations, the state of links. One transaction, one entry each."""

from sangto_desk.evidence.services.copies import archive_link, give_up
from sangto_desk.evidence.services.links import check_link, settle_attention
from sangto_desk.evidence.services.quotations import add_quotation
from sangto_desk.evidence.services.sources import (
    Details,
    add_source_from_file,
    add_source_from_link,
    add_source_from_paste,
    edit_source,
    fetch_again,
)

__all__ = [
    "Details",
    "add_quotation",
    "add_source_from_file",
    "add_source_from_link",
    "add_source_from_paste",
    "archive_link",
    "check_link",
    "edit_source",
    "fetch_again",
    "give_up",
    "settle_attention",
]
