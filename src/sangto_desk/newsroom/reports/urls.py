"""Addresses below ``/desk/reports/``."""

from django.urls import URLPattern, path

from sangto_desk.newsroom.reports import figures, plans, writing

urlpatterns: list[URLPattern] = [
    path("reports/", writing.index, name="reports"),
    path("reports/begin/", writing.begin, name="report-begin"),
    path("reports/figures/", figures.figures, name="figures"),
    path("reports/figures/file/", writing.export_figures, name="figures-file"),
    path("reports/figures/list/", figures.rows, name="figure-rows"),
    path("reports/<int:pk>/", writing.report, name="report"),
    path("reports/<int:pk>/sections/<int:place>/", writing.section, name="report-section"),
    path("reports/<int:pk>/hand-in/", writing.hand_in, name="report-hand-in"),
    path("reports/<int:pk>/give-back/", writing.give_back, name="report-give-back"),
    path("reports/<int:pk>/approve/", writing.approve, name="report-approve"),
    path("reports/<int:pk>/file.<str:kind>", writing.export, name="report-file"),
    path("reports/plans/", plans.plans, name="plans"),
    path("reports/plans/new/", plans.make, name="plan-new"),
    path("reports/plans/<int:pk>/", plans.plan, name="plan"),
    path("reports/plans/<int:pk>/tasks/", plans.task_add, name="plan-task-add"),
    path("reports/plans/<int:pk>/tasks/<int:task>/", plans.task_done, name="plan-task-done"),
    path("reports/plans/<int:pk>/tasks/<int:task>/remove/", plans.task_remove, name="plan-task-remove"),
    path("reports/plans/<int:pk>/targets/", plans.target, name="plan-target"),
]
