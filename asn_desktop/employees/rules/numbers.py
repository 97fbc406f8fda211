"""NIP, NIK and other numbers that name a person. Digits are text all the way, never a number.

Sources: Perka BKN 22/2007 and 43/2007 (NIP), Peraturan BKN 1/2019 (NI PPPK); section 1 of the
domain reference for the checks N1–N9 and for what spreadsheets do to long digits.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from asn_desktop.core.translation import translate
from asn_desktop.core.values import is_empty_marker
from asn_desktop.employees.rules.codes import Sex
from asn_desktop.employees.rules.problems import EMPTY, Cell, Checked, refused, warning

NIP_LENGTH = 18
NIK_LENGTH = 16
OLD_NIP_LENGTH = 9
#: The first year in which a number of the PPPK kind was given out.
FIRST_PPPK_YEAR = 2019

#: Space, apostrophes, dot, dashes, non-breaking and thin spaces, zero-width characters.
#: The word that people write before the digits: "NIP. 1980…".
_CAPTION = re.compile(r"^\s*(?:NIP|NI\s?PPPK|NIK)\b\s*[.:]?", re.IGNORECASE)
_DECORATION = re.compile(r"[\s'`’‘´.\-‐‑–_\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+")
_SCIENTIFIC = re.compile(r"\s*'?\d([.,]\d*)?\s*[eE]\s*\+?\s*\d{1,2}\s*")
_DECIMAL_ZERO = re.compile(r"\s*'?\d{10,}[.,]0{1,2}\s*")
#: A mark for a number that is still to come; no NIP is made of one digit.
_SEX_DIGITS = {"1": Sex.MALE, "2": Sex.FEMALE}


class NipKind(StrEnum):
    """Whose number it is."""

    PNS = "pns"
    PPPK = "pppk"


@dataclass(frozen=True, slots=True)
class NipParts:
    """What a NIP says. ``appointment`` is the month of TMT CPNS (its first day); for a PPPK only
    the year is known and ``appointment`` is None."""

    kind: NipKind
    birth_date: dt.date
    appointment_year: int
    appointment: dt.date | None
    sex: Sex
    sequence: int


def clean_digits(text: str) -> str:
    """The text without the decoration that exporters and people put between digits (N1)."""
    if text.isascii() and text.isdigit():
        return text
    return _DECORATION.sub("", _CAPTION.sub("", text))


def format_nip(nip: str) -> str:
    """The NIP in the groups 8-6-1-3 in which it is shown: 19800101 200501 1 001."""
    if len(nip) != NIP_LENGTH:
        return nip
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def nip_kind(nip: str) -> NipKind:
    """PPPK where digits 13–14 cannot be a month. ``nip`` must be 18 digits."""
    return NipKind.PPPK if nip[12:14] > "12" else NipKind.PNS


def nip_parts(nip: str) -> NipParts | None:
    """What the NIP says, or None where it is not a valid one."""
    if not (len(nip) == NIP_LENGTH and nip.isascii() and nip.isdigit()):
        return None
    sex = _SEX_DIGITS.get(nip[14])
    try:
        birth = dt.date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
    except ValueError:
        return None
    year, month = int(nip[8:12]), int(nip[12:14])
    kind = nip_kind(nip)
    if sex is None or month == 0 or not 1900 <= year <= 2199 or nip[15:] == "000":
        return None
    if kind is NipKind.PPPK and year < FIRST_PPPK_YEAR:
        return None
    appointment = dt.date(year, month, 1) if kind is NipKind.PNS else None
    return NipParts(kind, birth, year, appointment, sex, int(nip[15:]))


def check_nip_cell(cell: Cell, field: str = "nip") -> Checked:
    """The NIP in a cell: 18 clean digits, or the reason why it cannot be used.

    Sees every damage of section 1.5: a numeric cell, 1,98E+17, an ending 000. None of them is
    repaired, for the lost digits can only be guessed. Empty cells are ``Checked(None)``.
    """
    if cell is None:
        return EMPTY
    if not isinstance(cell, str):
        return _damaged(cell, field)
    text = clean_digits(cell)
    if len(text) != NIP_LENGTH or not (text.isascii() and text.isdigit()):
        return _not_eighteen(cell, text, field)
    if nip_parts(text) is None:
        return _wrong_nip(cell, text, field)
    if text == _float_repair(text):
        return Checked(
            text,
            (
                warning(
                    "nip.repaired",
                    field,
                    cell,
                    translate(
                        "employees",
                        "This is the very NIP that programs make up from a number cell whose last "
                        "three digits were lost.",
                    ),
                    translate("employees", "Compare the last three digits with the decree (SK)."),
                ),
            ),
        )
    return Checked(text)


def _float_repair(nip: str) -> str:
    """What ``int(float(cell))`` makes of this NIP after a spreadsheet cut it to 15 digits; the one
    place where a NIP meets a float, and only to recognise the damage."""
    return str(int(float(nip[:15] + "000")))


def _damaged(cell: Cell, field: str) -> Checked:
    if isinstance(cell, bool | dt.date):
        return _not_digits(cell, field)
    return refused(
        "nip.damaged",
        field,
        f"{cell:.14E}" if isinstance(cell, float) and abs(cell) >= 1e15 else cell,
        translate(
            "employees",
            "The cell holds a number, not text: the last digits of this NIP are lost.",
        ),
        _restore_sentence(),
    )


def _restore_sentence() -> str:
    return translate(
        "employees",
        "Type the NIP again from the decree (SK) in a cell with text format, or ask the sender "
        "for a file with the NIP as text.",
    )


def _not_digits(cell: Cell, field: str) -> Checked:
    return refused(
        "nip.characters",
        field,
        cell,
        translate("employees", "A NIP consists of digits only."),
        translate("employees", "Type the 18 digits of the NIP."),
    )


def _not_eighteen(cell: str, text: str, field: str) -> Checked:
    if not text or is_empty_marker(cell):
        return EMPTY
    if _SCIENTIFIC.fullmatch(cell) or _DECIMAL_ZERO.fullmatch(cell):
        return refused(
            "nip.damaged",
            field,
            cell,
            translate(
                "employees",
                "The NIP went through a number and was rounded: its last digits are lost.",
            ),
            _restore_sentence(),
        )
    if not (text.isascii() and text.isdigit()):
        return _not_digits(cell, field)
    if len(text) == OLD_NIP_LENGTH:
        return refused(
            "nip.old",
            field,
            cell,
            translate("employees", "This is an old NIP of 9 digits."),
            translate("employees", "Use the column of the new NIP with 18 digits."),
        )
    return refused(
        "nip.length",
        field,
        cell,
        translate("employees", "A NIP has 18 digits, this one has {count}.").format(
            count=len(text)
        ),
        translate("employees", "Compare it with the decree (SK) and add or remove digits."),
    )


def _wrong_nip(cell: str, nip: str, field: str) -> Checked:
    """Why 18 digits are no NIP, in the order in which a person reads them."""
    compare = translate("employees", "Compare it with the decree (SK) and correct the digits.")
    if nip[15:] == "000":
        return refused(
            "nip.damaged",
            field,
            cell,
            translate(
                "employees",
                "The NIP ends in 000: a spreadsheet has kept it as a number and lost the last "
                "digits.",
            ),
            _restore_sentence(),
        )
    try:
        dt.date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
    except ValueError:
        return refused(
            "nip.birth_date",
            field,
            cell,
            translate("employees", "Digits 1–8 of the NIP, {digits}, are not a date.").format(
                digits=nip[:8]
            ),
            compare,
        )
    month, year = nip[12:14], nip[8:12]
    if nip[14] not in _SEX_DIGITS:
        return refused(
            "nip.sex_digit",
            field,
            cell,
            translate(
                "employees",
                "Digit 15 of the NIP must be 1 (male) or 2 (female), it is {digit}.",
            ).format(digit=nip[14]),
            compare,
        )
    if month > "12" and int(year) < FIRST_PPPK_YEAR:
        return refused(
            "nip.month",
            field,
            cell,
            translate(
                "employees",
                "Digits 13–14 of the NIP, {month}, are no month, and there were no PPPK in {year}.",
            ).format(month=month, year=year),
            compare,
        )
    return refused(
        "nip.appointment",
        field,
        cell,
        translate(
            "employees", "Digits 9–14 of the NIP, {digits}, are no month of appointment."
        ).format(digits=nip[8:14]),
        compare,
    )


def check_old_nip_cell(cell: Cell, field: str = "nip_old") -> Checked:
    """The old NIP of 9 digits; a number cell keeps them all, save for zeros in front."""
    text = _plain_digits(cell)
    if not text or is_empty_marker(str(cell)):
        return EMPTY
    if text.isascii() and text.isdigit() and len(text) == OLD_NIP_LENGTH:
        return Checked(text)
    return Checked(
        None,
        (
            warning(
                "nip_old.length",
                field,
                cell,
                translate("employees", "An old NIP has 9 digits; this one is left out."),
            ),
        ),
    )


def check_nik_cell(cell: Cell, field: str = "nik") -> Checked:
    """The NIK of 16 digits. A decimal number or a number ending in 0 has lost its last digit; a
    whole number may come from a program and passes with a warning (section 1.5)."""
    if isinstance(cell, str) and _SCIENTIFIC.fullmatch(cell):
        return _lost_nik(cell, field)
    text = _plain_digits(cell)
    if not text or is_empty_marker(str(cell)):
        return EMPTY
    if not isinstance(cell, str) and (isinstance(cell, float) or text.endswith("0")):
        return _lost_nik(cell, field)
    if not (text.isascii() and text.isdigit() and len(text) == NIK_LENGTH):
        return refused(
            "nik.length",
            field,
            cell,
            translate("employees", "A NIK has 16 digits."),
            translate("employees", "Compare it with the identity card (KTP)."),
        )
    if nik_birth(text) is None:
        return refused(
            "nik.birth_date",
            field,
            cell,
            translate("employees", "Digits 7–12 of the NIK are not a date of birth."),
            translate("employees", "Compare it with the identity card (KTP)."),
        )
    if isinstance(cell, int):
        return Checked(
            text,
            (
                warning(
                    "nik.numeric",
                    field,
                    cell,
                    translate("employees", "The NIK stood in the file as a number."),
                    translate("employees", "Compare its last digit with the identity card (KTP)."),
                ),
            ),
        )
    return Checked(text)


def _lost_nik(cell: Cell, field: str) -> Checked:
    return refused(
        "nik.damaged",
        field,
        cell,
        translate("employees", "The cell holds a number: the last digit of this NIK is lost."),
        translate("employees", "Type the NIK again in a cell with text format."),
    )


def nik_birth(nik: str) -> tuple[int, int, int, Sex] | None:
    """Day, month, year in the century and sex of a NIK (women: day + 40); None where invalid."""
    if not (len(nik) == NIK_LENGTH and nik.isascii() and nik.isdigit()):
        return None
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    sex = Sex.FEMALE if day > 40 else Sex.MALE
    day -= 40 if day > 40 else 0
    try:
        dt.date(2000 if year == 0 else 1900 + year, month, day)
    except ValueError:
        return None
    return day, month, year, sex


def check_phone_cell(cell: Cell, field: str = "phone") -> Checked:
    """A telephone number as digits, "+" kept; a lost 0 in front of 8… is restored."""
    if cell is None or (isinstance(cell, str) and is_empty_marker(cell)):
        return EMPTY
    text = re.sub(r"[()/]", "", _plain_digits(cell))
    plus = "+" if text.startswith("+") else ""
    digits = text.removeprefix("+")
    if digits.isascii() and digits.isdigit() and 7 <= len(digits) <= 15:
        if not plus and digits[0] == "8" and 9 <= len(digits) <= 12:
            digits = "0" + digits
        return Checked(plus + digits)
    return Checked(
        None,
        (
            warning(
                "phone.digits",
                field,
                cell,
                translate("employees", "This is not a telephone number; it is left out."),
            ),
        ),
    )


def _plain_digits(cell: Cell) -> str:
    """The digits of a cell whose number is short enough to have survived as a number."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e16:
        return str(int(cell))
    return "" if cell is None else clean_digits(str(cell))
