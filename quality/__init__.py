"""How good the engine is, measured on labelled cases with peers in the same table.

Order of steps: `loaders` reads the data and checks that it is the data the frozen figures were made from; a
task (`english`, `vietnamese`, `perturbations`, `same_claim`, `paraphrases`, `conflicts`) asks the
engine and the `baselines` the same questions; `metrics` turns the answers into figures; `report` prints,
compares and freezes them. ``python -m quality`` runs them; ``quality/results/README.md`` holds the figures of
the last freeze.
"""
