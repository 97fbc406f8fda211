"""Competencies: the dictionary, what posts require, what people were assessed at, what is lacking,
what was learned, and the professionalism index (IP ASN)."""
