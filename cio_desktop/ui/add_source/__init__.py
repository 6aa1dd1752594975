"""The dialog that adds a mail source: finds its settings, signs in, tries them step by step."""
