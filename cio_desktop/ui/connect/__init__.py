"""The dialog that signs in at a provider through the browser."""
