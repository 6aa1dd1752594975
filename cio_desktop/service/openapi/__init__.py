"""What the API takes and answers as a description that programs read (API.md, Description)."""
