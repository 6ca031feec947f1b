"""What the desk says of itself: asked for on the first day, changed when it changes."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from sangto_desk.accounts.models import DeskProfile, Role
from sangto_desk.accounts.selectors import default_unit, desk_profile
from sangto_desk.accounts.services import rename_unit, save_profile
from sangto_desk.accounts.services.links import FIRST_UNIT
from sangto_desk.newsroom.access import member, needs


class ProfileForm(forms.Form):
    """What readers must be told before anything is public."""

    name = forms.CharField(label=_("Name of the desk"), max_length=160, help_text=_("As readers see it on every page."))
    contact = forms.CharField(
        label=_("Contact"),
        max_length=254,
        help_text=_(
            "How a reader reaches a person: an e-mail address, a telephone number or the address of the office."
        ),
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages in which you publish"), choices=settings.LANGUAGES, widget=forms.CheckboxSelectMultiple
    )
    funding = forms.CharField(
        label=_("Who pays for it"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Every source of money, and whom they may not influence. It stands on a public page."),
    )
    correction_policy = forms.CharField(
        label=_("How mistakes are put right"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_(
            "For example: who decides, within how many days, and where the correction is shown. "
            "The software keeps every earlier version readable in any case."
        ),
    )
    answer_days = forms.IntegerField(
        label=_("Days in which appeals are answered"),
        min_value=DeskProfile.LEAST_DAYS,
        max_value=DeskProfile.MOST_DAYS,
        help_text=_(
            "Whoever asks for a correction, or replies to a fact-check that concerns them, is promised an answer "
            "by then. Readers see how often the promise was kept."
        ),
    )
    keep_days = forms.IntegerField(
        label=_("Days for which the words of tips are kept"),
        min_value=DeskProfile.LEAST_KEPT,
        max_value=DeskProfile.MOST_KEPT,
        help_text=_(
            "Counted from the day on which their question was answered or refused. Then what people wrote is erased; "
            "the number of tips and the sentence that was decided on stay."
        ),
    )


@needs(Role.ADMINISTRATOR)
def setup(request: HttpRequest) -> HttpResponse:
    """Show and change what the desk says of itself."""
    profile = desk_profile()
    initial = {name: getattr(profile, name) for name in ProfileForm.base_fields}
    if not profile.languages:
        initial["languages"] = [settings.LANGUAGE_CODE]
    form = ProfileForm(request.POST or None, initial=initial)
    if form.is_valid():
        user = member(request)
        save_profile(actor=user, **form.cleaned_data)
        root = default_unit()
        if root is not None and root.name == FIRST_UNIT:
            rename_unit(unit=root, name=form.cleaned_data["name"], actor=user)
        messages.success(request, _("Saved. Readers see it from now on."))
        return redirect("newsroom:home" if not profile.complete else "newsroom:setup")
    return render(request, "newsroom/setup/profile.html", {"form": form, "profile": profile})
