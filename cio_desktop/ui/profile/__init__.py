"""What the window remembers in the profile's settings file."""
