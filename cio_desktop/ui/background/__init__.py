"""What the window does while nobody looks at it: notifications, the tray, the question at the first close."""
