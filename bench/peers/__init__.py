"""What Thalweg is compared with, each in its best reasonable setup, one library a file."""
