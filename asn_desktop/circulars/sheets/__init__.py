"""The workbooks of circulars and receipts."""
