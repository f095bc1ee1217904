"""What the coach is measured beside: small servers as one would write them, with their libraries' defaults."""
