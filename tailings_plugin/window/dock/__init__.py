"""The dock *Tailings*: the steps of the work, the search for a facility, and what is known of the one selected."""
