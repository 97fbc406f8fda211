"""The coded values of people, units and posts. The value of a member is what is stored.

Their Indonesian words (labels and synonyms) are reference data, see
:class:`~asn_desktop.employees.rules.reference.CodeBook`.
"""

from __future__ import annotations

from enum import StrEnum


class Sex(StrEnum):
    """Jenis kelamin."""

    MALE = "male"
    FEMALE = "female"


class EmployeeType(StrEnum):
    """Jenis pegawai (UU 20/2023); ``NON_ASN`` stands outside the civil service."""

    PNS = "pns"
    CPNS = "cpns"
    PPPK = "pppk"
    PPPK_PART_TIME = "pppk_part_time"
    NON_ASN = "non_asn"


#: Those who have a NIP of the PNS kind, a rank and a golongan/ruang.
PNS_TYPES = frozenset({EmployeeType.PNS, EmployeeType.CPNS})
#: Those who have a work agreement and a golongan without ruang.
PPPK_TYPES = frozenset({EmployeeType.PPPK, EmployeeType.PPPK_PART_TIME})


class LegalStatus(StrEnum):
    """Kedudukan hukum, as met in SIASN."""

    ACTIVE = "active"
    UNPAID_LEAVE = "unpaid_leave"  # CLTN
    UNPAID_LEAVE_EXTENDED = "unpaid_leave_extended"
    STUDY_ASSIGNMENT = "study_assignment"
    SUSPENDED = "suspended"
    WAITING_PAY = "waiting_pay"
    MILITARY_SERVICE = "military_service"
    MISSING = "missing"
    STATE_OFFICIAL = "state_official"
    VILLAGE_HEAD = "village_head"
    APPEAL = "appeal"
    RETIREMENT_PREPARATION = "retirement_preparation"  # MPP
    RETIRED = "retired"
    CANDIDATE = "candidate"
    DISCIPLINED = "disciplined"
    INACTIVE = "inactive"
    TRANSFERRED = "transferred"
    DISMISSED = "dismissed"
    DECEASED = "deceased"


#: Those who have left: nothing about their post or age is a data problem any more.
LEFT_STATUSES = frozenset(
    {
        LegalStatus.RETIRED,
        LegalStatus.TRANSFERRED,
        LegalStatus.DISMISSED,
        LegalStatus.DECEASED,
    }
)


class EducationLevel(StrEnum):
    """Tingkat pendidikan, in rising order (D-IV and S-1 are of one rank)."""

    ELEMENTARY = "elementary"
    JUNIOR_HIGH = "junior_high"
    SENIOR_HIGH = "senior_high"
    DIPLOMA_1 = "diploma_1"
    DIPLOMA_2 = "diploma_2"
    DIPLOMA_3 = "diploma_3"
    DIPLOMA_4 = "diploma_4"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


class PositionKind(StrEnum):
    """Jenis jabatan (UU 20/2023).

    ``STRUCTURAL`` is the word of older exports for every managerial post; the echelon tells which.
    """

    JPT_UTAMA = "jpt_utama"
    JPT_MADYA = "jpt_madya"
    JPT_PRATAMA = "jpt_pratama"
    ADMINISTRATOR = "administrator"
    SUPERVISOR = "supervisor"
    FUNCTIONAL = "functional"
    STAFF = "staff"
    STRUCTURAL = "structural"


class FunctionalLevel(StrEnum):
    """Jenjang jabatan fungsional: four of skill (keterampilan), four of expertise (keahlian)."""

    BEGINNER = "beginner"  # Pemula
    SKILLED = "skilled"  # Terampil
    PROFICIENT = "proficient"  # Mahir
    SUPERVISING = "supervising"  # Penyelia
    FIRST_EXPERT = "first_expert"  # Ahli Pertama
    JUNIOR_EXPERT = "junior_expert"  # Ahli Muda
    SENIOR_EXPERT = "senior_expert"  # Ahli Madya
    PRINCIPAL_EXPERT = "principal_expert"  # Ahli Utama


class Echelon(StrEnum):
    """The former eselon of a managerial post; stored as it is written."""

    I_A = "I.a"
    I_B = "I.b"
    II_A = "II.a"
    II_B = "II.b"
    III_A = "III.a"
    III_B = "III.b"
    IV_A = "IV.a"
    IV_B = "IV.b"
    V_A = "V.a"


class UnitKind(StrEnum):
    """What kind of work unit; from whole agencies down to sections."""

    SECRETARIAT = "secretariat"
    INSPECTORATE = "inspectorate"
    SERVICE = "service"  # Dinas
    BOARD = "board"  # Badan
    OFFICE = "office"  # Kantor
    DISTRICT = "district"  # Kecamatan
    VILLAGE = "village"  # Kelurahan
    HOSPITAL = "hospital"
    HEALTH_CENTRE = "health_centre"  # Puskesmas
    SCHOOL = "school"
    TECHNICAL_UNIT = "technical_unit"  # UPTD
    BUREAU = "bureau"  # Bagian
    DIVISION = "division"  # Bidang
    INSPECTOR_AREA = "inspector_area"  # Inspektur Pembantu
    SUBBUREAU = "subbureau"  # Subbagian
    SUBDIVISION = "subdivision"  # Subbidang
    SECTION = "section"  # Seksi
    GROUP = "group"  # Kelompok, tim kerja
    OTHER = "other"
