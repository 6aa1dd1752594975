"""From a source's settings and secrets to a connection that is signed in, through one gate. Reads no mail."""
