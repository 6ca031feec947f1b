"""Sáng Tỏ: find what in a text has already been fact-checked."""
