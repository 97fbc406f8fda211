"""The invented arms of practice papers."""

from __future__ import annotations

import io

from PIL import Image

from asn_desktop.documents.arms import invented_arms
from asn_desktop.documents.letterhead import validate_logo


def test_the_arms_are_a_logo() -> None:
    """The arms are a PNG that a letterhead takes as it is, coloured and on a clear ground."""
    data = invented_arms()
    with Image.open(io.BytesIO(data)) as arms, Image.open(io.BytesIO(validate_logo(data))) as taken:
        assert (arms.format, arms.size) == ("PNG", taken.size)
        corner, middle = arms.getpixel((0, arms.height - 1)), arms.getpixel((150, 180))
    assert isinstance(corner, tuple) and corner[3] == 0
    assert isinstance(middle, tuple) and middle[3] == 255


def test_the_arms_are_always_the_same() -> None:
    """Two practice offices have the same picture to the byte."""
    assert invented_arms() == invented_arms()
