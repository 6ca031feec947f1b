"""The pages of trainees below ``/hoc/``, made for a telephone: courses, practice, training days, what is theirs."""
