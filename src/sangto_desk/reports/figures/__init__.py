"""The figures of reports: what each is (`registry`), what it counts (`families`), how to read them (`reading`)."""

from sangto_desk.reports.figures.reading import Readings, children_of, read_figures
from sangto_desk.reports.figures.records import Chapter, Family, Figure, Kind, Measure, Value
from sangto_desk.reports.figures.registry import CHAPTERS, FIGURES, close_names, figure_named

__all__ = [
    "CHAPTERS",
    "FIGURES",
    "Chapter",
    "Family",
    "Figure",
    "Kind",
    "Measure",
    "Readings",
    "Value",
    "children_of",
    "close_names",
    "figure_named",
    "read_figures",
]
