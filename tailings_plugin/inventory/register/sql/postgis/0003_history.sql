-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

ALTER TABLE tailings.facilities ADD COLUMN edited_by text;

COMMENT ON COLUMN tailings.facilities.edited_by IS 'Who made the last change; empty when it came from a program that does not say. Written by the form, in PostGIS by the database.';

ALTER TABLE tailings.facilities ADD COLUMN edited_at timestamp(3);

COMMENT ON COLUMN tailings.facilities.edited_at IS 'Moment of the last change, by the clock of the database.';

ALTER TABLE tailings.inspections ADD COLUMN edited_by text;

COMMENT ON COLUMN tailings.inspections.edited_by IS 'Who made the last change; empty when it came from a program that does not say. Written by the form, in PostGIS by the database.';

ALTER TABLE tailings.inspections ADD COLUMN edited_at timestamp(3);

COMMENT ON COLUMN tailings.inspections.edited_at IS 'Moment of the last change, by the clock of the database.';

ALTER TABLE tailings.checklist_answers ADD COLUMN edited_by text;

COMMENT ON COLUMN tailings.checklist_answers.edited_by IS 'Who made the last change; empty when it came from a program that does not say. Written by the form, in PostGIS by the database.';

ALTER TABLE tailings.checklist_answers ADD COLUMN edited_at timestamp(3);

COMMENT ON COLUMN tailings.checklist_answers.edited_at IS 'Moment of the last change, by the clock of the database.';

ALTER TABLE tailings.substances ADD COLUMN edited_by text;

COMMENT ON COLUMN tailings.substances.edited_by IS 'Who made the last change; empty when it came from a program that does not say. Written by the form, in PostGIS by the database.';

ALTER TABLE tailings.substances ADD COLUMN edited_at timestamp(3);

COMMENT ON COLUMN tailings.substances.edited_at IS 'Moment of the last change, by the clock of the database.';

ALTER TABLE tailings.documents ADD COLUMN edited_by text;

COMMENT ON COLUMN tailings.documents.edited_by IS 'Who made the last change; empty when it came from a program that does not say. Written by the form, in PostGIS by the database.';

ALTER TABLE tailings.documents ADD COLUMN edited_at timestamp(3);

COMMENT ON COLUMN tailings.documents.edited_at IS 'Moment of the last change, by the clock of the database.';

CREATE TABLE tailings.changes (
  fid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "facility_id" text NOT NULL,
  "changed_at" timestamp(3),
  "changed_by" text,
  "table_name" text,
  "row_id" integer,
  "action" text,
  "field" text,
  "before" text,
  "after" text
);

COMMENT ON TABLE tailings.changes IS 'Changes';

COMMENT ON COLUMN tailings.changes.facility_id IS 'Facility that was changed.';

COMMENT ON COLUMN tailings.changes.changed_at IS 'Moment of the change, by the clock of the database.';

COMMENT ON COLUMN tailings.changes.changed_by IS 'Who made the change; empty when it came from a program that does not say.';

COMMENT ON COLUMN tailings.changes.table_name IS 'Table of the changed row.';

COMMENT ON COLUMN tailings.changes.row_id IS 'Number (fid) of the changed row in its table.';

COMMENT ON COLUMN tailings.changes.action IS 'Whether the row was added, changed or removed.';

COMMENT ON COLUMN tailings.changes.field IS 'Field that was changed; geom is the position, as x and y in the CRS of the table.';

COMMENT ON COLUMN tailings.changes.before IS 'Value before the change; empty when it was unknown.';

COMMENT ON COLUMN tailings.changes.after IS 'Value after the change; empty when it is unknown.';

CREATE INDEX changes_facility_id_index ON tailings.changes (facility_id);

