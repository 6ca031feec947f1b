"""Template tags of the whole desk."""
