"""What was approved stays as it is, and nobody approves what they have written: kept by the database itself."""

from django.db import migrations

from sangto_desk.common.append_only import append_only, refuse, refuse_where


class Migration(migrations.Migration):
    """Triggers of the reports."""

    dependencies = [("reports", "0001_initial")]

    operations = [
        *append_only("reports_frozenreport"),
        *append_only("reports_writer"),
        refuse(
            "reports_report",
            "UPDATE",
            "reports_report is frozen: an approved report is not changed",
            when="OLD.state = 'frozen'",
            name="reports_report_frozen",
        ),
        refuse(
            "reports_report",
            "DELETE",
            "reports_report is frozen: an approved report is not removed",
            when="OLD.state = 'frozen'",
        ),
        refuse_where(
            "reports_report",
            "UPDATE",
            "reports_report is approved by somebody who has written nothing in it",
            condition=(
                "EXISTS (SELECT 1 FROM reports_writer"
                " WHERE reports_writer.report_id = NEW.id AND reports_writer.user_id = NEW.approved_by_id)"
            ),
            name="reports_report_second_person",
        ),
        *[
            refuse_where(
                "reports_section",
                event,
                "reports_section of a report that was handed in is not changed",
                condition=(
                    "EXISTS (SELECT 1 FROM reports_report"
                    " WHERE reports_report.id = NEW.report_id AND reports_report.state <> 'draft')"
                ),
                name=f"reports_section_{event.lower()}",
            )
            for event in ("INSERT", "UPDATE")
        ],
    ]
