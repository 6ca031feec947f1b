"""Addresses below ``/desk/contests/``."""

from django.urls import URLPattern, URLResolver, path

from sangto_desk.newsroom.contests import entries, figures, judges, originality, results, rounds, setting_up, uploads

urlpatterns: list[URLPattern | URLResolver] = [
    path("contests/", setting_up.index, name="contests"),
    path("contests/new/", setting_up.new, name="contest-new"),
    path("contests/<int:number>/", setting_up.show, name="contest"),
    path("contests/<int:number>/edit/", setting_up.edit, name="contest-edit"),
    path("contests/<int:number>/rubric/", setting_up.rubric, name="contest-rubric"),
    path("contests/<int:number>/levels/", setting_up.levels, name="contest-levels"),
    path("contests/<int:number>/calibration/", setting_up.calibration, name="contest-calibration"),
    path("contests/<int:number>/step/", setting_up.step, name="contest-step"),
    path("contests/<int:number>/entries/", entries.index, name="contest-entries"),
    path("contests/<int:number>/entries/<int:entry>/", entries.show, name="contest-entry"),
    path("contests/<int:number>/leaks/", entries.leaks, name="contest-leaks"),
    path("contests/<int:number>/judges/", judges.index, name="contest-judges"),
    path("contests/<int:number>/judges/<int:pk>/", judges.show, name="contest-judge"),
    path("contests/<int:number>/judges/invitations/<int:pk>/", judges.withdraw, name="contest-invitation"),
    path("contests/<int:number>/rounds/", rounds.index, name="contest-rounds"),
    path("contests/<int:number>/rounds/step/", rounds.step, name="contest-round-step"),
    path("contests/<int:number>/results/", results.index, name="contest-results"),
    path("contests/<int:number>/results/publish/", results.publish, name="contest-publish-results"),
    path("contests/<int:number>/results/prizes/", results.prizes, name="contest-prizes"),
    path("contests/<int:number>/appeals/<int:pk>/", results.answer, name="contest-appeal"),
    path("contests/<int:number>/uploads/", uploads.index, name="contest-uploads"),
    path("contests/<int:number>/uploads/template/", uploads.template, name="contest-upload-template"),
    path("contests/<int:number>/uploads/<int:pk>/", uploads.show, name="contest-upload"),
    path("contests/<int:number>/uploads/<int:pk>/xlsx/", uploads.workbook, name="contest-upload-file"),
    path("contests/<int:number>/originality/", originality.index, name="contest-originality"),
    path("contests/<int:number>/originality/<int:pk>/", originality.pair, name="contest-pair"),
    path("contests/<int:number>/originality/cases/<int:pk>/", originality.case, name="contest-case"),
    path("contests/<int:number>/originality/cases/<int:pk>/ask/", originality.ask, name="contest-case-ask"),
    path("contests/<int:number>/figures/", figures.index, name="contest-figures"),
    path("contests/<int:number>/figures/<str:kind>/", figures.export, name="contest-figures-file"),
    path("contests/<int:number>/certificates/", figures.certificates, name="contest-certificates"),
    path("contests/<int:number>/certificates/issue/", figures.issue, name="contest-certificates-issue"),
    path("contests/<int:number>/certificates/<int:pk>/", figures.withdraw, name="contest-certificate-withdraw"),
]
