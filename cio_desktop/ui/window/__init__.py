"""The main window itself: frame, columns, menus, banners, status bar. The panes in it have rooms of their own."""
