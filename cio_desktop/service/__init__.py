"""The API as an ASGI app: routes on raw paths, signature check, parameters, one handler module per noun."""
