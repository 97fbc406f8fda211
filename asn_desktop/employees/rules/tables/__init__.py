"""The tables of reference data of people and posts: what an office may edit, and the checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from asn_desktop.core.reference import (
    Content,
    ReferenceColumn,
    ReferenceKind,
    ReferenceTable,
    RowProblem,
)
from asn_desktop.core.translation import noop, translate
from asn_desktop.employees.rules.reference import CodeBook, Reference, reference
from asn_desktop.employees.rules.tables import checks

_CONTEXT = "employees"
#: Codes of grades: BKN's of a PNS have two digits, those of a PPPK are 100 + golongan.
PNS_GRADES, PPPK_GRADES = range(11, 100), range(101, 200)


def _words(**choices: str) -> Callable[[], Mapping[str, str]]:
    return lambda: {code: translate("employees", word) for code, word in choices.items()}


def _book(choose: Callable[[Reference], CodeBook]) -> Callable[[], Mapping[str, str]]:
    def choices() -> Mapping[str, str]:
        book = choose(reference())
        return {code: book.label(code) for code in book.codes}

    return choices


def _grades() -> Mapping[int, str]:
    return {code: name for code, name in reference().grade_names.items() if code in PNS_GRADES}


CODE = ReferenceColumn("code", noop("employees", "Code"), "KODE", required=True, fixed=True)
NUMBER = ReferenceColumn(
    "code", noop("employees", "Code"), "KODE", ReferenceKind.INTEGER, required=True, width=7
)
LABEL = ReferenceColumn("label", noop("employees", "Word"), "SEBUTAN", required=True, width=24)
GRADE = ReferenceColumn("grade", noop("employees", "Grade"), "GOLONGAN", required=True, width=10)
SYNONYMS = ReferenceColumn(
    "synonyms", noop("employees", "Other words"), "SEBUTAN LAIN", ReferenceKind.TEXTS, width=48
)
CONFIDENCE = ReferenceColumn(
    "confidence",
    noop("employees", "Certainty"),
    "KEPASTIAN",
    choices=_words(general=noop("employees", "to be confirmed")),
    width=17,
)
NOTE = ReferenceColumn("note", noop("employees", "Note"), "CATATAN", width=30)
#: Every table ends in these.
LAST = (CONFIDENCE, NOTE)


def _code_table(
    name: str,
    label: str,
    sentence: str,
    *more: ReferenceColumn,
    check: Callable[[Content], Iterator[RowProblem]] = checks.check_book,
) -> ReferenceTable:
    """A list of codes that the program knows."""
    columns = (CODE, LABEL, *more, SYNONYMS, *LAST)
    return ReferenceTable(
        name, label, _CONTEXT, sentence, columns, closed=True, unique=("code",), check=check
    )


REFERENCE_TABLES = (
    ReferenceTable(
        "retirement_ages",
        noop("employees", "Retirement ages"),
        _CONTEXT,
        noop(
            "employees",
            "The first row that fits a post decides; an empty cell fits every post. The retirement "
            "dates of all employees follow.",
        ),
        (
            ReferenceColumn(
                "age",
                noop("employees", "Age"),
                "USIA PENSIUN",
                ReferenceKind.INTEGER,
                required=True,
                width=6,
            ),
            ReferenceColumn(
                "title", noop("employees", "Post begins with"), "AWAL NAMA JABATAN", width=20
            ),
            ReferenceColumn(
                "position_kind",
                noop("employees", "Kind of post"),
                "JENIS JABATAN",
                choices=_book(lambda data: data.position_kinds),
                width=20,
            ),
            ReferenceColumn(
                "functional_level",
                noop("employees", "Level"),
                "JENJANG",
                choices=_book(lambda data: data.functional_levels),
                width=14,
            ),
            ReferenceColumn(
                "valid_from",
                noop("employees", "First day"),
                "BERLAKU MULAI",
                ReferenceKind.DATE,
                width=12,
            ),
            ReferenceColumn(
                "valid_to",
                noop("employees", "Last day"),
                "BERLAKU SAMPAI",
                ReferenceKind.DATE,
                width=12,
            ),
            ReferenceColumn(
                "legal_basis", noop("employees", "Legal basis"), "DASAR HUKUM", width=24
            ),
            *LAST,
        ),
        check=checks.check_ages,
    ),
    _code_table(
        "position_kinds",
        noop("employees", "Kinds of post"),
        noop("employees", "Words of the kinds of post, and the former echelons that became each."),
        ReferenceColumn(
            "echelons",
            noop("employees", "Echelons"),
            "ESELON",
            ReferenceKind.TEXTS,
            choices=_book(lambda data: data.echelons),
            width=14,
        ),
        check=checks.check_kinds,
    ),
    _code_table(
        "functional_levels",
        noop("employees", "Levels of functional posts"),
        noop("employees", "Words of the levels, and the grades that belong to each."),
        ReferenceColumn(
            "category",
            noop("employees", "Category"),
            "KATEGORI",
            choices=lambda: {"Keahlian": "Keahlian", "Keterampilan": "Keterampilan"},
            width=14,
        ),
        ReferenceColumn(
            "grades",
            noop("employees", "Grades"),
            "GOLONGAN",
            ReferenceKind.INTEGERS,
            choices=_grades,
            width=20,
        ),
    ),
    _code_table(
        "echelons",
        noop("employees", "Echelons"),
        noop("employees", "How the former echelons are written in older lists."),
    ),
    ReferenceTable(
        "grades",
        noop("employees", "Grades and ranks of a PNS"),
        _CONTEXT,
        noop("employees", "Golongan/ruang with its pangkat; the code is that of BKN."),
        (
            NUMBER,
            GRADE,
            ReferenceColumn("rank", noop("employees", "Rank"), "PANGKAT", required=True, width=28),
            *LAST,
        ),
        unique=("code",),
        check=checks.check_numbers(PNS_GRADES),
    ),
    ReferenceTable(
        "pppk_grades",
        noop("employees", "Grades of a PPPK"),
        _CONTEXT,
        noop("employees", "Golongan of a PPPK; the code is 100 and the golongan."),
        (NUMBER, GRADE, *LAST),
        unique=("code",),
        check=checks.check_numbers(PPPK_GRADES),
    ),
    _code_table(
        "education_levels",
        noop("employees", "Levels of education"),
        noop("employees", "Words of the levels in rising order, with the numbers of SIASN."),
        ReferenceColumn(
            "rank",
            noop("employees", "Order"),
            "URUTAN",
            ReferenceKind.INTEGER,
            required=True,
            width=8,
        ),
        ReferenceColumn("siasn", "SIASN", "ID SIASN", ReferenceKind.TEXTS, width=12),
        check=checks.check_education,
    ),
    _code_table(
        "employee_types",
        noop("employees", "Kinds of employee"),
        noop("employees", "Words of the kinds of employee as they are met in files."),
    ),
    _code_table(
        "legal_statuses",
        noop("employees", "Legal statuses"),
        noop(
            "employees",
            "Words of the legal statuses; who counts for plans of training and mentoring.",
        ),
        ReferenceColumn(
            "eligible", noop("employees", "In plans"), "IKUT RENCANA", ReferenceKind.FLAG, width=9
        ),
    ),
    _code_table(
        "sexes",
        noop("employees", "Sexes"),
        noop("employees", "Words and letters of the sexes as they are met in files."),
    ),
    _code_table(
        "unit_kinds",
        noop("employees", "Kinds of work unit"),
        noop("employees", "The first words of a name that show what kind of unit it is."),
        ReferenceColumn(
            "beginnings",
            noop("employees", "Names begin with"),
            "AWAL NAMA",
            ReferenceKind.TEXTS,
            width=28,
        ),
    ),
    ReferenceTable(
        "name_titles",
        noop("employees", "Titles of names"),
        _CONTEXT,
        noop("employees", "Titles before and after a name with their spelling."),
        (
            ReferenceColumn("title", noop("employees", "Title"), "GELAR", required=True, width=16),
            ReferenceColumn(
                "place",
                noop("employees", "Place"),
                "LETAK",
                required=True,
                choices=_words(
                    front=noop("employees", "before the name"),
                    back=noop("employees", "after the name"),
                ),
            ),
            ReferenceColumn(
                "kind",
                noop("employees", "Kind"),
                "JENIS",
                choices=_words(
                    academic=noop("employees", "academic"),
                    profession=noop("employees", "professional"),
                    religious=noop("employees", "religious"),
                ),
            ),
            ReferenceColumn(
                "bare",
                noop("employees", "Also without dots"),
                "TANPA TITIK",
                ReferenceKind.FLAG,
                width=14,
            ),
            *LAST,
        ),
        unique=("title", "place"),
        check=checks.check_titles,
    ),
    ReferenceTable(
        "aliases",
        noop("employees", "Other names of units and posts"),
        _CONTEXT,
        noop(
            "employees",
            "Names that mean the same when files are read and names are searched and compared.",
        ),
        (
            ReferenceColumn(
                "alias", noop("employees", "Other name"), "NAMA LAIN", required=True, width=24
            ),
            ReferenceColumn("name", noop("employees", "Usual name"), "NAMA BAKU", width=48),
            ReferenceColumn(
                "kind",
                noop("employees", "Kind"),
                "JENIS",
                required=True,
                choices=_words(
                    name=noop("employees", "whole name"),
                    word=noop("employees", "one word"),
                    words=noop("employees", "run of words"),
                    city_suffix=noop("employees", "ending with the city"),
                ),
            ),
            *LAST,
        ),
        check=checks.check_aliases,
    ),
)
