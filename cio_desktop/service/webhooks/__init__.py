"""What webhooks want and are told: the API's part of what the engine delivers."""
