"""Where secrets live: a vault under one master key. The only importer of keyring."""
