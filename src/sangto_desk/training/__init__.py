"""Training: courses, drills made from real cases, training days, certificates."""
