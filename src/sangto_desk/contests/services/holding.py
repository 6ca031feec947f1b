"""Rows as they are now, held until the transaction ends: of two clicks the second finds what the first has done."""

from __future__ import annotations

from sangto_desk.contests.models import Contest, Round


def hold_contest(contest: Contest) -> None:
    """Hold a contest and bring its state up to date; called within the transaction of a service."""
    contest.state = Contest.objects.select_for_update().values_list("state", flat=True).get(pk=contest.pk)


def hold_round(round_: Round) -> None:
    """Hold a round and its contest and bring both up to date; called within the transaction of a service."""
    hold_contest(round_.contest)
    held = Round.objects.select_for_update().get(pk=round_.pk)
    round_.state, round_.decided_id, round_.plan = held.state, held.decided_id, held.plan
