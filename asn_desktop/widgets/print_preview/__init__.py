"""Print preview: the very pages that will come out, to look at, save and print."""

from asn_desktop.widgets.print_preview.printing import PageImage, PageSource, print_pages
from asn_desktop.widgets.print_preview.window import PrintPreview

__all__ = ["PageImage", "PageSource", "PrintPreview", "print_pages"]
