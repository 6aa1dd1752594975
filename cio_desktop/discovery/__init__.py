"""Finding the IMAP settings of an address. Never signs in, never asks over plain http."""
