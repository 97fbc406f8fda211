"""What is known of circulars, their recipients and receipts."""
