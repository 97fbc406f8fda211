"""What the screens of features are made of: the widgets joined with what a feature declares."""
