"""Training days for those who hold them: plan, programme, people, materials, the test, what was learnt and said."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Avg, Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from sangto_desk.common.errors import DeskError, NotFound
from sangto_desk.common.whole import whole, wholes
from sangto_desk.newsroom.access import member, needs
from sangto_desk.newsroom.submitting import attempt
from sangto_desk.training import rules
from sangto_desk.training.gain import FEWEST
from sangto_desk.training.models import Day, DayState, Drill, Form, Material, Registration, Talk, TestItem
from sangto_desk.training.selectors import drills_for, gain_of, get_course, get_day, seatless
from sangto_desk.training.services import (
    Plan,
    add_material,
    add_talk,
    change_day,
    choose_test,
    create_day,
    enter_list,
    remove_material,
    remove_talk,
    set_day_state,
)


class DayForm(forms.Form):
    """A training day."""

    title = forms.CharField(label=_("Title"), max_length=200)
    place = forms.CharField(label=_("Place"), max_length=200)
    starts = forms.SplitDateTimeField(
        label=_("Begins"),
        input_date_formats=["%Y-%m-%d", "%d/%m/%Y"],
        widget=forms.SplitDateTimeWidget(
            date_attrs={"type": "date"}, time_attrs={"type": "time"}, date_format="%Y-%m-%d", time_format="%H:%M"
        ),
    )
    ends = forms.TimeField(
        label=_("Ends at"),
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        input_formats=["%H:%M", "%H:%M:%S"],
    )
    capacity = forms.IntegerField(label=_("Seats"), min_value=1, max_value=5_000)
    about = forms.CharField(
        label=_("What it is about"), required=False, max_length=4_000, widget=forms.Textarea(attrs={"rows": 4})
    )

    def plan(self) -> Plan:
        """What was filled in."""
        data = self.cleaned_data
        ends = datetime.combine(data["starts"].date(), data["ends"], tzinfo=data["starts"].tzinfo)
        return Plan(data["title"], data["place"], data["starts"], ends, data["capacity"], data["about"])


class TalkForm(forms.Form):
    """A line of the programme."""

    starts = forms.TimeField(label=_("At"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    title = forms.CharField(label=_("What"), max_length=200)
    speaker = forms.CharField(label=_("Speaker"), max_length=120, required=False)
    about = forms.CharField(label=_("About the speaker"), max_length=300, required=False)


class MaterialForm(forms.Form):
    """Something handed out."""

    title = forms.CharField(label=_("Title"), max_length=200)
    url = forms.URLField(label=_("Address"), max_length=500, required=False, assume_scheme="https")
    file = forms.FileField(label=_("or a file, up to 8 MB"), required=False)


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def new(request: HttpRequest, course: int) -> HttpResponse:
    """Plan a training day for a course."""
    user = member(request)
    found = get_course(user, course)
    form = DayForm(request.POST or None)
    if form.is_valid():
        day = attempt(form, lambda: create_day(actor=user, course=found, plan=form.plan()))
        if day:
            return redirect("newsroom:training-day", day.pk)
    context = {"form": form, "heading": _("New training day")}
    return render(request, "newsroom/training/form.html", context, status=400 if form.errors else 200)


@needs(rules.TEACH)
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One training day: all of it."""
    return _page(request, get_day(member(request), pk))


def _page(request: HttpRequest, day: Day, **forms_with_errors: forms.Form) -> HttpResponse:
    feedback = day.feedback.aggregate(count=Count("id"), useful=Avg("useful"), clear=Avg("clear"))
    told = feedback["count"] >= FEWEST
    context: dict[str, Any] = {
        "day": day,
        "states": DayState,
        "talks": day.talks.all(),
        "registrations": day.registrations.exclude(state="cancelled")
        .select_related("user", "attendance")
        .order_by("state", "at", "id"),
        "seatless": seatless(day) if day.starts <= timezone.now() else [],
        "materials": day.materials.defer("data"),
        "talk_form": TalkForm(prefix="talk"),
        "material_form": MaterialForm(prefix="material"),
        "feedback": feedback if told else None,
        "said": sorted(text for text in day.feedback.values_list("text", flat=True) if text) if told else [],
        "gain": gain_of([day]),
        "fewest": FEWEST,
        "test": [(form, [item.version.drill for item in _items(day, form)]) for form in Form],
        **forms_with_errors,
    }
    status = 400 if forms_with_errors else 200
    return render(request, "newsroom/training/day.html", context, status=status)


