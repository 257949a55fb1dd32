"""What a person sees of a job: tables and sentences."""
