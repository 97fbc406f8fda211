"""The register of imports, and taking a whole import back."""

from asn_desktop.widgets.imports_view.model import ImportsDesk, KeptRecord, UndoOutcome
from asn_desktop.widgets.imports_view.undo_dialog import UndoImportDialog
from asn_desktop.widgets.imports_view.view import ImportsView

__all__ = ["ImportsDesk", "ImportsView", "KeptRecord", "UndoImportDialog", "UndoOutcome"]
