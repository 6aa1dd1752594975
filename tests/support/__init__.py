"""What the tests stand on: guards, private servers, clocks. Nothing of it is imported by the program itself."""
