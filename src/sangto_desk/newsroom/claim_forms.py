"""Forms of the pages on claims and refusals."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.fields import PersonField, UnitField, offer
from sangto_desk.accounts.models import User
from sangto_desk.accounts.selectors import units_of
from sangto_desk.claims import rules
from sangto_desk.claims.checks import TEXT, WORDING, read_otherwise
from sangto_desk.claims.kinds import ClaimantType, Kind, Priority, Reason, Relation, State, Topic
from sangto_desk.claims.models import Claim
from sangto_desk.claims.records import Appearance, Claimant
from sangto_desk.newsroom.submitting import day_field

NOBODY = [("", _("nobody is named"))]


class WordingForm(forms.Form):
    """What a claim says, who makes it and where."""

    wording = forms.CharField(
        label=_("The claim, in one sentence"),
        max_length=WORDING,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("So that it can be checked: who, what, when, how many. Without names of private persons."),
    )
    certain = forms.BooleanField(
        label=_("It is a fact all the same: it can be confirmed or contradicted"), required=False
    )
    topic = forms.ChoiceField(label=_("Topic"), choices=Topic.choices)
    claimant_type = forms.ChoiceField(label=_("Who makes it"), choices=[*NOBODY, *ClaimantType.choices], required=False)
    claimant_name = forms.CharField(
        label=_("Name"), max_length=200, required=False, help_text=_("Of a body, company, publication or product.")
    )
    claimant_office = forms.CharField(label=_("Office, of an office-holder"), max_length=200, required=False)
    appearance = forms.URLField(
        label=_("Public address where it stands"), max_length=500, required=False, assume_scheme="https"
    )
    seen_on = day_field(_("First seen on"))

    def __init__(self, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        wording = self.data.get("wording", "")[:WORDING].strip()
        if not wording or read_otherwise(wording) is None:
            del self.fields["certain"]

    def certainly(self) -> bool:
        """Whether the editor says that it is a fact although the machine takes it for something else."""
        return bool(self.cleaned_data.get("certain"))

    def claimant(self) -> Claimant | None:
        """Who makes the claim, if somebody is named."""
        data = self.cleaned_data
        if not data["claimant_type"]:
            return None
        return Claimant(ClaimantType(data["claimant_type"]), data["claimant_name"], data["claimant_office"])

    def appearing(self) -> Appearance:
        """Where and since when it goes around."""
        return Appearance(self.cleaned_data["appearance"], self.cleaned_data["seen_on"])

    @staticmethod
    def values_of(claim: Claim) -> dict[str, Any]:
        """What the form shows of a claim."""
        return {name: getattr(claim, name) for name in WordingForm.base_fields if name != "certain"}


class OpenForm(WordingForm):
    """A new claim."""

    unit = UnitField(label=_("Unit"), empty_label=None)

    def __init__(self, user: User, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        offer(self, "unit", units_of(user, rules.WORK))
        self.fields["kind"] = forms.ChoiceField(
            label=_("Kind"),
            choices=Kind.choices,
            initial=Kind.FACT,
            help_text=_("Only a fact can be checked; anything else is refused with a reason."),
        )


class RefuseForm(forms.Form):
    """A statement that is not checked."""

    text = forms.CharField(label=_("The statement"), max_length=TEXT, widget=forms.Textarea(attrs={"rows": 4}))
    kind = forms.ChoiceField(label=_("Kind"), choices=Kind.choices)
    reason = forms.ChoiceField(
        label=_("Reason"), choices=Reason.choices, help_text=_("It is published with the number of the refusal.")
    )
    unit = UnitField(label=_("Unit"), empty_label=None)

    def __init__(self, user: User, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        offer(self, "unit", units_of(user, rules.WORK))


class AssignForm(forms.Form):
    """Who looks after a claim, until when, and how soon."""

    assignee = PersonField(label=_("Assigned to"), required=False, empty_label=_("nobody"))
    due = day_field(_("Due on"))
    priority = forms.TypedChoiceField(label=_("Priority"), choices=Priority.choices, coerce=int)

    def __init__(self, claim: Claim, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        paths = [claim.unit.path[: at + 1] for at, letter in enumerate(claim.unit.path) if letter == "/" and at]
        people = User.objects.filter(memberships__unit__path__in=paths, is_active=True).distinct()
        offer(self, "assignee", people)


class JudgeForm(forms.Form):
    """What a person decides about a suggested relation."""

    other = forms.IntegerField(required=False)
    outside_id = forms.CharField(required=False, max_length=300)
    relation = forms.ChoiceField(choices=Relation.choices)
    state = forms.ChoiceField(choices=[(State.CONFIRMED, ""), (State.REJECTED, "")])


class RelateForm(forms.Form):
    """A relation that a person sees by themselves."""

    number = forms.IntegerField(label=_("Number of the other claim"), min_value=1)
    relation = forms.ChoiceField(label=_("How they stand to each other"), choices=Relation.choices)


class FilterForm(forms.Form):
    """What a list of claims is narrowed to; it stands in the address."""

    q = forms.CharField(label=_("Words"), required=False, max_length=200)
    status = forms.ChoiceField(label=_("State"), required=False)
    topic = forms.ChoiceField(label=_("Topic"), required=False)
    who = forms.ChoiceField(label=_("Assigned to"), required=False)
    sort = forms.ChoiceField(label=_("Order"), required=False)

    def __init__(self, data: Any, statuses: list[tuple[str, Any]]) -> None:
        super().__init__(data)
        self._offer("status", [("", _("any")), *statuses])
        self._offer("topic", [("", _("any")), *Topic.choices])
        self._offer("who", [("", _("anybody")), ("me", _("me")), ("nobody", _("nobody"))])
        self._offer("sort", [("", _("newest first")), ("priority", _("by priority")), ("due", _("by due date"))])

    def _offer(self, name: str, choices: list[tuple[str, Any]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]

    def chosen(self) -> dict[str, str]:
        """What was chosen; an unknown choice narrows nothing."""
        self.is_valid()
        return {name: str(self.cleaned_data.get(name) or "") for name in self.fields}
