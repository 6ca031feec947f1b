"""Send an entry in, and follow it with its ticket: no account, no cookie, no script.

Order of steps of `send`: the form comes from a page of this desk and is no larger than a file may be; one text, pasted
or read from a file; then `receive_entry`. What was typed stays in the form if something is refused; a file must be
chosen again, as browsers want it.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from sangto.evidence.readers import ReaderProcess
from sangto_desk.accounts.fields import UnitField, offer
from sangto_desk.common.errors import DeskError, NotAllowed, TooLarge, Unacceptable
from sangto_desk.common.limits import allow
from sangto_desk.contests.files import MOST_BYTES, read_file
from sangto_desk.contests.models import Category, Contest, Entry, Source
from sangto_desk.contests.records import EntryReceipt, Person, Submission
from sangto_desk.contests.selectors.contests import entry_units, takes_entries
from sangto_desk.contests.selectors.tickets import asked_case, entry_of_ticket
from sangto_desk.contests.services import answer_case, appeal, receive_entry, withdraw_entry
from sangto_desk.public.contests import found
from sangto_desk.public.forms import check_origin, new_mark, read_fields, submission_of
from sangto_desk.public.tickets import private

_FORM_BYTES = 1024 * 1024
MOST_CHARACTERS = 60_000


class EntryForm(forms.Form):
    """An entry: the text, who wrote it, what they agree to."""

    unit = UnitField(label=_("Your unit"))
    category: forms.ModelChoiceField[Category] = forms.ModelChoiceField(Category.objects.none(), label=_("Category"))
    title = forms.CharField(label=_("Title of your text"), max_length=200, required=False)
    text = forms.CharField(
        label=_("Your text"),
        max_length=MOST_CHARACTERS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 14}),
        help_text=_("Paste it here, or choose a file below."),
    )
    file = forms.FileField(label=_("Or a file"), required=False, help_text=_("DOCX, PDF or plain text, at most 20 MB."))
    name = forms.CharField(
        label=_("Your name"),
        max_length=120,
        help_text=_("As it shall stand on a certificate. Judges do not see it; names in your text are covered too."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    school = forms.CharField(label=_("School or office"), max_length=200, required=False)
    contact = forms.CharField(
        label=_("Telephone or e-mail"), max_length=200, required=False, help_text=_("Only to hand over a prize.")
    )
    name_public = forms.BooleanField(label=_("My name may stand in the results"), required=False)
    minor = forms.BooleanField(label=_("I am under 18 years old"), required=False)
    guardian = forms.CharField(label=_("Name of a parent or guardian"), max_length=120, required=False)
    guardian_contact = forms.CharField(label=_("How we reach them"), max_length=200, required=False)
    guardian_consent = forms.BooleanField(label=_("My parent or guardian agrees"), required=False)
    agreed = forms.BooleanField(label=_("I have read this and agree"), required=False)

    def __init__(self, contest: Contest, *args: Any, **values: Any) -> None:
        super().__init__(*args, **values)
        offer(self, "unit", entry_units(contest))
        offer(self, "category", contest.categories.all())
        if not contest.categories.exists():
            del self.fields["category"]


@csrf_exempt  # entrants have no cookie to misuse; `check_origin` looks at where the form comes from
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, slug: str) -> HttpResponse:
    """The form, and what becomes of it: a receipt with a ticket."""
    contest = found(slug)
    if request.method != "POST":
        return _form(request, contest, EntryForm(contest))
    check_origin(request)
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES + _FORM_BYTES:
        error = TooLarge(
            _("The file is too large; at most 20 MB are taken."),
            hint=_("Save it without pictures."),
            code="contests.too-large",
        )
        return _form(request, contest, EntryForm(contest), error=error)
    form = EntryForm(contest, request.POST, request.FILES)
    if not form.is_valid():
        return _form(request, contest, form)
    try:
        key = submission_of(request.POST)
        allow(request, "enter", times=120, seconds=3600)
        receipt = _received(contest, form, key)
    except NotAllowed:
        raise
    except DeskError as error:
        return _form(request, contest, form, error=error)
    address = f"{reverse('public:entry-ticket', args=[receipt.ticket])}?new=1"
    return private(HttpResponse(status=303, headers={"Location": address}))


def _received(contest: Contest, form: EntryForm, key: str) -> EntryReceipt:
    data = form.cleaned_data
    text, source = data["text"], Source.PASTE
    hidden: tuple[str, ...] = ()
    flags: dict[str, Any] = {}
    if upload := data["file"]:
        if text.strip():
            raise Unacceptable(
                _("There is a text and a file; only one of them is the entry."),
                hint=_("Empty the field, or leave the file out."),
                code="contests.text-and-file",
            )
        with ReaderProcess() as reader:
            read = read_file(upload.read(), upload.name or "", reader)
        text, source, hidden, flags = read.text, read.source, read.also_hidden, dict(read.flags)
    submission = Submission(
        text=text,
        unit=data["unit"],
        person=Person(data["name"].strip(), data["contact"], data["guardian"], data["guardian_contact"]),
        agreed=data["agreed"],
        minor=data["minor"],
        guardian_consent=data["guardian_consent"],
        name_public=data["name_public"],
        school=data["school"],
        category=data.get("category"),
        title=data["title"],
        source=source,
        also_hidden=hidden,
        flags=flags,
    )
    return receive_entry(contest=contest, submission=submission, key=f"form {key}")


def _form(request: HttpRequest, contest: Contest, form: EntryForm, error: DeskError | None = None) -> HttpResponse:
    context = {"contest": contest, "form": form, "error": error, "open": takes_entries(contest), "mark": new_mark()}
    status = error.status if error else 400 if form.is_bound else 200
    return private(render(request, "public/contests/enter.html", context, status=status))


@csrf_exempt  # whoever has the address holds the ticket; there is no cookie that another site could misuse
@require_http_methods(["GET", "HEAD", "POST"])
def ticket(request: HttpRequest, token: str) -> HttpResponse:
    """Where an entry stands, a question about it, an appeal, and the way out."""
    entry = entry_of_ticket(token)
    if entry is None:
        raise Http404
    if request.method != "POST":
        return _ticket(request, entry, token)
    try:
        _done(entry, read_fields(request, secret_address=True))
    except NotAllowed:
        raise
    except DeskError as error:
        return _ticket(request, entry, token, error=error)
    address = f"{reverse('public:entry-ticket', args=[token])}?done=1"
    return private(HttpResponse(status=303, headers={"Location": address}))


def _done(entry: Entry, fields: QueryDict) -> None:
    """Carry out what the holder of a ticket asks for.

    Raises:
        Unacceptable: It is nothing that can be asked for.
        DeskError: As the service that is called.
    """
    step, text = fields.get("step", ""), fields.get("text", "")
    case = asked_case(entry)
    if step == "answer" and case is not None:
        answer_case(case=case, answer=text)
    elif step == "appeal":
        appeal(entry=entry, reason=text)
    elif step == "withdraw":
        withdraw_entry(entry=entry)
    else:
        raise Unacceptable(_("This cannot be done with the ticket."), code="contests.step")


def _ticket(request: HttpRequest, entry: Entry, token: str, error: DeskError | None = None) -> HttpResponse:
    contest = entry.contest
    appeals = list(entry.appeals.order_by("number"))
    context = {
        "entry": entry,
        "contest": contest,
        "case": asked_case(entry),
        "appeals": appeals,
        "has_results": contest.results.exists(),
        "may_appeal": contest.state == "results" and not any(row.outcome == "" for row in appeals),
        "may_withdraw": entry.state == "received" and contest.state not in ("results", "archived"),
        "address": request.build_absolute_uri(reverse("public:entry-ticket", args=[token])),
        "new": "new" in request.GET,
        "done": "done" in request.GET,
        "error": error,
    }
    return private(render(request, "public/contests/ticket.html", context, status=error.status if error else 200))
