"""The pages of judges below ``/cham-thi/``: what is theirs to read, made for reading; nothing of who wrote it, of other
judges, or of the cut."""
