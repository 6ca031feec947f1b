"""How forms look: errors first in a summary that links to the fields, then each field with label, hint and error."""

from __future__ import annotations

from django.forms.renderers import TemplatesSetting


class DeskFormRenderer(TemplatesSetting):
    """Draws ``{{ form }}`` and ``{{ form.field.as_field_group }}`` with the templates of the desk."""

    form_template_name = "common/forms/form.html"
    field_template_name = "common/forms/field.html"
