"""What the tests stand on: guards, private servers, clocks. The program never imports it."""
