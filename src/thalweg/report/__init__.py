"""Reports for people: tables and sentences."""
