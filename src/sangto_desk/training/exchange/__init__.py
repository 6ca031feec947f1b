"""Questions in the formats of schools: GIFT (`gift`) and Moodle XML (`moodle`), read and written; drills as questions
(`converting`)."""
