"""The only importer of httpx: client factory, time-outs, TLS, exception translation; loopback sockets."""
