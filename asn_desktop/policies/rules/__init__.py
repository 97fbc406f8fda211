"""What holds for policies, their stages and their texts. Plain values in and out."""
