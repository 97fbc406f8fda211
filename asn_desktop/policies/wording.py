"""How policies, their texts and their steps are told in the change log."""

from __future__ import annotations

import datetime as dt

from asn_desktop.core.attached import size_words
from asn_desktop.core.fields import FieldKind, Value, value_text
from asn_desktop.core.prose import plain
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.history import RecordWording
from asn_desktop.policies.rules.reference import reference
from asn_desktop.policies.rules.relations import relation_word
from asn_desktop.policies.rules.stages import stage_word
from asn_desktop.policies.rules.text import NodeKind, content_from_json
from asn_desktop.policies.sheets import POLICIES
from asn_desktop.policies.sheets.parts import form_word, version_word

CONTEXT = "policies"

_NODE_WORDS = {
    NodeKind.CONSIDERING: "Menimbang",
    NodeKind.RECALLING: "Mengingat",
    NodeKind.NOTING: "Memperhatikan",
    NodeKind.CHAPTER: "Bab",
    NodeKind.PART: "Bagian",
    NodeKind.PARAGRAPH: "Paragraf",
    NodeKind.ARTICLE: "Pasal",
    NodeKind.CLAUSE: "Ayat",
    NodeKind.LETTER: "Huruf",
    NodeKind.ITEM: "Angka",
    NodeKind.DICTUM: "Diktum",
    NodeKind.SECTION: "Bagian surat",
    NodeKind.TEXT: "Paragraf tanpa nomor",
    NodeKind.TABLE: "Tabel",
}


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return translate("policies", "yes") if value else translate("policies", "no")
    if isinstance(value, dt.date):
        return value_text(FieldKind.DATE, value)
    if isinstance(value, bytes):
        return size_words(len(value))
    return "" if value is None else str(value)


def _policy(name: str, value: Value) -> str:
    if value is None:
        return ""
    if name == "kind":
        return reference().kinds.label(value)
    if name == "stage":
        return stage_word(value)
    if name == "legal_basis":
        return "; ".join(str(value).splitlines())
    return _text(value)


def _aim(name: str, value: Value) -> str:
    return reference().aims.label(value) if name == "aim" else _text(value)


def _relation(name: str, value: Value) -> str:
    return relation_word(value) if name == "kind" and value else _text(value)


def _version(name: str, value: Value) -> str:
    if name == "state" and value:
        return version_word(value)
    if name == "form" and value:
        return form_word(value)
    if name == "removed_reasons":
        return "; ".join(str(reason) for reason in (value or {}).values())
    if name == "heading":
        return " · ".join(str(part) for part in value or () if part)
    return _text(value)


def _node(name: str, value: Value) -> str:
    if name == "content" and isinstance(value, dict):
        runs, cells = content_from_json(value)
        return plain(runs) or "\n".join("\t".join(map(plain, row)) for row in cells)
    if name == "kind" and value:
        return _NODE_WORDS[NodeKind(value)]
    return _text(value)


def _step(name: str, value: Value) -> str:
    return stage_word(value) if name in ("stage", "before") else _text(value)


_OWN = ("kind", "number", "year", "title", "stage", "classification")
_LATER = (
    "legal_basis",
    "enacted_on",
    "promulgated_on",
    "gazette",
    "valid_from",
    "valid_to",
    "review_on",
    "note",
)

WORDINGS = (
    RecordWording(
        "policies",
        noop("policies", "policy"),
        CONTEXT,
        "title",
        {
            **{name: POLICIES.column(name).label for name in _OWN},
            "owner_unit_id": POLICIES.column("owner_unit").label,
            "responsible_id": POLICIES.column("responsible").label,
            **{name: POLICIES.column(name).label for name in _LATER},
        },
        _policy,
        "number",
    ),
    RecordWording(
        "policy_aims",
        noop("policies", "aim"),
        CONTEXT,
        "indicator",
        {
            "policy_id": noop("policies", "Policy"),
            "place": noop("policies", "Order"),
            "aim": noop("policies", "Aim"),
            "indicator": noop("policies", "Indicator"),
            "baseline": noop("policies", "Baseline"),
            "target": noop("policies", "Target"),
            "measure": noop("policies", "Measured in"),
            "due_on": noop("policies", "Due on"),
        },
        _aim,
    ),
    RecordWording(
        "policy_relations",
        noop("policies", "relation"),
        CONTEXT,
        "target_text",
        {
            "policy_id": noop("policies", "Policy"),
            "kind": noop("policies", "What it does"),
            "target_id": noop("policies", "Other policy"),
            "target_text": noop("policies", "Other rule"),
            "note": noop("policies", "Note"),
        },
        _relation,
    ),
    RecordWording(
        "policy_versions",
        noop("policies", "version"),
        CONTEXT,
        "number",
        {
            "policy_id": noop("policies", "Policy"),
            "number": noop("policies", "Number"),
            "state": noop("policies", "Status"),
            "form": noop("policies", "Form of the text"),
            "based_on_id": noop("policies", "Made from"),
            "summary": noop("policies", "Summary"),
            "removed_reasons": noop("policies", "Reasons of what was left out"),
            "heading": noop("policies", "Heading"),
            "digest": noop("policies", "Digest"),
            "enacted_on": noop("policies", "Enacted on"),
            "retired_on": noop("policies", "Replaced on"),
        },
        _version,
    ),
    RecordWording(
        "policy_nodes",
        noop("policies", "part of a text"),
        CONTEXT,
        "text_key",
        {
            "version_id": noop("policies", "Version"),
            "policy_id": noop("policies", "Policy"),
            "kind": noop("policies", "Kind"),
            "content": noop("policies", "Text"),
            "reason": noop("policies", "Reason"),
            "level": noop("policies", "Depth"),
            "place": noop("policies", "Order"),
        },
        _node,
    ),
    RecordWording(
        "frozen_papers",
        noop("policies", "enacted paper"),
        CONTEXT,
        "name",
        {
            "version_id": noop("policies", "Version"),
            "name": noop("policies", "File"),
            "content": noop("policies", "Content"),
            "pages": noop("policies", "Pages"),
            "fingerprint": noop("policies", "Fingerprint"),
            "archival": noop("policies", "For the archive (PDF/A)"),
        },
        lambda name, value: _text(value),
    ),
    RecordWording(
        "policy_attachments",
        noop("policies", "attachment"),
        CONTEXT,
        "name",
        {
            "policy_id": noop("policies", "Policy"),
            "name": noop("policies", "File"),
            "note": noop("policies", "Note"),
            "added_on": noop("policies", "Added on"),
            "size": noop("policies", "Size"),
            "fingerprint": noop("policies", "Fingerprint"),
            "content": noop("policies", "Content"),
        },
        lambda name, value: size_words(value) if name == "size" and value else _text(value),
    ),
    RecordWording(
        "policy_steps",
        noop("policies", "step"),
        CONTEXT,
        "stage",
        {
            "policy_id": noop("policies", "Policy"),
            "version_id": noop("policies", "Version"),
            "before": noop("policies", "From"),
            "stage": noop("policies", "To"),
            "day": noop("policies", "Day"),
            "person": noop("policies", "Person"),
            "note": noop("policies", "Note"),
            "attachment_id": noop("policies", "Document"),
            "taken_back_on": noop("policies", "Taken back on"),
            "taken_back_reason": noop("policies", "Why it was taken back"),
        },
        _step,
    ),
)
