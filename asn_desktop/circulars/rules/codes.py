"""The code at each row of a receipt sheet: "12-3-17-K", to be read from paper and typed.

It is the number of the distribution, of the sheet and of the row, and a check letter. The letter is
the sum of what stands before it, each sign times its place, modulo 23. As 23 is prime and larger
than the number of signs and of places, every single wrong sign changes the sum, and so does every
exchange of two signs that differ, wherever they stand. The dashes are counted too: "1-23" and
"12-3" have different letters. The letters leave out I, O and Q, which are taken for digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate

_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_SIGNS = "0123456789-"
#: Numbers beyond are no places of a sheet; the three of them stay below 23 signs.
_MOST_DIGITS = 6

#: No number begins with a zero: one typed for another digit must not make a shorter number.
_CODE = re.compile(r"([1-9]\d*){0}+([1-9]\d*){0}+([1-9]\d*){0}*([A-Z])?".format(r"[\s./\\_–—-]"))
#: Letters that a tired eye or a scanner reads for digits, where a digit must stand.
_AS_DIGITS = str.maketrans("OQI|", "0011")


@dataclass(frozen=True, slots=True, order=True)
class RowCode:
    """A row of a receipt sheet."""

    distribution: int
    sheet: int
    row: int

    def __str__(self) -> str:
        body = f"{self.distribution}-{self.sheet}-{self.row}"
        return f"{body}-{check_letter(body)}"


def check_letter(body: str) -> str:
    """The letter that proves "12-3-17"."""
    places = enumerate(map(_SIGNS.index, body), start=2)
    return _LETTERS[sum(place * value for place, value in places) % len(_LETTERS)]


def read_row_code(text: str) -> RowCode:
    """The row that a typed or scanned code names; spaces, dots and strokes do for dashes.

    Raises ``PersonError`` where it is no code, or the check letter says that it was mistyped.
    """
    shown = " ".join(text.split())
    match = _CODE.fullmatch(shown.upper().translate(_AS_DIGITS))
    if match is None or any(len(number) > _MOST_DIGITS for number in match.groups()[:3]):
        raise PersonError(
            translate(
                "circulars",
                "“{text}” is not a row code. Type it as it stands on the receipt sheet, for example"
                " {example}.",
            ).format(text=shown, example=RowCode(12, 3, 17))
        )
    code = RowCode(*map(int, match.groups()[:3]))
    if match[4] is None:
        raise PersonError(
            translate(
                "circulars",
                "The letter at the end of “{text}” is missing; it shows whether the numbers were"
                " typed correctly.",
            ).format(text=shown)
        )
    if str(code)[-1] != match[4]:
        raise PersonError(
            translate(
                "circulars",
                "“{text}” is mistyped: its letter and its numbers do not fit together. Compare it"
                " with the receipt sheet.",
            ).format(text=shown)
        )
    return code
