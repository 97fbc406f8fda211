"""What people type and what files hold, understood: dates, numbers, empty marks, spaces.

Forms and imports ask the same functions. Every function raises ``ValueError`` with a finished
sentence for what it cannot understand; none depends on the locale of the machine. The forms met
are those of section 10.5 of the domain reference.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal
from typing import NoReturn

from asn_desktop.core.translation import translate

#: What stands in a cell that is meant to be empty (compared folded and in lower case).
# fmt: off
EMPTY_MARKERS = frozenset({
    "", "-", "--", "---", ".", "null", "none", "nan", "nat", "n/a", "#n/a", "#null!", "nihil",
    "xx", "xxx", "0000-00-00", "00-00-0000", "00/00/0000", "00/01/1900", "00:00:00",
    "0000-00-00 00:00:00", "00-00-0000 00:00:00",
})
# fmt: on

_SPACES = re.compile(r"\s+")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1b\x7f\ud800-\udfff]"
)
_NOT_WORD = re.compile(r"[\W_]+")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_APOSTROPHES = re.compile("['`\u00b4\u2018\u2019\u02bc\u2032]")
#: Compatibility characters that only look different; superscripts, fractions and the like mean
#: something else than their plain form and stay.
_SAFE_COMPATIBILITY = ("<wide>", "<narrow>", "<noBreak>", "<compat>", "<initial>", "<medial>",
                       "<final>", "<isolated>")  # fmt: skip


def fold_space(text: str) -> str:
    """The text with every kind of space (also line breaks) as one blank, none at the ends, without
    invisible characters and halves of one, in composed Unicode with full-width letters and
    ligatures made plain."""
    if text.isascii():
        return " ".join(text.split()) if text.isprintable() else _fold_rare(text)
    return _fold_rare(text)


def _fold_rare(text: str) -> str:
    plain = (
        unicodedata.normalize("NFKC", character)
        if unicodedata.decomposition(character).startswith(_SAFE_COMPATIBILITY)
        else character
        for character in _SPACES.sub(" ", text)
    )
    folded = unicodedata.normalize("NFC", _INVISIBLE.sub("", "".join(plain)))
    return " ".join(folded.split())


def fold_key(text: str) -> str:
    """The text as a key for comparing names: no case, accents, apostrophes or punctuation."""
    text = _APOSTROPHES.sub("", fold_space(text)).casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        # Letters for mathematics become plain capitals only now.
        text = "".join(c for c in text if not unicodedata.combining(c)).casefold()
    return _NOT_WORD.sub(" ", text).strip()


def is_empty_marker(text: str) -> bool:
    """Whether the text stands for "nothing" ("-", "NULL", "#N/A", "0000-00-00", "xxx", …)."""
    return fold_space(text).lower() in EMPTY_MARKERS


# --- dates ---------------------------------------------------------------------------------------

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agust agu ags agt agst aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_DAYS = (
    "senin selasa rabu kamis jumat jum'at minggu sabtu ahad "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_WEEKDAY = re.compile(rf"^(?:{'|'.join(_DAYS.split())})\s*,?\s+", re.IGNORECASE)
_TIME = re.compile(
    r"(?P<date>.*\d)(?:\s+|t)(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?:[:.]\d\d(?:[.,]\d+)?)?"
    r"\s*(?P<zone>z|[ap]m|wib|wita|wit|[+-]\d\d:?\d\d)?$",
    re.IGNORECASE,
)
_SEPARATOR = r"\s*[-/.\s]\s*"
_DAY_FIRST = re.compile(rf"(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{4}}|\d\d)")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})")
_DAY_WORD = re.compile(r"(\d{1,2})[-/.,\s]*([a-z]+)[-/.,\s]*(\d{4}|\d\d)", re.IGNORECASE)
_WORD_DAY = re.compile(r"([a-z]+)[-/.\s]*(\d{1,2})[,\s]+(\d{4})", re.IGNORECASE)

_FIRST_DAY = dt.date(1900, 1, 1)
_LAST_DAY = dt.date(2199, 12, 31)
_EPOCH = dt.date(1899, 12, 30).toordinal()
_EPOCH_1904 = dt.date(1904, 1, 1).toordinal()
_SERIAL_OF_1900_02_29 = 60
_ADULT_YEARS = 17
_YEARS_AHEAD = 10


def parse_date(
    cell: str | int | float | dt.date | dt.datetime | None,
    *,
    date_1904: bool = False,
    today: dt.date,
    birth: bool = False,
) -> dt.date | None:
    """The date in a cell or a form; None for an empty cell or an empty mark.

    The day always comes before the month. Numbers are Excel serials (``date_1904``: of a workbook
    whose count starts in 1904). A year of two digits lies at most ten years after ``today``, else
    a century earlier; with ``birth`` it is 20xx only for a person of at least 17 years. Raises
    ``ValueError`` for what is no date and for dates before 1900 or after 2199.
    """
    if cell is None:
        return None
    if isinstance(cell, dt.datetime):
        return _in_range(cell.date(), cell)
    if isinstance(cell, dt.date):
        return _in_range(cell, cell)
    if isinstance(cell, str):
        return _date_of_text(cell, date_1904, today, birth)
    return _date_of_number(cell, date_1904)


def _no_date(cell: object) -> NoReturn:
    raise ValueError(
        translate("core", "“{value}” is not a date. Write it as 31-12-1980.").format(value=cell)
    )


def _in_range(date: dt.date, cell: object) -> dt.date | None:
    if dt.date(1899, 12, 30) <= date <= dt.date(1899, 12, 31):
        return None  # Excel's day zero: what an empty cell looks like through a formula
    if not _FIRST_DAY <= date <= _LAST_DAY:
        raise ValueError(
            translate("core", "The date “{value}” cannot be right: its year is {year}.").format(
                value=cell, year=date.year
            )
        )
    return date


def _date_of_number(number: int | float, date_1904: bool) -> dt.date | None:
    if isinstance(number, bool) or number != number or abs(number) > 1e8:
        _no_date(number)
    serial = int(number)
    if serial == 0 and not date_1904:
        return None
    if serial > 1e7:
        return _date_of_digits(str(serial))
    if 1900 <= serial <= 2100:
        raise ValueError(
            translate("core", "“{value}” is only a year. Write the whole date.").format(
                value=serial
            )
        )
    if serial < 1 or serial == _SERIAL_OF_1900_02_29 or serial > 200_000:
        _no_date(number)
    if date_1904:
        return _in_range(dt.date.fromordinal(_EPOCH_1904 + serial), number)
    # Excel believes in 29 February 1900: serials before it are one day off.
    day = dt.date.fromordinal(_EPOCH + serial + (serial < _SERIAL_OF_1900_02_29))
    return _in_range(day, number)


def _date_of_text(cell: str, date_1904: bool, today: dt.date, birth: bool) -> dt.date | None:
    text = _DASHES.sub("-", fold_space(cell)).strip("'\" ,;")
    if text.lower() in EMPTY_MARKERS:
        return None
    text = _WEEKDAY.sub("", _APOSTROPHES.sub("'", text), count=1)
    days_later = 0
    if timed := _TIME.fullmatch(text):
        text = timed["date"]
        # Programs write midnight in Indonesia as 17, 16 or 15 o'clock UTC of the day before.
        utc = (timed["zone"] or "").lower() in ("z", "+00:00", "+0000")
        days_later = int(utc and timed["minute"] == "00" and timed["hour"] in ("15", "16", "17"))
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year = int(match[1]), int(match[2]), _year(match[3], today, birth, match)
    elif match := _YEAR_FIRST.fullmatch(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    elif match := _DAY_WORD.fullmatch(text):
        month = _MONTHS.get(match[2].lower(), 0)
        day, year = int(match[1]), _year(match[3], today, birth, match)
    elif match := _WORD_DAY.fullmatch(text):
        day, month, year = int(match[2]), _MONTHS.get(match[1].lower(), 0), int(match[3])
    elif text.isascii() and text.isdigit() and len(text) == 8:
        return _date_of_digits(text)
    elif text.isascii() and re.fullmatch(r"\d{5}([.,]\d+)?", text):
        return _date_of_number(int(text[:5]), date_1904)
    else:
        _no_date(cell)
    try:
        date = dt.date(year, month, day) + dt.timedelta(days=days_later)
    except (ValueError, OverflowError):
        _no_date(cell)
    return _in_range(date, cell)


def _date_of_digits(digits: str) -> dt.date | None:
    """Eight digits: yyyymmdd or ddmmyyyy, whichever exists; both possible is no date."""
    found = set()
    for year, month, day in (
        (digits[:4], digits[4:6], digits[6:]),
        (digits[4:], digits[2:4], digits[:2]),
    ):
        try:
            date = dt.date(int(year), int(month), int(day))
        except ValueError:
            continue
        if _FIRST_DAY <= date <= _LAST_DAY:
            found.add(date)
    if len(found) != 1:
        _no_date(digits)
    return found.pop()


def _year(digits: str, today: dt.date, birth: bool, match: re.Match[str]) -> int:
    if len(digits) == 4:
        return int(digits)
    year = today.year - today.year % 100 + int(digits)
    if not birth:
        return year if year <= today.year + _YEARS_AHEAD else year - 100
    # A year too late is enough to decide; on the very birthday year day and month decide.
    month = match[2] if match[2].isdigit() else str(_MONTHS.get(match[2].lower(), 12))
    age = today.year - year - ((today.month, today.day) < (int(month), int(match[1])))
    return year if age >= _ADULT_YEARS else year - 100


# --- numbers -------------------------------------------------------------------------------------


class DoubtfulNumber(ValueError):  # noqa: N818 - a doubt, not an error
    """A text like "1.250" is one and a quarter or one thousand two hundred and fifty: ask.

    ``readings`` holds both, the decimal reading first.
    """

    def __init__(self, text: str, readings: tuple[Decimal, Decimal]) -> None:
        super().__init__(
            translate(
                "core", "“{value}” can mean {first} or {second}. Write it without a thousands mark."
            ).format(
                value=text,
                first=str(readings[0].normalize()).replace(".", ","),
                second=readings[1],
            )
        )
        self.readings = readings


_PLAIN_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_LONE_GROUP = re.compile(r"([+-]?[1-9]\d{0,2})[.,](\d{3})")
_GROUPED = re.compile(
    r"[+-]?\d{1,3}(?P<mark>[.,' ])\d{3}(?:(?P=mark)\d{3})*(?:(?!(?P=mark))[.,]\d+)?"
)
_CURRENCY = re.compile(r"^(?:rp|idr)\.?\s*|\s*(?:rupiah|idr)$", re.IGNORECASE)
_NO_CENTS = re.compile(r",(?:-+|=|--)$")


def _no_number(cell: object) -> NoReturn:
    raise ValueError(translate("core", "“{value}” is not a number.").format(value=cell))


def parse_decimal(cell: str | int | float | Decimal | None) -> Decimal | None:
    """The number in a cell; None where it is empty. Indonesian (1.250,5) and English (1,250.5)
    marks are told apart by the last one and by the groups of three. Raises
    :class:`DoubtfulNumber` for "1.250" or "1,250" and ``ValueError`` for what is no number."""
    if cell is None:
        return None
    if isinstance(cell, str):
        return _number_of_text(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | float | Decimal):
        _no_number(cell)
    number = Decimal(repr(cell)) if isinstance(cell, float) else Decimal(cell)
    if not number.is_finite():
        _no_number(cell)
    return number


def _number_of_text(cell: str) -> Decimal | None:
    text = _DASHES.sub("-", fold_space(cell)).lstrip("'")
    if text.lower() in EMPTY_MARKERS:
        return None
    if not text.isascii():
        _no_number(cell)
    if match := _LONE_GROUP.fullmatch(text):
        raise DoubtfulNumber(
            text, (Decimal(f"{match[1]}.{match[2]}"), Decimal(match[1] + match[2]))
        )
    if _PLAIN_NUMBER.fullmatch(text):
        return Decimal(text.replace(",", "."))
    grouped = _GROUPED.fullmatch(text)
    if grouped is None:
        _no_number(cell)
    return Decimal(text.replace(grouped["mark"], "").replace(",", "."))


def parse_integer(cell: str | int | float | Decimal | None) -> int | None:
    """The whole number in a cell; None where it is empty. "1.250" raises
    :class:`DoubtfulNumber`; what is no number or has a fraction raises ``ValueError``."""
    number = parse_decimal(cell)
    if number is None:
        return None
    if number != number.to_integral_value():
        raise ValueError(translate("core", "“{value}” is not a whole number.").format(value=cell))
    return int(number)


def parse_money(cell: str | int | float | Decimal | None) -> int | None:
    """Whole rupiah; None where the cell is empty. "Rp 1.250.000,00" and "1,250,000.00" are the
    same; a lone "1.250" is 1250, since nobody writes three digits of cents. Raises ``ValueError``
    for what is no amount and for an amount with cents."""
    if isinstance(cell, str):
        text = _NO_CENTS.sub("", _CURRENCY.sub("", fold_space(cell)))
        try:
            number = _number_of_text(text)
        except DoubtfulNumber as doubt:
            number = doubt.readings[1]
        except ValueError:
            _no_number(cell)
    else:
        number = parse_decimal(cell)
    if number is None:
        return None
    if number != number.to_integral_value():
        raise ValueError(
            translate("core", "“{value}” is not an amount in whole rupiah.").format(value=cell)
        )
    return int(number)
