"""Rows of the store as the objects of the API. Pure but for the addresses they ask the call for."""
