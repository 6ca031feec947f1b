"""Answering for the work: plans of units, figures of a period, reports that are frozen and signed."""
