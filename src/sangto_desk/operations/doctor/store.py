"""The database: reachable, up to date, whole; the trail in it; the work that waits in it."""

from __future__ import annotations

from datetime import timedelta

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import OperationalError
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from sangto_desk.audit.seals import check_seals
from sangto_desk.common.recurring import living_workers
from sangto_desk.datafolder import DataFolder
from sangto_desk.operations.doctor.findings import Finding, attention, good, unusable

OLDEST_POSTGRES = 140_000
PATIENCE = timedelta(minutes=10)


def database(folder: DataFolder) -> Finding:
    """Whether the store answers."""
    if connection.vendor == "sqlite" and not folder.database.is_file():
        hint = "`sangto serve` makes it; `sangto restore` brings a backup back."
        return unusable("database", f"There is no database {folder.database}.", hint)
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except OperationalError as error:
        words = str(error).strip().splitlines()[0]
        return unusable("database", f"It does not answer: {words}", "Start it, or look at DATABASE_URL.")
    if connection.vendor == "postgresql":
        number: int = connection.pg_version  # type: ignore[attr-defined]
        if number < OLDEST_POSTGRES:
            return unusable(
                "database", f"PostgreSQL {number // 10_000}; 14 or newer is needed.", "Install a newer one."
            )
        return good("database", f"PostgreSQL {number // 10_000} answers")
    return good("database", f"SQLite, {folder.database.stat().st_size / (1 << 20):.1f} MiB")


def migrations(folder: DataFolder) -> Finding:
    """Whether its tables are those of this version."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if plan:
        return attention(
            "migrations", f"{len(plan)} changes to the tables wait.", "Start `sangto serve`: it makes them."
        )
    unknown = [name for name in executor.loader.applied_migrations if name not in executor.loader.disk_migrations]
    if unknown:
        app, name = sorted(unknown)[0]
        return attention(
            "migrations", f"The tables are of a newer version ({app} {name}).", "Install the version that made them."
        )
    return good("migrations", "the tables are those of this version")


def integrity(folder: DataFolder) -> Finding:
    """Whether the file is whole and rows refer to rows that are there. PostgreSQL looks after both itself."""
    if connection.vendor != "sqlite":
        return good("integrity", "looked after by PostgreSQL")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check(5)")
        broken = [row[0] for row in cursor.fetchall() if row[0] != "ok"]
        cursor.execute("PRAGMA foreign_key_check")
        broken += [f"row {row[1]} of {row[0]} refers to nothing" for row in cursor.fetchmany(5)]
    if broken:
        return unusable("integrity", "; ".join(broken), "Stop the desk and bring the last backup back: sangto restore.")
    return good("integrity", "every page and every reference is whole")


def trail(folder: DataFolder) -> Finding:
    """Whether the audit trail is as it was sealed."""
    report = check_seals()
    if report.broken:
        return attention(
            "trail",
            f"Entries were changed behind the desk, in {', '.join(report.broken[:5])}.",
            "Compare with the last backup; find out who can write to the database.",
        )
    return good("trail", f"{report.entries} entries under seal {report.head[:16]}…, {report.open} not sealed yet")


def worker(folder: DataFolder) -> Finding:
    """Whether a worker is alive."""
    number = living_workers()
    if not number:
        return attention("worker", "No worker runs.", "Start `sangto serve`, or `sangto worker`.")
    return good("worker", f"{number} alive")


def tasks(folder: DataFolder) -> Finding:
    """Whether work piles up or fails."""
    now = timezone.now()
    ready = DBTaskResult.objects.ready()
    late = ready.filter(enqueued_at__lt=now - PATIENCE).count()
    failed = DBTaskResult.objects.filter(status=TaskResultStatus.FAILED, finished_at__gte=now - timedelta(days=1))
    names = sorted({path.rsplit(".", 1)[-1] for path in failed.values_list("task_path", flat=True)[:1000]})
    if names:
        return attention(
            "tasks",
            f"Failed within a day: {', '.join(names[:5])} ({failed.count()}).",
            "Look into the log of the worker.",
        )
    if late:
        return attention("tasks", f"{late} wait for more than ten minutes.", "Start more workers: sangto worker.")
    return good("tasks", f"{ready.count()} wait, none for long")
