-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

CREATE TRIGGER facilities_order_insert BEFORE INSERT ON facilities
BEGIN
  SELECT CASE
    WHEN NEW.start_year > NEW.closure_year THEN RAISE(ABORT, 'The closure year lies before the start year: correct one of them.')
  END;
END;

CREATE TRIGGER facilities_order_update BEFORE UPDATE ON facilities
BEGIN
  SELECT CASE
    WHEN NEW.start_year > NEW.closure_year THEN RAISE(ABORT, 'The closure year lies before the start year: correct one of them.')
  END;
END;
