"""From a relief to directions of flow, and what drains where over them."""
