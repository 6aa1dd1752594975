"""One class per noun of the API; each holds only the calls of that noun."""
