"""Who works at the desk: people, units, roles."""
