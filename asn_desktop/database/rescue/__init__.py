"""Rescue of a damaged office: a new, sound one with everything that can still be read.

The damaged file is only read. ``pages`` gives the pages that can be trusted, ``trees`` the rows in
them, ``finding`` says whose rows they are, ``saving`` writes the new office.
"""
