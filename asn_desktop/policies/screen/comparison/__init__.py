"""Two versions of a text compared on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.text import Node
from asn_desktop.screens.desk import Desk

if TYPE_CHECKING:
    from asn_desktop.policies.screen.comparison.window import Compared

#: Seconds that the window waits for the comparison, so that a usual one is there at once.
_PATIENCE = 0.08


def open_comparison(desk: Desk, old_version: int, new_version: int, parent: QWidget) -> None:
    """Show what differs between two versions of a policy; reasons can be typed where the newer one
    is a draft."""
    from asn_desktop.policies.commands.operations import WRITE
    from asn_desktop.policies.queries import comparing, reasons, texts
    from asn_desktop.policies.screen.comparison.window import Compared, ComparisonWindow

    def work(_progress: Progress) -> tuple[Compared, bool]:
        with desk.database.read() as session:
            found = comparing.comparison(session, [old_version, new_version])
            both = [texts.version(session, one) for one in (old_version, new_version)]
            old, new = sorted(both, key=lambda version: version.number)
            own = reasons.of_removed(session, new.id)
            own |= {node.identity: node.reason for node in texts.nodes(session, new.id)}
        names = (found.old, found.new)
        return Compared(found.name, names, found.differences, (old.id, new.id), own), new.is_draft

    def done(outcome: tuple[Compared, bool]) -> None:
        compared, is_draft = outcome
        assert compared.ids is not None
        may = is_draft and desk.database.actor.may(WRITE)
        write = _writer(desk, compared.ids[1]) if may else None
        ComparisonWindow(desk, compared, parent.window(), write).show()

    desk.runner.run(
        work,
        title=translate("policies", "Comparing the versions"),
        on_done=done,
        owner=parent,
        quiet=True,
        patience=_PATIENCE,
    )


def _writer(desk: Desk, version_id: int) -> Callable[[QWidget, str, str, Callable[[], None]], None]:
    """Stores a reason; an editor in which the version is open hears of it by the news."""
    from asn_desktop.policies.commands import texts

    def write(window: QWidget, identity: str, reason: str, done: Callable[[], None]) -> None:
        def operation(_progress: Progress) -> tuple[None, Changed]:
            return None, texts.set_reason(desk.database, version_id, identity, reason)

        desk.operate(
            window,
            translate("policies", "Saving the reason"),
            operation,
            done=lambda _nothing: done(),
        )

    return write


def compare_texts(
    desk: Desk,
    old: Sequence[Node],
    new: Sequence[Node],
    names: tuple[str, str],
    parent: QWidget,
) -> None:
    """Show what differs between two texts that are not both stored."""
    from asn_desktop.policies.rules.compare import compare
    from asn_desktop.policies.screen.comparison.window import Compared, ComparisonWindow

    compared = Compared(" · ".join(names), names, compare(old, new))
    ComparisonWindow(desk, compared, parent).show()
