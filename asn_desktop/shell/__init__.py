"""The window around the features: navigation, menus, settings, first run, crash dialog."""
