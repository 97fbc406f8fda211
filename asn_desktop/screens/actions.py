"""The buttons above a list screen, in the same order and under the same keys on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.core.translation import translate
from asn_desktop.declarations import Paper, WorkbookOf
from asn_desktop.widgets.page import PageAction

if TYPE_CHECKING:
    from asn_desktop.screens.list_screen import ListScreen
    from asn_desktop.screens.record_screen import RecordScreen

#: Keys of the papers in the order in which a feature declares them.
PRINT_KEYS = ("Ctrl+P", "Ctrl+Shift+P")


def page_actions(screen: RecordScreen) -> list[PageAction]:
    """New, import (where there is one), export, print (where there are papers), and what the
    feature adds."""
    actions = [PageAction(screen.new_text, "new", "Ctrl+N", screen.new_record, primary=True)]
    if screen.kind.actions is not None:
        actions.append(PageAction(translate("screens", "Import"), "import", menu=_imports(screen)))
    return [*actions, *output_actions(screen), *screen.further_actions()]


def output_actions(screen: RecordScreen | ListScreen) -> list[PageAction]:
    """Export and, where there are papers, print."""
    actions = [PageAction(translate("screens", "Export"), "export", menu=_exports(screen))]
    if screen.papers:
        papers = tuple(_paper(screen, number, paper) for number, paper in enumerate(screen.papers))
        actions.append(PageAction(translate("screens", "Print"), "print", menu=papers))
    return actions


def import_texts() -> tuple[str, ...]:
    """What the ways to import are called."""
    return translate("screens", "From a spreadsheet…"), translate("screens", "From copied cells")


def _imports(screen: RecordScreen) -> tuple[PageAction, ...]:
    return (
        PageAction(
            translate("screens", "From a spreadsheet…"), "import", "Ctrl+I", screen.open_import
        ),
        PageAction(
            translate("screens", "From copied cells"), "copy", "Ctrl+Shift+V", screen.paste_cells
        ),
        PageAction(
            translate("screens", "Empty workbook to fill in…"),
            "export",
            run=screen.outputs.save_template,
        ),
        PageAction(
            translate("screens", "Earlier imports…"), "history", run=screen.imports_wanted.emit
        ),
    )


def _exports(screen: RecordScreen | ListScreen) -> tuple[PageAction, ...]:
    export = screen.outputs.export
    return (
        PageAction(
            translate("screens", "What is seen…"),
            "export",
            "Ctrl+E",
            lambda: export("seen"),
            tip=translate("screens", "These rows and columns, in this order"),
        ),
        PageAction(translate("screens", "Selected rows…"), run=lambda: export("selected")),
        PageAction(
            translate("screens", "Everything…"),
            run=lambda: export("all"),
            tip=_whole_tip(screen),
        ),
        *(_workbook(screen, each) for each in screen.desk.lent_workbooks(screen.kind.name)),
    )


def _workbook(screen: RecordScreen | ListScreen, workbook: WorkbookOf) -> PageAction:
    return PageAction(
        translate(workbook.context, workbook.label) + "…",
        run=lambda: screen.outputs.save_workbook(workbook),
        tip=translate("screens", "Of the selected rows, or of all that are seen"),
    )


def _whole_tip(screen: RecordScreen | ListScreen) -> str:
    if screen.kind.actions is None:
        return translate("screens", "Everything with all columns")
    return translate("screens", "All records with all columns, to change and take in again")


def _paper(screen: RecordScreen | ListScreen, number: int, paper: Paper) -> PageAction:
    return PageAction(
        translate(paper.context, paper.label) + "…",
        "print",
        PRINT_KEYS[number] if number < len(PRINT_KEYS) else "",
        lambda: screen.outputs.print_paper(paper),
    )
