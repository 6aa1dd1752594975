"""From a request to steps: what is meant, what is known of the message, what has to be done. Asks no server."""
