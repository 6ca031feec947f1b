"""Pages of fact-checks: lists, drafts, the two verdicts, discussion, publishing, corrections, live updates.

`lists`, `page` (everything about one), `drafting`, `judging`, `publishing`; `forms` and `showing` are shared. Whoever
is to judge second gets pages that were made without loading the draft or the first verdict at all.
"""
