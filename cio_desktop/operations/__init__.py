"""The client side's state without Qt: repositories, optimistic overlay, edit queue, undo, event stream."""
