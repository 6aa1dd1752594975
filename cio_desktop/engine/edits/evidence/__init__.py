"""What a run sees at the servers, and what that proves: which copies there are, and whether they are the same bytes."""
