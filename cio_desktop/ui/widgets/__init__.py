"""Parts any screen may use: buttons, fields, labels, theme, icons. They know nothing of mail."""
