"""Claims that the desk checks, the statements that it refused with a reason, and how claims relate."""
