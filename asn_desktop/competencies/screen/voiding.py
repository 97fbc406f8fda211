"""Making assessments void: why is asked, and stays beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.competencies.commands.assessments import void_assessments
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages


def make_void(desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
    """Ask for the reason, then make these assessments void as one step."""
    reason = messages.ask_text(
        parent,
        translate(
            "competencies",
            "Why is the assessment void? It is not removed: it stays to be read with this reason,"
            " and no longer counts.",
        ),
    )
    if reason is None:
        return

    def work(_progress: Progress) -> tuple[None, Changed]:
        return None, void_assessments(desk.database, ids, reason)

    desk.operate(
        parent,
        translate("competencies", "Making void"),
        work,
        told=translate("competencies", "Made void: {count}").format(count=len(ids)),
    )
