"""Taking a draft over as the text of a policy that has long been in force."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.declarations import PaperRequest
from asn_desktop.policies.commands.adopting import adopt
from asn_desktop.policies.documents.naskah import freeze, naskah
from asn_desktop.policies.queries import texts
from asn_desktop.policies.queries.steps import Standing
from asn_desktop.policies.rules.enactment import Enactment
from asn_desktop.policies.rules.text import text_digest
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import messages


@dataclass(frozen=True, slots=True)
class Adoption:
    """A policy in force whose draft says what it has said since ``enactment``."""

    now: Standing
    enactment: Enactment


def ask_to_adopt(desk: Desk, found: Adoption, parent: QWidget) -> None:
    """Ask once, then take the draft over with a paper of its own."""
    now, enactment = found.now, found.enactment
    draft = now.draft_id
    assert draft is not None
    question = translate(
        "policies", "Is this draft the text of {name}, in force since {day}?"
    ).format(name=now.name, day=value_text(FieldKind.DATE, enactment.valid_from))
    detail = translate(
        "policies",
        "The policy was enacted before it came into the register. Its text is taken over under that"
        " number and stays as it is; compare it with the signed paper first.",
    )
    choices = (
        messages.Choice("adopt", translate("policies", "Take it over"), "primary"),
        messages.Choice("back", translate("policies", "Back")),
    )
    if messages.ask(parent, question, choices, detail=detail) != "adopt":
        return

    def work(_progress: Progress) -> tuple[None, Changed]:
        with desk.database.read() as session:
            digest = text_digest(texts.nodes(session, draft))
        request = PaperRequest(day=enactment.enacted_on, paper=desk.paper)
        paper = freeze(naskah(desk.database, draft, request, final=enactment))
        return None, adopt(desk.database, now.policy_id, paper, text=digest)

    desk.operate(
        parent,
        translate("policies", "Making the paper"),
        work,
        told=translate("policies", "The text of {name} is taken over.").format(name=now.name),
    )
