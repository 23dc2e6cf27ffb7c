"""What the benchmarks beside peers share: which peers there are, how they are run, the pages that tell of it."""
