"""The command line: the same operations as the window, with no display."""
