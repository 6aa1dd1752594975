"""Every error code in words, by what it is about; `ui/words/texts.py` puts them together and fills in the names."""