def _items(day: Day, form: Form) -> QuerySet[TestItem]:
    return day.test_items.filter(form=form).select_related("version__drill")


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a training day."""
    user = member(request)
    day = get_day(user, pk)
    initial = {
        "title": day.title,
        "place": day.place,
        "starts": day.starts,
        "ends": timezone.localtime(day.ends).time(),
        "capacity": day.capacity,
        "about": day.about,
    }
    form = DayForm(request.POST or None, initial=initial)
    if form.is_valid() and attempt(form, lambda: bool(change_day(actor=user, day=day, plan=form.plan()))):
        messages.success(request, _("Saved."))
        return redirect("newsroom:training-day", pk)
    context = {"form": form, "heading": day.title}
    return render(request, "newsroom/training/form.html", context, status=400 if form.errors else 200)


@needs(rules.TEACH)
@require_POST
def state(request: HttpRequest, pk: int) -> HttpResponse:
    """Open, cancel, or note as held."""
    set_day_state(actor=member(request), day=get_day(member(request), pk), state=request.POST.get("state", ""))
    return redirect("newsroom:training-day", pk)


@needs(rules.TEACH)
@require_POST
def talk(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a line to the programme, or take one out."""
    user = member(request)
    day = get_day(user, pk)
    if "remove" in request.POST:
        remove_talk(actor=user, talk=_one(day.talks.select_related("day__unit"), request.POST["remove"]))
        return redirect("newsroom:training-day", pk)
    form = TalkForm(request.POST, prefix="talk")
    if form.is_valid() and attempt(form, lambda: bool(add_talk(actor=user, day=day, **form.cleaned_data))):
        return redirect("newsroom:training-day", pk)
    return _page(request, day, talk_form=form)


@needs(rules.TEACH)
@require_POST
def material(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand something out, or take it back."""
    user = member(request)
    day = get_day(user, pk)
    if "remove" in request.POST:
        remove_material(actor=user, material=_one(day.materials.select_related("day__unit"), request.POST["remove"]))
        return redirect("newsroom:training-day", pk)
    form = MaterialForm(request.POST, request.FILES, prefix="material")
    if form.is_valid() and attempt(form, lambda: bool(add_material(actor=user, day=day, **form.cleaned_data))):
        return redirect("newsroom:training-day", pk)
    return _page(request, day, material_form=form)


def _one(rows: Any, word: str) -> Any:
    found: Talk | Material | None = rows.filter(pk=whole(word) or 0).first()
    if found is None:
        raise NotFound(_("It is not there any more."), code="training.gone")
    return found


@needs(rules.TEACH)
@require_POST
def attendance(request: HttpRequest, pk: int) -> HttpResponse:
    """Enter who signed the paper list."""
    user = member(request)
    day = get_day(user, pk)
    wanted = wholes(request.POST.getlist("came"))
    rows = Registration.objects.filter(day=day, pk__in=wanted, state="seat").select_related("day")
    signed = set(wholes(request.POST.getlist("other")))
    others = [person for person in seatless(day) if person.pk in signed]
    try:
        count = enter_list(actor=user, day=day, registrations=rows, others=others)
    except DeskError as refused:
        messages.error(request, f"{refused.shown} {refused.shown_hint}")
    else:
        messages.success(request, _("%(count)d people entered.") % {"count": count})
    return redirect("newsroom:training-day", pk)


@needs(rules.TEACH)
@require_http_methods(["GET", "POST"])
def test(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose the drills of the test before and after."""
    user = member(request)
    day = get_day(user, pk)
    error: DeskError | None = None
    drills = drills_for(user).filter(state="open", unit=day.unit).exclude(kind="correction").order_by("kind", "id")
    if request.method == "POST":
        known: dict[str, Drill] = {str(drill.pk): drill for drill in drills}
        forms_chosen = {
            form: [known[key] for key in known if request.POST.get(f"drill-{key}") == form.value] for form in Form
        }
        try:
            choose_test(actor=user, day=day, forms=forms_chosen)
        except DeskError as refused:
            error = refused
        else:
            messages.success(request, _("The test is set."))
            return redirect("newsroom:training-day", pk)
    chosen = dict(day.test_items.values_list("version__drill", "form"))
    rows = [(drill, request.POST.get(f"drill-{drill.pk}", chosen.get(drill.pk, ""))) for drill in drills]
    context = {"day": day, "rows": rows, "forms": Form, "error": error}
    return render(request, "newsroom/training/test.html", context, status=error.status if error else 200)
