"""Numbers written into encoded rows by a kernel."""
