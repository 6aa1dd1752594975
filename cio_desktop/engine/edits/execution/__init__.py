"""The steps of a plan, carried out and looked at: copies put somewhere, taken away, flagged, labelled, put back."""
