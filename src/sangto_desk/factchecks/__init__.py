"""Fact-checks from draft over the blind second verdict to frozen published versions."""
