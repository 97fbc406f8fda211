"""Cells that hold one of a closed list, and sex with its ambiguous "P" (section 10.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space, is_empty_marker
from asn_desktop.employees.rules.codes import FunctionalLevel, PositionKind, Sex
from asn_desktop.employees.rules.problems import EMPTY, Cell, Checked, refused
from asn_desktop.employees.rules.reference import CodeBook, reference
from asn_desktop.employees.rules.text import squeeze, words

_SHOWN_CHOICES = 8
#: Letters that say what the other letter of a column means.
_P_IS_FEMALE = frozenset({"l", "lk", "lakilaki", "laki", "m"})
_P_IS_MALE = frozenset({"w", "wanita", "f"})


def cell_text(cell: Cell) -> str:
    """The text of a cell, whole numbers without ".0", "" for empty cells and empty marks."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = fold_space(str(cell))
    return "" if is_empty_marker(text) else text


def check_code(
    cell: Cell, book: CodeBook, field: str, heading: str, *, beginning: bool = False
) -> Checked:
    """The code of a word in a cell. With ``beginning`` the first words may say it ("S-1 Hukum",
    "PNS Daerah yang …"). ``heading`` names the list in the sentence for an unknown word."""
    text = cell_text(cell)
    if not text:
        return EMPTY
    code = book.find(text)
    if code is None and beginning:
        code = book.find_beginning(text)
    if code is not None:
        return Checked(code)
    labels = book.labels
    known = ", ".join(labels[:_SHOWN_CHOICES]) + (" …" if len(labels) > _SHOWN_CHOICES else "")
    return refused(
        f"{field}.unknown",
        field,
        cell,
        translate("employees", "“{value}” is not in the list {heading}.").format(
            value=text, heading=heading
        ),
        translate("employees", "Write one of: {known}.").format(known=known),
    )


#: A "P" of which only digit 15 of the NIP can tell whether it is Pria or Perempuan.
SEX_BY_NIP = "by_nip"


def check_sex_cell(cell: Cell, p_means: Sex | None = Sex.FEMALE, field: str = "sex") -> Checked:
    """The sex in a cell. ``p_means`` is what a lone "P" says in this column (:func:`meaning_of_p`);
    None: the column does not tell, and :data:`SEX_BY_NIP` leaves it to the person's NIP."""
    if squeeze(cell_text(cell)) == "p":
        return Checked(SEX_BY_NIP if p_means is None else p_means)
    return check_code(cell, reference().sexes, field, "JENIS KELAMIN")


def meaning_of_p(cells: Iterable[Cell]) -> Sex | None:
    """What "P" says in a column that holds these values: Perempuan beside L, Pria beside W; None
    where the other values do not tell."""
    seen = {squeeze(cell_text(cell)) for cell in cells}
    female, male = bool(seen & _P_IS_FEMALE), bool(seen & _P_IS_MALE)
    if female == male:
        return None
    return Sex.FEMALE if female else Sex.MALE


def sex_reader(cells: Iterable[Cell]) -> Callable[[Cell], Checked]:
    """How the cells of one column of sexes are read, made from all its distinct values."""
    p_means = meaning_of_p(cells)
    return lambda cell: check_sex_cell(cell, p_means)


def refine_kind(kind: str | None, echelon: str | None) -> str | None:
    """The kind of position, made exact by the former echelon where an export says only
    "Jabatan Struktural" or nothing."""
    if echelon is not None and kind in (None, PositionKind.STRUCTURAL):
        return reference().kind_of_echelon.get(echelon, kind)
    return kind


def level_in_title(title: str) -> str | None:
    """The functional level with which the name of a post ends ("Guru Ahli Muda") or begins
    ("Ahli Muda - Guru Kelas"); None where it names none."""
    book = reference().functional_levels
    parts = words(title)
    for count in (2, 1):
        if len(parts) <= count:
            continue
        for run in (parts[-count:], parts[:count]):
            code = _LEVEL_WORDS.get(" ".join(run)) or (
                book.find(" ".join(run)) if count == 2 else None
            )
            if code is not None:
                return code
    return None


#: One-word levels that a title may carry; "Muda" or "Utama" alone are words of ranks and names.
_LEVEL_WORDS = {
    "pemula": FunctionalLevel.BEGINNER.value,
    "terampil": FunctionalLevel.SKILLED.value,
    "mahir": FunctionalLevel.PROFICIENT.value,
    "penyelia": FunctionalLevel.SUPERVISING.value,
}


def unit_kind_in_name(name: str) -> str | None:
    """The kind of work unit that a name begins with ("Dinas Kesehatan" → service)."""
    text = " ".join(words(name)) + " "
    best: tuple[int, str | None] = (0, None)
    for row in reference().rows("unit_kinds"):
        for beginning in row["beginnings"]:
            if text.startswith(beginning + " ") and len(beginning) > best[0]:
                best = (len(beginning), row["code"])
    return best[1]
