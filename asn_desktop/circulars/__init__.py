"""Circulars: the letters that explain a policy, who gets them, and who has received them."""
