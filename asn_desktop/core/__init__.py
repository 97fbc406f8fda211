"""What every floor may use: words, errors, results, progress, paths, settings. No Qt, no SQL."""
