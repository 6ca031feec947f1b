"""What must be there before something is judged or published."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sangto.privacy import find_personal_data
from sangto_desk.accounts.selectors import desk_profile
from sangto_desk.common.errors import Unacceptable
from sangto_desk.evidence.models import Quotation
from sangto_desk.factchecks.blocks import quotation_ids
from sangto_desk.factchecks.models import Draft, FactCheck
from sangto_desk.factchecks.records import Text

NEEDED = ("title", "summary", "explanation", "method")


def missing_evidence(factcheck: FactCheck, explanation: str) -> Iterator[str | Promise]:
    """What the evidence of an explanation lacks."""
    if not factcheck.sources.exists():
        yield _("There is no source.")
    ids = quotation_ids(explanation)
    if not ids:
        yield _("There is no quotation in the explanation.")
    known = Quotation.objects.filter(pk__in=ids, snapshot__source__factchecks=factcheck).count()
    if known != len(ids):
        yield _("A quotation in the explanation stands in none of the sources.")


def check_evidence(factcheck: FactCheck) -> None:
    """Let pass what has sources and quotes them.

    Raises:
        Unacceptable: It does not.
    """
    _refuse(list(missing_evidence(factcheck, factcheck.draft.explanation)), "factchecks.no-evidence")


def missing_parts(text: Text) -> Iterator[str | Promise]:
    """Parts that readers need and nobody wrote."""
    for name in NEEDED:
        if not getattr(text, name):
            yield format_lazy(_("“{part}” is empty."), part=Draft.label(name))


def missing(factcheck: FactCheck, text: Text) -> list[str | Promise]:
    """Everything that keeps a text from being published."""
    lacking = [*missing_evidence(factcheck, text.explanation), *missing_parts(text)]
    if not desk_profile().complete:
        lacking.append(_("The desk has not said yet who it is and who pays for it."))
    return lacking


def check_publishable(factcheck: FactCheck, text: Text) -> None:
    """Let pass what has everything that readers need.

    Raises:
        Unacceptable: Something is missing; the message says what.
    """
    _refuse(missing(factcheck, text), "factchecks.incomplete")


def _refuse(lacking: list[str | Promise], code: str) -> None:
    if lacking:
        parts = format_lazy(" ".join(["{}"] * len(lacking)), *lacking)
        raise Unacceptable(
            format_lazy(_("This cannot be published: {lacking}"), lacking=parts),
            hint=_("Complete it in the draft."),
            code=code,
        )


@dataclass(frozen=True, slots=True)
class Personal:
    """A stretch of a text that looks like personal data.

    Attributes:
        part: Name of the part of the text.
        words: What stands there.
        kind: What it looks like, as the mark that would cover it.
    """

    part: str
    words: str
    kind: str

    @property
    def label(self) -> str | Promise:
        """The part in words."""
        return Draft.label(self.part)

    @property
    def key(self) -> str:
        """Stands for it in a form; another text has another key."""
        return sha256(f"{self.part}\0{self.kind}\0{self.words}".encode()).hexdigest()[:16]


def personal_in(text: Text) -> list[Personal]:
    """What looks like personal data in the parts that readers see; each once."""
    found = {
        Personal(part, data.text, data.kind.mark): None
        for part in ("title", "summary", "truth", "explanation", "method")
        for data in find_personal_data(getattr(text, part))
    }
    return list(found)


def check_personal(text: Text, acknowledged: Collection[str]) -> list[Personal]:
    """Let pass a text in which somebody has looked at everything that looks like personal data.

    Returns:
        What it was.

    Raises:
        Unacceptable: Something has not been looked at; the message says where, without repeating it.
    """
    found = personal_in(text)
    places = [format_lazy("{} ({})", one.label, one.kind) for one in found if one.key not in acknowledged]
    if places:
        raise Unacceptable(
            format_lazy(
                _("This would be public and looks like personal data: {places}."),
                places=format_lazy(", ".join(["{}"] * len(places)), *places),
            ),
            hint=_("Take it out of the draft, or confirm that it points to no private person."),
            code="factchecks.personal-data",
        )
    return found
