"""Keeps the local index as the server has it: rounds, imports, increments, renumbered folders. Changes no mail."""
