"""The tests of CIO Desktop. See README.md beside this file."""
