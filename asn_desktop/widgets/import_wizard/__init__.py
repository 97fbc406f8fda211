"""The import wizard: from a clerk's file to a preview, an import and its result."""

from asn_desktop.widgets.import_wizard.model import ImportDesk, Session
from asn_desktop.widgets.import_wizard.wizard import ImportWizard

__all__ = ["ImportDesk", "ImportWizard", "Session"]
