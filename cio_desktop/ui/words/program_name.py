"""What the program is called, in every language."""

PROGRAM = "CIO Desktop"  # as it is: a name
