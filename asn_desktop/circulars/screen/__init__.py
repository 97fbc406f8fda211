"""The screens of circulars, their recipients and receipts."""
