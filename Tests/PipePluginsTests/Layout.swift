// Laid out
