"""What a fetched row means: header, addresses, structure, identity. Pure, and importable without the other rooms."""
