"""What client and service agree on: types, names, errors, form bodies, OAuth 1.0a. Imports nothing of ours."""