CREATE FUNCTION tailings.stamp_facilities() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.edited_by LIKE 'read %' AND NEW.edited_by <> 'read '
    || coalesce(to_char(OLD.edited_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS'), 'never')
    AND (OLD.edited_by = session_user AND OLD.edited_at >= date_trunc('milliseconds',
      transaction_timestamp() AT TIME ZONE 'UTC')) IS NOT TRUE THEN
    RAISE EXCEPTION 'row_changed_since: % was changed by % at % UTC, after it was read. Open it again, compare, and save again.',
      OLD.facility_id, OLD.edited_by, OLD.edited_at USING ERRCODE = 'serialization_failure';
  END IF;
  NEW.toxicants := nullif(NEW.toxicants, '');
  NEW.data_source := nullif(NEW.data_source, '');
  NEW.remarks := nullif(NEW.remarks, '');
  NEW.edited_by := session_user;
  NEW.edited_at := date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC');
  RETURN NEW;
END $$;

CREATE FUNCTION tailings.stamp_inspections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.edited_by LIKE 'read %' AND NEW.edited_by <> 'read '
    || coalesce(to_char(OLD.edited_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS'), 'never')
    AND (OLD.edited_by = session_user AND OLD.edited_at >= date_trunc('milliseconds',
      transaction_timestamp() AT TIME ZONE 'UTC')) IS NOT TRUE THEN
    RAISE EXCEPTION 'row_changed_since: % was changed by % at % UTC, after it was read. Open it again, compare, and save again.',
      OLD.facility_id, OLD.edited_by, OLD.edited_at USING ERRCODE = 'serialization_failure';
  END IF;
  NEW.findings := nullif(NEW.findings, '');
  NEW.measures := nullif(NEW.measures, '');
  NEW.edited_by := session_user;
  NEW.edited_at := date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC');
  RETURN NEW;
END $$;

CREATE FUNCTION tailings.stamp_checklist_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.edited_by LIKE 'read %' AND NEW.edited_by <> 'read '
    || coalesce(to_char(OLD.edited_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS'), 'never')
    AND (OLD.edited_by = session_user AND OLD.edited_at >= date_trunc('milliseconds',
      transaction_timestamp() AT TIME ZONE 'UTC')) IS NOT TRUE THEN
    RAISE EXCEPTION 'row_changed_since: % was changed by % at % UTC, after it was read. Open it again, compare, and save again.',
      OLD.facility_id, OLD.edited_by, OLD.edited_at USING ERRCODE = 'serialization_failure';
  END IF;
  NEW.evidence := nullif(NEW.evidence, '');
  NEW.remarks := nullif(NEW.remarks, '');
  NEW.edited_by := session_user;
  NEW.edited_at := date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC');
  RETURN NEW;
END $$;

CREATE FUNCTION tailings.stamp_substances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.edited_by LIKE 'read %' AND NEW.edited_by <> 'read '
    || coalesce(to_char(OLD.edited_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS'), 'never')
    AND (OLD.edited_by = session_user AND OLD.edited_at >= date_trunc('milliseconds',
      transaction_timestamp() AT TIME ZONE 'UTC')) IS NOT TRUE THEN
    RAISE EXCEPTION 'row_changed_since: % was changed by % at % UTC, after it was read. Open it again, compare, and save again.',
      OLD.facility_id, OLD.edited_by, OLD.edited_at USING ERRCODE = 'serialization_failure';
  END IF;
  NEW.edited_by := session_user;
  NEW.edited_at := date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC');
  RETURN NEW;
END $$;

CREATE FUNCTION tailings.stamp_documents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.edited_by LIKE 'read %' AND NEW.edited_by <> 'read '
    || coalesce(to_char(OLD.edited_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS'), 'never')
    AND (OLD.edited_by = session_user AND OLD.edited_at >= date_trunc('milliseconds',
      transaction_timestamp() AT TIME ZONE 'UTC')) IS NOT TRUE THEN
    RAISE EXCEPTION 'row_changed_since: % was changed by % at % UTC, after it was read. Open it again, compare, and save again.',
      OLD.facility_id, OLD.edited_by, OLD.edited_at USING ERRCODE = 'serialization_failure';
  END IF;
  NEW.remarks := nullif(NEW.remarks, '');
  NEW.edited_by := session_user;
  NEW.edited_at := date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC');
  RETURN NEW;
END $$;

CREATE FUNCTION tailings.shown(value jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE jsonb_typeof(value)
    WHEN 'object' THEN concat_ws(' ', value #>> '{coordinates,0}', value #>> '{coordinates,1}')
    ELSE value #>> '{}' END
$$;

CREATE FUNCTION tailings.log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  facility text := coalesce(new_row, old_row) ->> 'facility_id';
  number integer := coalesce(new_row, old_row) ->> 'fid';
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO tailings.changes (facility_id, changed_at, changed_by, table_name, row_id, action)
    VALUES (facility, date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'), session_user, TG_TABLE_NAME, number, 'added');
    RETURN NULL;
  END IF;
  INSERT INTO tailings.changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT facility, date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'), session_user, TG_TABLE_NAME, number,
    CASE TG_OP WHEN 'UPDATE' THEN 'changed' ELSE 'removed' END, name,
    tailings.shown(old_row -> name), tailings.shown(new_row -> name)
  FROM jsonb_object_keys(old_row) AS name
  WHERE name <> ALL (TG_ARGV)
    AND old_row -> name IS DISTINCT FROM coalesce(new_row -> name, 'null');
  IF TG_TABLE_NAME = 'facilities' AND old_row ->> 'facility_id' <> facility THEN
    UPDATE tailings.changes SET facility_id = facility WHERE facility_id = old_row ->> 'facility_id';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON tailings.facilities
  FOR EACH ROW EXECUTE FUNCTION tailings.stamp_facilities();

CREATE TRIGGER log AFTER INSERT OR UPDATE OR DELETE ON tailings.facilities
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'thi_cap', 'thi_tox', 'thi_manag', 'thi_seismic', 'thi_flood', 'thi_dam', 'thi', 'thi_min', 'thi_max', 'thi_completeness', 'thi_rank', 'thi_rank_best', 'thi_rank_worst', 'thi_class', 'thi_scheme', 'tri_population', 'tri_water', 'tri', 'tri_min', 'tri_max', 'tri_rank', 'gistm_class', 'gistm_driver', 'edited_by', 'edited_at');

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON tailings.inspections
  FOR EACH ROW EXECUTE FUNCTION tailings.stamp_inspections();

CREATE TRIGGER log AFTER INSERT OR UPDATE OR DELETE ON tailings.inspections
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON tailings.checklist_answers
  FOR EACH ROW EXECUTE FUNCTION tailings.stamp_checklist_answers();

CREATE TRIGGER log AFTER INSERT OR UPDATE OR DELETE ON tailings.checklist_answers
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON tailings.substances
  FOR EACH ROW EXECUTE FUNCTION tailings.stamp_substances();

CREATE TRIGGER log AFTER INSERT OR UPDATE OR DELETE ON tailings.substances
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON tailings.documents
  FOR EACH ROW EXECUTE FUNCTION tailings.stamp_documents();

CREATE TRIGGER log AFTER INSERT OR UPDATE OR DELETE ON tailings.documents
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

INSERT INTO tailings.schema_version (version, name) VALUES (3, 'history');
