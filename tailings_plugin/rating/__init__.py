"""How hazardous a facility is: schemes (data), their evaluation, ranks."""
