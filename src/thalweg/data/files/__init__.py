"""Files: opened, unpacked, their format told by content, read into one Arrow table."""
