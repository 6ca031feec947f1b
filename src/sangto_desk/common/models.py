"""What the machine notes about itself: that a worker is alive, and when a recurring task is due. Nothing of people."""

from __future__ import annotations

from django.db import models


class Heartbeat(models.Model):
    """A worker that runs, and when it last said so."""

    worker = models.CharField(max_length=64, primary_key=True)
    at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.worker


class Recurring(models.Model):
    """When a recurring task is due next."""

    name = models.CharField(max_length=120, primary_key=True)
    due = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
