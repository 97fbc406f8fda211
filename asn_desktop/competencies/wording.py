"""How competencies, assessments, learning and the index are told in the change log."""

from __future__ import annotations

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.settings import (
    COUNTING_WORDS,
    JPM_WORDS,
    READING_WORDS,
    Counting,
    JpmMethod,
    Reading,
)
from asn_desktop.competencies.rules.training import hours_text
from asn_desktop.core.fields import FieldKind, Value, group_thousands, value_text
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.history import RecordWording

CONTEXT = "competencies"


def _words(column: str, value: Value) -> str:
    data = reference()
    match column:
        case "group":
            return data.groups.label(value)
        case "method":
            return data.methods.label(value)
        case "form":
            return data.forms.label(value)
        case "leadership":
            return data.leadership.label(value)
        case "rating":
            return data.performance.label(value)
        case "severity":
            return data.severities.label(value)
        case "verified":
            return translate("competencies", "yes") if value else translate("competencies", "no")
        case "size" | "content":
            size = value if isinstance(value, int) else len(value)
            return f"{group_thousands(size // 1024 + 1)} KB"
        case "indicators":
            return "; ".join(value.splitlines())
        case "levels":
            return ", ".join(f"{old} → {new}" for old, new in sorted(value.items()))
        case "hours":
            return hours_text(value)
        case "score":
            return value_text(FieldKind.DECIMAL, value)
    return value_text(FieldKind.TEXT, value)


def _settings(column: str, value: Value) -> str:
    match column:
        case "counting":
            return translate(CONTEXT, COUNTING_WORDS[Counting(value)])
        case "jpm_method":
            return translate(CONTEXT, JPM_WORDS[JpmMethod(value)])
        case "default_reading":
            return translate(CONTEXT, READING_WORDS[Reading(value)])
        case "method_order":
            return ", ".join(map(reference().methods.label, value))
        case "index_set":
            return reference().index_sets.label(value)
    return value_text(FieldKind.DECIMAL, value)


