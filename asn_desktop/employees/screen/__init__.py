"""The screens of people, units and posts."""
