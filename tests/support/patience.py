"""How long a test waits for what is bound to come, on a machine that is busy with anything else, too. No measure: where
it comes sooner nobody waits."""

PATIENCE = 60.0
