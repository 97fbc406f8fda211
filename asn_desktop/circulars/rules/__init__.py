"""What holds for circulars, their recipients and receipts. Plain values in and out."""
