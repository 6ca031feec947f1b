"""The face for those who work at the desk: views and templates only, one module for each part."""
