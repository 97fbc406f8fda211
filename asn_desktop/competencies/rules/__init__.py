"""What decides about competencies: plain values in and out."""
