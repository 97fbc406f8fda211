"""Writing a text: a draft is begun, saved, filled from a file, given reasons, discarded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RemovedMeanwhile
from asn_desktop.core.imports import PlannedChange
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.prose import storable, storable_runs
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.bulk import delete_rows, insert_rows, update_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import Operation, UnitOfWork
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.queries import texts
from asn_desktop.policies.queries.register import name_of
from asn_desktop.policies.records import (
    FrozenPaper,
    PolicyNode,
    PolicyStep,
    PolicyVersion,
)
from asn_desktop.policies.rules.carrying import carried
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.parts import sparse_places
from asn_desktop.policies.rules.references import referring_to, resolved
from asn_desktop.policies.rules.stages import VersionState
from asn_desktop.policies.rules.text import (
    Node,
    Text,
    TextForm,
    content_to_json,
    search_key,
)

NEW_DRAFT = Operation(
    "policies.new_draft", "policies", noop("policies", "Begin version {number} of {name}"), WRITE
)
SAVE_TEXT = Operation(
    "policies.save_text", "policies", noop("policies", "Change the text of {name}"), WRITE
)
IMPORT_TEXT = Operation(
    "policies.import_text", "policies", noop("policies", "Text of {name} from {file}"), WRITE
)
SET_REASON = Operation(
    "policies.reason", "policies", noop("policies", "Reason for a change of {name}"), WRITE
)
DISCARD_DRAFT = Operation(
    "policies.discard_draft", "policies", noop("policies", "Discard the draft of {name}"), WRITE
)

_COLUMNS = ("version_id", "policy_id", "identity", "place", "level", "kind", "content", "reason",
            "text_key")  # fmt: skip
#: What of a node can differ from what is stored.
_VALUES = ("place", "level", "kind", "content", "reason", "text_key")
#: So many names of who refers stand in a sentence.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Referring:
    """A part that refers to one that is to go: its identity and number."""

    identity: str
    address: str


class ReferredTo(PersonError):  # noqa: N818 - says what is
    """What is to be removed is referred to. The person is asked; saved with ``broken=True`` the
    references stay as the words they are."""

    def __init__(self, gone: Sequence[str], referring: Sequence[Referring]) -> None:
        self.gone = tuple(gone)
        self.referring = tuple(referring)
        more = len(referring) - _NAMED
        who = [part.address or "…" for part in referring[:_NAMED]] + (["…"] if more > 0 else [])
        super().__init__(
            translate(
                "policies",
                "{gone} would be removed, but {who} refer to it. Change these first, or remove it"
                " all the same: the references then stay as plain words, and the text cannot be"
                " enacted before they are mended.",
            ).format(gone=", ".join(gone), who=", ".join(who))
        )


# --- drafts --------------------------------------------------------------------------------------


def new_draft(
    database: Database, policy_id: int, *, form: TextForm | None = None
) -> tuple[int, Changed]:
    """Begin the next version: a copy of the text in force (else of the last one, else empty) whose
    parts keep their identities. Raises ``PersonError`` where there is a draft already."""
    with database.write(NEW_DRAFT) as work:
        version_id = start_draft(work, policy_id, form=form)
        return version_id, work.changed


def start_draft(work: UnitOfWork, policy_id: int, *, form: TextForm | None = None) -> int:
    """The same inside another operation; returns the id of the draft."""
    session = work.session
    form = form or texts.form_of_next(session, policy_id)
    draft = texts.draft_of(session, policy_id)
    if draft is not None:
        raise PersonError(
            translate(
                "policies",
                "{name} already has a draft (version {number}). Go on with that one, or discard it"
                " first.",
            ).format(name=name_of(session, policy_id), number=draft.number)
        )
    source = texts.source_of_next(session, policy_id)
    last = max((version.number for version in texts.versions(session, policy_id)), default=0)
    row = PolicyVersion(
        policy_id=policy_id,
        number=last + 1,
        state=VersionState.DRAFT,
        form=form.value,
        based_on_id=source.id if source else None,
        saved=work.operation_id,
    )
    session.add(row)
    session.flush()
    work.params.setdefault("name", name_of(session, policy_id))
    work.params.setdefault("number", row.number)
    if source is not None:
        copied = [replace(node, reason="") for node in texts.nodes(session, source.id)]
        _write_nodes(work, row, copied)
    return row.id


def discard_draft(database: Database, version_id: int) -> Changed:
    """Remove a draft with its text; undo brings it back. Raises ``PersonError`` for a version that
    was enacted."""
    with database.write(DISCARD_DRAFT) as work:
        row = _draft(work, version_id)
        work.params["name"] = name_of(work.session, row.policy_id)
        _refuse_once_enacted(work.session, row)
        ids = work.session.scalars(
            select(PolicyNode.id).where(PolicyNode.version_id == version_id)
        ).all()
        for step in work.session.scalars(
            select(PolicyStep).where(PolicyStep.version_id == version_id)
        ):
            step.version_id = None
        work.session.flush()
        if ids:
            delete_rows(work, PolicyNode, ids)
        delete_rows(work, PolicyVersion, [version_id])
        return work.changed


def _refuse_once_enacted(session: Session, row: PolicyVersion) -> None:
    """The paper of an enactment that was taken back stays on record, and with it its version."""
    kept = session.scalar(select(FrozenPaper.id).where(FrozenPaper.version_id == row.id).limit(1))
    if kept is not None:
        raise PersonError(
            translate(
                "policies",
                "Version {number} was enacted once; its paper is kept on record, and so is the"
                " version. Change its text instead.",
            ).format(number=row.number)
        )


def _draft(work: UnitOfWork, version_id: int) -> PolicyVersion:
    row = work.session.get(PolicyVersion, version_id)
    if row is None:
        raise RemovedMeanwhile(
            translate("policies", "This draft was discarded meanwhile; nothing was saved.")
        )
    if row.state != VersionState.DRAFT:
        raise PersonError(
            translate(
                "policies",
                "Version {number} was enacted: its text stays as it is. Begin a new version to"
                " change it.",
            ).format(number=row.number)
        )
    return row


# --- the text ------------------------------------------------------------------------------------


def save_text(
    database: Database,
    version_id: int,
    nodes: Text,
    *,
    saved: int,
    broken: bool = False,
    section_style: str = "1",
    progress: Progress = silent,
) -> Changed:
    """Store the whole text of a draft; only what differs is written. ``saved`` is that of the
    version when its text was read.

    Raises ``ChangedMeanwhile`` where somebody has saved since, and :class:`ReferredTo` where a part
    is gone that others refer to, unless ``broken`` references are wanted.
    """
    with database.write(SAVE_TEXT) as work:
        row = _draft_to_save(work, version_id, saved)
        _save(work, row, nodes, broken, section_style, progress)
        return work.changed


def put_text(work: UnitOfWork, version_id: int, nodes: Text, *, section_style: str = "1") -> None:
    """Store the whole text of a draft inside another operation."""
    _save(work, _draft(work, version_id), nodes, True, section_style, silent)


def import_text(
    database: Database,
    version_id: int,
    nodes: Text,
    *,
    file: str,
    saved: int,
    append: bool = False,
    section_style: str = "1",
    progress: Progress = silent,
) -> Changed:
    """Put a text from elsewhere in the place of a draft, or behind it. Parts that say the same as
    in the draft, or nearly so, stay the same parts."""
    with database.write(IMPORT_TEXT, file=file) as work:
        row = _draft_to_save(work, version_id, saved)
        there = texts.nodes(work.session, version_id)
        whole = (*there, *nodes) if append else carried(there, nodes)
        _save(work, row, whole, True, section_style, progress)
        return work.changed


def _draft_to_save(work: UnitOfWork, version_id: int, saved: int) -> PolicyVersion:
    row = _draft(work, version_id)
    work.params["name"] = name_of(work.session, row.policy_id)
    if row.saved != saved:
        raise ChangedMeanwhile(
            translate(
                "policies",
                "The text of {name} was saved by somebody else meanwhile; nothing was overwritten."
                " Compare both texts and choose.",
            ).format(name=work.params["name"])
        )
    return row


def _save(
    work: UnitOfWork,
    row: PolicyVersion,
    nodes: Text,
    broken: bool,
    section_style: str,
    progress: Progress,
) -> None:
    tidy = resolved([_storable(node) for node in nodes], section_style=section_style)
    if not broken:
        _refuse_breaking(texts.nodes(work.session, row.id), tidy, section_style)
    before = work.size
    _write_nodes(work, row, tidy, progress)
    if work.size == before:
        return
    # Never the number of an earlier state, also after an undo.
    row.saved = work.operation_id
    here = {node.identity for node in tidy}
    kept = {key: reason for key, reason in row.removed_reasons.items() if key not in here}
    if kept != row.removed_reasons:
        row.removed_reasons = kept


def _storable(node: Node) -> Node:
    cells = tuple(tuple(storable_runs(cell) for cell in line) for line in node.cells)
    return replace(
        node,
        runs=storable_runs(node.runs),
        cells=cells,
        reason=storable(node.reason).strip(),
        level=max(node.level, 0),
    )


def _refuse_breaking(stored: Text, nodes: Text, section_style: str) -> None:
    here = {node.identity for node in nodes}
    gone = {node.identity for node in stored} - here
    # what was broken before was said before
    referring = referring_to(nodes, gone)
    if not referring:
        return
    wanted = {target for node in referring for target in node.targets} & gone
    was = number(stored, section_style=section_style)
    # all of them as the text is numbered before the deletion; what is new has a number only after
    both = {**number(nodes, section_style=section_style), **was}
    raise ReferredTo(
        [was[node.identity].address or node.text for node in stored if node.identity in wanted],
        [Referring(node.identity, both[node.identity].address) for node in referring],
    )


def _write_nodes(
    work: UnitOfWork, version: PolicyVersion, nodes: Text, progress: Progress = silent
) -> None:
    """Make the stored text of a version this one, touching only rows that differ."""
    stored = _stored(work.session, version.id)
    places = sparse_places(
        [stored[node.identity][1]["place"] if node.identity in stored else None for node in nodes]
    )
    added: list[list[Any]] = []
    changes: list[PlannedChange] = []
    seen: set[str] = set()
    for node, place in zip(nodes, places, strict=True):
        if node.identity in seen or not node.identity:
            raise ValueError(f"two parts of a text are one: {node.identity!r}")
        seen.add(node.identity)
        values = _values(node, place)
        if node.identity not in stored:
            values["text_key"] = search_key(node)
            added.append([version.id, version.policy_id, node.identity, *values.values()])
            continue
        record_id, before = stored[node.identity]
        differing = [name for name in values if before[name] != values[name]]
        if "content" in differing:
            values["text_key"] = search_key(node)
            differing.append("text_key")
        if differing:
            changes.append(
                PlannedChange(
                    0,
                    record_id,
                    {name: before[name] for name in differing},
                    {name: values[name] for name in differing},
                )
            )
    gone = [record_id for identity, (record_id, _) in stored.items() if identity not in seen]
    if gone:
        delete_rows(work, PolicyNode, gone, progress)
    if changes:
        update_rows(work, PolicyNode, changes, progress)
    if added:
        insert_rows(work, PolicyNode, _COLUMNS, added, progress)


def _values(node: Node, place: int) -> dict[str, Any]:
    """What is stored of a node, but for the letters it is searched by: those follow."""
    return {
        "place": place,
        "level": node.level,
        "kind": node.kind.value,
        "content": content_to_json(node),
        "reason": node.reason,
    }


def _stored(session: Session, version_id: int) -> dict[str, tuple[int, Mapping[str, Any]]]:
    table = PolicyNode.__table__.c
    query = select(table.id, table.identity, *(table[name] for name in _VALUES)).where(
        table.version_id == version_id
    )
    return {
        identity: (record_id, dict(zip(_VALUES, values, strict=True)))
        for record_id, identity, *values in session.execute(query)
    }


# --- reasons -------------------------------------------------------------------------------------


def set_reason(database: Database, version_id: int, identity: str, reason: str) -> Changed:
    """Write why a part differs from the version before; also of one that is no longer there, and
    of an enacted version (a reason is no part of its text)."""
    with database.write(SET_REASON) as work:
        row = row_to_change(work.session, PolicyVersion, version_id, None)
        work.params["name"] = name_of(work.session, row.policy_id)
        text = storable(reason).strip()
        node = work.session.scalar(
            select(PolicyNode).where(
                PolicyNode.version_id == version_id, PolicyNode.identity == identity
            )
        )
        if node is not None:
            node.reason = text
        elif row.removed_reasons.get(identity, "") != text:
            others = {key: told for key, told in row.removed_reasons.items() if key != identity}
            row.removed_reasons = {**others, identity: text} if text else others
        return work.changed
