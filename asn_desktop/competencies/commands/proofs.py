"""Files that prove something learned (scanned certificates), kept byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.records import Proof, TrainingRecord
from asn_desktop.core.attached import clean_name, damaged, size_sentence
from asn_desktop.core.errors import PersonError
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed
from asn_desktop.core.saving import replacing
from asn_desktop.core.translation import translate
from asn_desktop.database.bulk import delete_rows
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.employees.queries import person
from asn_desktop.employees.rules import full_name


def add_proof(
    database: Database, training_id: int, name: str, content: bytes
) -> tuple[int, Changed]:
    """Keep a file with a training. Raises ``PersonError`` where it is empty or larger than 10 MB,
    and where this very file is there already."""
    if sentence := size_sentence(name, len(content)):
        raise PersonError(sentence)
    digest = hashlib.sha256(content).hexdigest()
    with database.write(operations.ADD_PROOF) as work:
        session = work.session
        training = row_to_change(session, TrainingRecord, training_id, None)
        kept = session.execute(
            sa.select(Proof.name, Proof.digest).where(Proof.training_id == training_id)
        ).all()
        for known in kept:
            if known.digest == digest:
                raise PersonError(
                    translate(
                        "competencies", "This file is there already, as “{file}”. Choose another."
                    ).format(file=known.name)
                )
        row = Proof(
            training_id=training_id,
            name=clean_name(name, {known.name.casefold() for known in kept}),
            digest=digest,
            size=len(content),
            content=content,
        )
        session.add(row)
        session.flush()
        who = person(session, training.employee_id)
        work.params |= {
            "file": row.name,
            "training": training.name,
            "name": full_name(who["title_front"], who["name"], who["title_back"]) if who else "",
        }
        return row.id, work.changed


def remove_proofs(
    database: Database, ids: Sequence[int], *, progress: Progress = silent
) -> Changed:
    """Remove files; undo brings them back."""
    with database.write(operations.REMOVE_PROOFS) as work:
        known = work.session.execute(
            sa.select(Proof.name, TrainingRecord.name.label("training"))
            .join(TrainingRecord, TrainingRecord.id == Proof.training_id)
            .where(Proof.id.in_(ids))
        ).all()
        work.params |= {
            "file": ", ".join(row.name for row in known),
            "training": ", ".join(dict.fromkeys(row.training for row in known)),
        }
        delete_rows(work, Proof, ids, progress)
        return work.changed


def save_proof(database: Database, proof_id: int, path: Path) -> Path:
    """Write a file out as it was taken in. Raises ``PersonError`` where it is gone, and
    ``WorldError`` for bytes that are not those that were taken in."""
    with database.read() as session:
        found = session.execute(
            sa.select(Proof.name, Proof.digest, Proof.content).where(Proof.id == proof_id)
        ).first()
    if found is None:
        raise PersonError(translate("competencies", "This file was removed meanwhile."))
    if hashlib.sha256(found.content).hexdigest() != found.digest:
        raise damaged(found.name)
    with replacing(path) as target:
        target.write_bytes(found.content)
    return path
