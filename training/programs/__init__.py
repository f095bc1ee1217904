"""Programmes: weeks of training made from goal, days, level and equipment, and followed day by day."""
