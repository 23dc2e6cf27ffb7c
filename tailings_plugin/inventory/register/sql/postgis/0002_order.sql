-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_start_year_order
  CHECK (start_year <= closure_year);

INSERT INTO tailings.schema_version (version, name) VALUES (2, 'order');
