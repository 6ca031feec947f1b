"""Two people judge a case, the second without having seen the first; if they differ, neither decides alone.

Built of the two steps of `originality`: the first judgement is a proposal; a second one that comes to the same confirms
it, with both reasons kept; one that comes to something else takes its place as the proposal, the first kept in its
words, for a third person or a talk.
"""

from __future__ import annotations

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sangto_desk.accounts.models import User
from sangto_desk.common.errors import Unacceptable
from sangto_desk.contests.models import OriginalityCase, Outcome
from sangto_desk.contests.services.originality import confirm_outcome, propose_outcome

LONGEST = 2_000


@transaction.atomic
def judge_case(*, actor: User, case: OriginalityCase, outcome: Outcome, reason: str) -> OriginalityCase:
    """Judge a case, as the first or as the second.

    Args:
        actor: Who organises the contest.
        case: Not decided.
        outcome: Whether the entry stays.
        reason: Why, in words that the entrant may read.

    Raises:
        NotAllowed: The actor does not organise the contest.
        Conflicted: The case is decided.
        Unacceptable: No reason is given, or it is too long.
    """
    locked = OriginalityCase.objects.select_for_update().select_related("entry__contest__unit").get(pk=case.pk)
    reason = reason.strip()
    if len(reason) > LONGEST:
        raise Unacceptable(
            format_lazy(gettext_lazy("At most {most} characters."), most=LONGEST),
            hint=gettext_lazy("Say it shorter."),
            code="contests.reason-too-long",
        )
    if not locked.proposal or locked.proposed_by_id == actor.pk:
        return propose_outcome(actor=actor, case=locked, outcome=outcome, reason=reason)
    first = locked.reason
    if locked.proposal != outcome:
        said = _("Before, somebody else found “{outcome}”: {reason}").format(
            outcome=Outcome(locked.proposal).label, reason=first
        )
        return propose_outcome(actor=actor, case=locked, outcome=outcome, reason=reason and f"{reason}\n\n{said}")
    if not reason:
        raise Unacceptable(
            gettext_lazy("Say why."), hint=gettext_lazy("The entrant may read it."), code="contests.no-reason"
        )
    locked.reason = f"{first}\n\n{reason}"
    locked.save(update_fields=["reason"])
    return confirm_outcome(actor=actor, case=locked)
