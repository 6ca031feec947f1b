"""The pages of trainers below ``/desk/training/``: courses, drills, corrections, training days, files of schools."""
