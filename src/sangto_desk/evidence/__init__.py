"""Sources, their archived copies, and quotations that were found in them letter for letter."""
