"""Addresses below ``/desk/claims/``, ``/desk/refusals/`` and ``/desk/fact-checks/``."""

from django.urls import URLPattern, path

from sangto_desk.newsroom import claims
from sangto_desk.newsroom.factchecks import drafting, judging, lists, page, publishing

claim_patterns: list[URLPattern] = [
    path("claims/", claims.index, name="claims"),
    path("claims/open/", claims.open_new, name="claim-open"),
    path("claims/<int:number>/", claims.detail, name="claim"),
    path("claims/<int:number>/edit/", claims.edit, name="claim-edit"),
    path("claims/<int:number>/assign/", claims.assign, name="claim-assign"),
    path("claims/<int:number>/aside/", claims.aside, name="claim-aside"),
    path("claims/<int:number>/judge/", claims.judge, name="claim-judge"),
    path("claims/<int:number>/relate/", claims.relate, name="claim-relate"),
    path("claims/<int:number>/check/", claims.check, name="claim-check"),
    path("refusals/", claims.refusals, name="refusals"),
    path("refusals/new/", claims.refuse, name="refuse"),
]
factcheck_patterns: list[URLPattern] = [
    path("fact-checks/", lists.index, name="factchecks"),
    path("fact-checks/<int:number>/", page.detail, name="factcheck"),
    path("fact-checks/<int:number>/join/", page.join, name="factcheck-join"),
    path("fact-checks/<int:number>/sources/", page.choose_sources, name="factcheck-sources"),
    path("fact-checks/<int:number>/draft/", drafting.edit, name="draft"),
    path("fact-checks/<int:number>/first/", judging.first, name="verdict-first"),
    path("fact-checks/<int:number>/second/", judging.second, name="verdict-second"),
    path("fact-checks/<int:number>/revise/", judging.revise, name="verdict-revise"),
    path("fact-checks/<int:number>/step-back/", judging.step_back, name="step-back"),
    path("fact-checks/<int:number>/replace/", judging.replace, name="replace-judge"),
    path("fact-checks/<int:number>/remark/", judging.remark, name="remark"),
    path("fact-checks/<int:number>/publish/", publishing.publish, name="publish"),
    path("fact-checks/<int:number>/correct/", publishing.correct, name="correct"),
    path("fact-checks/<int:number>/withdraw/", publishing.withdraw, name="withdraw"),
    path("fact-checks/<int:number>/proposals/<int:amendment>/", publishing.decide, name="amendment-decide"),
    path("fact-checks/<int:number>/update/", publishing.update, name="live-update"),
    path("fact-checks/<int:number>/updates/<int:update>/", publishing.confirm_update, name="live-confirm"),
    path("fact-checks/<int:number>/review/", publishing.review, name="review"),
]
urlpatterns = [*claim_patterns, *factcheck_patterns]
