"""What a trainee asks to be erased is erased: every row of theirs in this app, and, if they wish, who they are.

The audit trail keeps that something was answered and by which number of an account, never what; the account of that
number then says nothing of anybody. The difficulty of drills stays: it was learnt from many.
"""

from __future__ import annotations

from django.db import transaction

from sangto_desk.accounts.models import User
from sangto_desk.accounts.services import forget_user
from sangto_desk.common.trail import Write, record_write
from sangto_desk.training.models import (
    Attempt,
    Certificate,
    Enrolment,
    Launch,
    Learner,
    Mark,
    Registration,
    RepetitionCard,
    Skill,
)

_THEIRS = (Mark, Launch, Learner, RepetitionCard, Skill, Certificate, Attempt, Registration, Enrolment)


@transaction.atomic
def erase_results(*, user: User, account: bool = False) -> None:
    """Erase everything that somebody learnt, answered, registered for and was certified.

    Marks that they gave others go too; scores that were made from them stay.

    Args:
        user: Who asks for it themselves.
        account: Also forget name, e-mail address and ways to sign in; the account is closed.

    Raises:
        Conflicted: The account has a role at the desk, which an administrator takes away first.
    """
    if account:
        forget_user(user=user)
    for model in _THEIRS:
        field = "by" if model is Mark else "user"
        model._default_manager.filter(**{field: user}).delete()
    record_write(Write("training.erase", user, user.pk, after={"account": account}))
