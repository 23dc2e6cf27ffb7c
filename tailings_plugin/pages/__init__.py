"""HTML pages that stand alone: one style and one frame for every list, report and explanation."""
