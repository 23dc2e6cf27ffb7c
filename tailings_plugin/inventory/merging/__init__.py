"""A new import put over an inventory: who is who, what is kept, what is asked."""