WORDINGS = (
    RecordWording(
        "competency_frameworks",
        noop("competencies", "framework of competencies"),
        CONTEXT,
        "name",
        {
            "code": noop("competencies", "Code"),
            "name": noop("competencies", "Name"),
            "legal_basis": noop("competencies", "Legal basis"),
            "valid_from": noop("competencies", "Valid from"),
            "valid_to": noop("competencies", "Valid until"),
            "note": noop("competencies", "Note"),
        },
        _words,
    ),
    RecordWording(
        "competencies",
        noop("competencies", "competency"),
        CONTEXT,
        "name",
        {
            "framework_id": noop("competencies", "Framework"),
            "code": noop("competencies", "Code"),
            "name": noop("competencies", "Name"),
            "group": noop("competencies", "Group"),
            "place": noop("competencies", "Order"),
            "definition": noop("competencies", "Definition"),
            "legal_basis": noop("competencies", "Legal basis"),
            "valid_from": noop("competencies", "Valid from"),
            "valid_to": noop("competencies", "Valid until"),
        },
        _words,
    ),
    RecordWording(
        "competency_levels",
        noop("competencies", "level of a competency"),
        CONTEXT,
        "level",
        {
            "competency_id": noop("competencies", "Competency"),
            "level": noop("competencies", "Level"),
            "name": noop("competencies", "Name"),
            "description": noop("competencies", "Description"),
            "indicators": noop("competencies", "Behaviour indicators"),
            "valid_from": noop("competencies", "Valid from"),
            "valid_to": noop("competencies", "Valid until"),
        },
        _words,
    ),
    RecordWording(
        "competency_mappings",
        noop("competencies", "carried competency"),
        CONTEXT,
        "source_id",
        {
            "source_id": noop("competencies", "From competency"),
            "target_id": noop("competencies", "To competency"),
            "levels": noop("competencies", "Levels"),
            "carried_on": noop("competencies", "Carried on"),
            "note": noop("competencies", "Note"),
        },
        _words,
    ),
    RecordWording(
        "required_levels",
        noop("competencies", "required level"),
        CONTEXT,
        "position_id",
        {
            "position_id": noop("competencies", "Post"),
            "competency_id": noop("competencies", "Competency"),
            "level": noop("competencies", "Level"),
            "legal_basis": noop("competencies", "Legal basis"),
        },
        _words,
    ),
    RecordWording(
        "assessments",
        noop("competencies", "assessment"),
        CONTEXT,
        "employee_id",
        {
            "employee_id": noop("competencies", "Employee"),
            "competency_id": noop("competencies", "Competency"),
            "level": noop("competencies", "Level"),
            "assessed_on": noop("competencies", "Assessed on"),
            "method": noop("competencies", "Method"),
            "assessor": noop("competencies", "Assessor"),
            "evidence": noop("competencies", "Evidence"),
            "note": noop("competencies", "Note"),
            "valid_until": noop("competencies", "Valid until"),
            "void_reason": noop("competencies", "Reason it is void"),
            "carried_from": noop("competencies", "Carried from"),
        },
        _words,
    ),
    RecordWording(
        "training_records",
        noop("competencies", "training record"),
        CONTEXT,
        "name",
        {
            "employee_id": noop("competencies", "Employee"),
            "form": noop("competencies", "Form"),
            "leadership": noop("competencies", "Leadership training"),
            "name": noop("competencies", "Name"),
            "organizer": noop("competencies", "Organizer"),
            "start_date": noop("competencies", "Start date"),
            "end_date": noop("competencies", "End date"),
            "year": noop("competencies", "Year"),
            "hours": noop("competencies", "Hours (JP)"),
            "certificate_no": noop("competencies", "Certificate number"),
            "certificate_date": noop("competencies", "Date of the certificate"),
            "valid_until": noop("competencies", "Valid until"),
            "competency_id": noop("competencies", "Competency"),
            "siasn_id": noop("competencies", "SIASN id"),
            "verified": noop("competencies", "Proof seen"),
            "note": noop("competencies", "Note"),
        },
        _words,
    ),
    RecordWording(
        "proofs",
        noop("competencies", "proof"),
        CONTEXT,
        "name",
        {
            "training_id": noop("competencies", "Training"),
            "name": noop("competencies", "Name of the file"),
            "digest": noop("competencies", "Fingerprint"),
            "size": noop("competencies", "Size"),
            "content": noop("competencies", "File"),
        },
        _words,
    ),
    RecordWording(
        "performance_ratings",
        noop("competencies", "performance rating"),
        CONTEXT,
        "employee_id",
        {
            "employee_id": noop("competencies", "Employee"),
            "year": noop("competencies", "Year"),
            "rating": noop("competencies", "Rating (predikat)"),
            "score": noop("competencies", "Score"),
            "note": noop("competencies", "Note"),
        },
        _words,
    ),
    RecordWording(
        "discipline_records",
        noop("competencies", "disciplinary punishment"),
        CONTEXT,
        "employee_id",
        {
            "employee_id": noop("competencies", "Employee"),
            "severity": noop("competencies", "Severity"),
            "kind": noop("competencies", "Kind of punishment"),
            "decided_on": noop("competencies", "Decided on"),
            "ended_on": noop("competencies", "Ended on"),
            "decree": noop("competencies", "Decree"),
            "note": noop("competencies", "Note"),
        },
        _words,
    ),
    RecordWording(
        "potential_ratings",
        noop("competencies", "potential"),
        CONTEXT,
        "employee_id",
        {
            "employee_id": noop("competencies", "Employee"),
            "rated_on": noop("competencies", "Rated on"),
            "score": noop("competencies", "Score"),
            "method": noop("competencies", "Method"),
            "note": noop("competencies", "Note"),
        },
        _words,
    ),
    RecordWording(
        "competency_settings",
        noop("competencies", "settings of competencies"),
        CONTEXT,
        "counting",
        {
            "counting": noop("competencies", "Assessment that counts"),
            "method_order": noop("competencies", "Order of methods"),
            "valid_months": noop("competencies", "Months of validity"),
            "default_reading": noop("competencies", "Source of default levels"),
            "jpm_method": noop("competencies", "Method of the JPM"),
            "index_set": noop("competencies", "Parameter set of IP ASN"),
            "potential_middle": noop("competencies", "Middle potential from"),
            "potential_high": noop("competencies", "High potential from"),
            "performance_middle": noop("competencies", "Middle performance from"),
            "performance_high": noop("competencies", "High performance from"),
        },
        _settings,
    ),
)
