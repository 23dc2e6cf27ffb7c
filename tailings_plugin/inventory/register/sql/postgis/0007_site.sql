-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

ALTER TABLE tailings.facilities ADD COLUMN condition text
  CONSTRAINT facilities_condition_check CHECK (NOT (condition <> 'good' AND condition <> 'satisfactory' AND condition <> 'poor' AND condition <> 'critical' AND condition <> 'unknown'));

COMMENT ON COLUMN tailings.facilities.condition IS 'Overall condition found by the last inspection. A poor or critical one is an alarm.';

ALTER TABLE tailings.facilities ADD COLUMN emergency_level text
  CONSTRAINT facilities_emergency_level_check CHECK (NOT (emergency_level <> 'none' AND emergency_level <> 'level_1' AND emergency_level <> 'level_2' AND emergency_level <> 'level_3'));

COMMENT ON COLUMN tailings.facilities.emergency_level IS 'Level declared by the authority or the operator, from none to 3. From level 1 it is an alarm.';

ALTER TABLE tailings.facilities ADD COLUMN last_inspection date;

COMMENT ON COLUMN tailings.facilities.last_inspection IS 'Day of the last inspection on the ground.';

ALTER TABLE tailings.facilities ADD COLUMN last_failure date;

COMMENT ON COLUMN tailings.facilities.last_failure IS 'Day of the last failure or overtopping of this facility. A year alone is stored as its first day; empty when none is known.';

ALTER TABLE tailings.facilities ADD COLUMN slope_deg double precision
  CONSTRAINT facilities_slope_deg_check CHECK (NOT (slope_deg < 0 OR slope_deg > 90));

COMMENT ON COLUMN tailings.facilities.slope_deg IS 'Slope of the ground around the facility, in degrees; from a relief by fillfromlayers.';

ALTER TABLE tailings.facilities ADD COLUMN slope_deg_min double precision
  CONSTRAINT facilities_slope_deg_min_check CHECK (NOT (slope_deg_min < 0 OR slope_deg_min > 90));

COMMENT ON COLUMN tailings.facilities.slope_deg_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Slope of the ground around the facility, in degrees; from a relief by fillfromlayers.';

ALTER TABLE tailings.facilities ADD COLUMN slope_deg_max double precision
  CONSTRAINT facilities_slope_deg_max_check CHECK (NOT (slope_deg_max < 0 OR slope_deg_max > 90));

COMMENT ON COLUMN tailings.facilities.slope_deg_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Slope of the ground around the facility, in degrees; from a relief by fillfromlayers.';

ALTER TABLE tailings.facilities ADD COLUMN river_distance_km double precision
  CONSTRAINT facilities_river_distance_km_check CHECK (NOT (river_distance_km < 0));

COMMENT ON COLUMN tailings.facilities.river_distance_km IS 'Distance on the ground from the facility to the nearest river. [km]';

ALTER TABLE tailings.facilities ADD COLUMN river_distance_km_min double precision
  CONSTRAINT facilities_river_distance_km_min_check CHECK (NOT (river_distance_km_min < 0));

COMMENT ON COLUMN tailings.facilities.river_distance_km_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Distance on the ground from the facility to the nearest river. [km]';

ALTER TABLE tailings.facilities ADD COLUMN river_distance_km_max double precision
  CONSTRAINT facilities_river_distance_km_max_check CHECK (NOT (river_distance_km_max < 0));

COMMENT ON COLUMN tailings.facilities.river_distance_km_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Distance on the ground from the facility to the nearest river. [km]';

ALTER TABLE tailings.facilities ADD COLUMN nearest_settlement text
  CONSTRAINT facilities_nearest_settlement_check CHECK (NOT (length(nearest_settlement) > 255));

COMMENT ON COLUMN tailings.facilities.nearest_settlement IS 'Name of the settlement nearest to the facility.';

ALTER TABLE tailings.facilities ADD COLUMN nearest_settlement_km double precision
  CONSTRAINT facilities_nearest_settlement_km_check CHECK (NOT (nearest_settlement_km < 0));

COMMENT ON COLUMN tailings.facilities.nearest_settlement_km IS 'Distance on the ground from the facility to the nearest settlement. [km]';

ALTER TABLE tailings.facilities ADD COLUMN nearest_settlement_km_min double precision
  CONSTRAINT facilities_nearest_settlement_km_min_check CHECK (NOT (nearest_settlement_km_min < 0));

COMMENT ON COLUMN tailings.facilities.nearest_settlement_km_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Distance on the ground from the facility to the nearest settlement. [km]';

ALTER TABLE tailings.facilities ADD COLUMN nearest_settlement_km_max double precision
  CONSTRAINT facilities_nearest_settlement_km_max_check CHECK (NOT (nearest_settlement_km_max < 0));

COMMENT ON COLUMN tailings.facilities.nearest_settlement_km_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Distance on the ground from the facility to the nearest settlement. [km]';

ALTER TABLE tailings.facilities ADD COLUMN alarms text
  CONSTRAINT facilities_alarms_check CHECK (NOT (length(alarms) > 255));

COMMENT ON COLUMN tailings.facilities.alarms IS 'Codes of known facts that alone call for attention, the gravest first, whatever the index.';

ALTER TABLE tailings.facilities DROP CONSTRAINT facilities_thi_class_check;

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_slope_deg_min_order
  CHECK (slope_deg_min <= slope_deg_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_river_distance_km_min_order
  CHECK (river_distance_km_min <= river_distance_km_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_nearest_settlement_km_min_order
  CHECK (nearest_settlement_km_min <= nearest_settlement_km_max);

CREATE OR REPLACE FUNCTION tailings.log_changed_facilities() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO tailings.changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT NEW.facility_id, date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'), session_user, TG_TABLE_NAME, NEW.fid, 'changed', name,
    was, is_now
  FROM (VALUES ('geom', CASE WHEN OLD.geom::text IS DISTINCT FROM NEW.geom::text THEN tailings.shown(to_jsonb(OLD.geom)) END, CASE WHEN OLD.geom::text IS DISTINCT FROM NEW.geom::text THEN tailings.shown(to_jsonb(NEW.geom)) END),
    ('facility_id', OLD.facility_id::text, NEW.facility_id::text),
    ('name', OLD.name::text, NEW.name::text),
    ('name_local', OLD.name_local::text, NEW.name_local::text),
    ('country', OLD.country::text, NEW.country::text),
    ('region', OLD.region::text, NEW.region::text),
    ('operator', OLD.operator::text, NEW.operator::text),
    ('owner', OLD.owner::text, NEW.owner::text),
    ('commodity', OLD.commodity::text, NEW.commodity::text),
    ('status', OLD.status::text, NEW.status::text),
    ('start_year', OLD.start_year::text, NEW.start_year::text),
    ('closure_year', OLD.closure_year::text, NEW.closure_year::text),
    ('storage_type', OLD.storage_type::text, NEW.storage_type::text),
    ('volume_m3', OLD.volume_m3::text, NEW.volume_m3::text),
    ('capacity_m3', OLD.capacity_m3::text, NEW.capacity_m3::text),
    ('mass_t', OLD.mass_t::text, NEW.mass_t::text),
    ('dry_density_t_m3', OLD.dry_density_t_m3::text, NEW.dry_density_t_m3::text),
    ('area_m2', OLD.area_m2::text, NEW.area_m2::text),
    ('pond_volume_m3', OLD.pond_volume_m3::text, NEW.pond_volume_m3::text),
    ('raise_method', OLD.raise_method::text, NEW.raise_method::text),
    ('dam_height_m', OLD.dam_height_m::text, NEW.dam_height_m::text),
    ('dam_length_m', OLD.dam_length_m::text, NEW.dam_length_m::text),
    ('freeboard_m', OLD.freeboard_m::text, NEW.freeboard_m::text),
    ('factor_of_safety', OLD.factor_of_safety::text, NEW.factor_of_safety::text),
    ('tailings_type', OLD.tailings_type::text, NEW.tailings_type::text),
    ('toxicants', OLD.toxicants::text, NEW.toxicants::text),
    ('water_hazard_class', OLD.water_hazard_class::text, NEW.water_hazard_class::text),
    ('radioactive', OLD.radioactive::text, NEW.radioactive::text),
    ('acid_generating', OLD.acid_generating::text, NEW.acid_generating::text),
    ('pga_g', OLD.pga_g::text, NEW.pga_g::text),
    ('flood_zone', OLD.flood_zone::text, NEW.flood_zone::text),
    ('landslide_exposed', OLD.landslide_exposed::text, NEW.landslide_exposed::text),
    ('elevation_m', OLD.elevation_m::text, NEW.elevation_m::text),
    ('coordinate_precision', OLD.coordinate_precision::text, NEW.coordinate_precision::text),
    ('population_at_risk', OLD.population_at_risk::text, NEW.population_at_risk::text),
    ('water_body', OLD.water_body::text, NEW.water_body::text),
    ('border_distance_km', OLD.border_distance_km::text, NEW.border_distance_km::text),
    ('border_hours', OLD.border_hours::text, NEW.border_hours::text),
    ('countries_downstream', OLD.countries_downstream::text, NEW.countries_downstream::text),
    ('data_source', OLD.data_source::text, NEW.data_source::text),
    ('data_date', to_char(OLD.data_date, 'YYYY-MM-DD'), to_char(NEW.data_date, 'YYYY-MM-DD')),
    ('remarks', OLD.remarks::text, NEW.remarks::text),
    ('photo', OLD.photo::text, NEW.photo::text),
    ('volume_m3_min', OLD.volume_m3_min::text, NEW.volume_m3_min::text),
    ('volume_m3_max', OLD.volume_m3_max::text, NEW.volume_m3_max::text),
    ('capacity_m3_min', OLD.capacity_m3_min::text, NEW.capacity_m3_min::text),
    ('capacity_m3_max', OLD.capacity_m3_max::text, NEW.capacity_m3_max::text),
    ('mass_t_min', OLD.mass_t_min::text, NEW.mass_t_min::text),
    ('mass_t_max', OLD.mass_t_max::text, NEW.mass_t_max::text),
    ('dry_density_t_m3_min', OLD.dry_density_t_m3_min::text, NEW.dry_density_t_m3_min::text),
    ('dry_density_t_m3_max', OLD.dry_density_t_m3_max::text, NEW.dry_density_t_m3_max::text),
    ('area_m2_min', OLD.area_m2_min::text, NEW.area_m2_min::text),
    ('area_m2_max', OLD.area_m2_max::text, NEW.area_m2_max::text),
    ('pond_volume_m3_min', OLD.pond_volume_m3_min::text, NEW.pond_volume_m3_min::text),
    ('pond_volume_m3_max', OLD.pond_volume_m3_max::text, NEW.pond_volume_m3_max::text),
    ('dam_height_m_min', OLD.dam_height_m_min::text, NEW.dam_height_m_min::text),
    ('dam_height_m_max', OLD.dam_height_m_max::text, NEW.dam_height_m_max::text),
    ('dam_length_m_min', OLD.dam_length_m_min::text, NEW.dam_length_m_min::text),
    ('dam_length_m_max', OLD.dam_length_m_max::text, NEW.dam_length_m_max::text),
    ('freeboard_m_min', OLD.freeboard_m_min::text, NEW.freeboard_m_min::text),
    ('freeboard_m_max', OLD.freeboard_m_max::text, NEW.freeboard_m_max::text),
    ('factor_of_safety_min', OLD.factor_of_safety_min::text, NEW.factor_of_safety_min::text),
    ('factor_of_safety_max', OLD.factor_of_safety_max::text, NEW.factor_of_safety_max::text),
    ('pga_g_min', OLD.pga_g_min::text, NEW.pga_g_min::text),
    ('pga_g_max', OLD.pga_g_max::text, NEW.pga_g_max::text),
    ('elevation_m_min', OLD.elevation_m_min::text, NEW.elevation_m_min::text),
    ('elevation_m_max', OLD.elevation_m_max::text, NEW.elevation_m_max::text),
    ('population_at_risk_min', OLD.population_at_risk_min::text, NEW.population_at_risk_min::text),
    ('population_at_risk_max', OLD.population_at_risk_max::text, NEW.population_at_risk_max::text),
    ('border_distance_km_min', OLD.border_distance_km_min::text, NEW.border_distance_km_min::text),
    ('border_distance_km_max', OLD.border_distance_km_max::text, NEW.border_distance_km_max::text),
    ('border_hours_min', OLD.border_hours_min::text, NEW.border_hours_min::text),
    ('border_hours_max', OLD.border_hours_max::text, NEW.border_hours_max::text),
    ('release_known_m3', OLD.release_known_m3::text, NEW.release_known_m3::text),
    ('release_known_m3_min', OLD.release_known_m3_min::text, NEW.release_known_m3_min::text),
    ('release_known_m3_max', OLD.release_known_m3_max::text, NEW.release_known_m3_max::text),
    ('condition', OLD.condition::text, NEW.condition::text),
    ('emergency_level', OLD.emergency_level::text, NEW.emergency_level::text),
    ('last_inspection', to_char(OLD.last_inspection, 'YYYY-MM-DD'), to_char(NEW.last_inspection, 'YYYY-MM-DD')),
    ('last_failure', to_char(OLD.last_failure, 'YYYY-MM-DD'), to_char(NEW.last_failure, 'YYYY-MM-DD')),
    ('slope_deg', OLD.slope_deg::text, NEW.slope_deg::text),
    ('slope_deg_min', OLD.slope_deg_min::text, NEW.slope_deg_min::text),
    ('slope_deg_max', OLD.slope_deg_max::text, NEW.slope_deg_max::text),
    ('river_distance_km', OLD.river_distance_km::text, NEW.river_distance_km::text),
    ('river_distance_km_min', OLD.river_distance_km_min::text, NEW.river_distance_km_min::text),
    ('river_distance_km_max', OLD.river_distance_km_max::text, NEW.river_distance_km_max::text),
    ('nearest_settlement', OLD.nearest_settlement::text, NEW.nearest_settlement::text),
    ('nearest_settlement_km', OLD.nearest_settlement_km::text, NEW.nearest_settlement_km::text),
    ('nearest_settlement_km_min', OLD.nearest_settlement_km_min::text, NEW.nearest_settlement_km_min::text),
    ('nearest_settlement_km_max', OLD.nearest_settlement_km_max::text, NEW.nearest_settlement_km_max::text)) AS found (name, was, is_now)
  WHERE was IS DISTINCT FROM is_now;
  IF OLD.facility_id <> NEW.facility_id THEN
    UPDATE tailings.changes SET facility_id = NEW.facility_id WHERE facility_id = OLD.facility_id;
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER log_changed ON tailings.facilities;

CREATE TRIGGER log_changed AFTER UPDATE ON tailings.facilities
  FOR EACH ROW WHEN (ROW(OLD.geom, OLD.facility_id, OLD.name, OLD.name_local,
    OLD.country, OLD.region, OLD.operator, OLD.owner,
    OLD.commodity, OLD.status, OLD.start_year, OLD.closure_year,
    OLD.storage_type, OLD.volume_m3, OLD.capacity_m3, OLD.mass_t,
    OLD.dry_density_t_m3, OLD.area_m2, OLD.pond_volume_m3, OLD.raise_method,
    OLD.dam_height_m, OLD.dam_length_m, OLD.freeboard_m, OLD.factor_of_safety,
    OLD.tailings_type, OLD.toxicants, OLD.water_hazard_class, OLD.radioactive,
    OLD.acid_generating, OLD.pga_g, OLD.flood_zone, OLD.landslide_exposed,
    OLD.elevation_m, OLD.coordinate_precision, OLD.population_at_risk, OLD.water_body,
    OLD.border_distance_km, OLD.border_hours, OLD.countries_downstream, OLD.data_source,
    OLD.data_date, OLD.remarks, OLD.photo, OLD.volume_m3_min,
    OLD.volume_m3_max, OLD.capacity_m3_min, OLD.capacity_m3_max, OLD.mass_t_min,
    OLD.mass_t_max, OLD.dry_density_t_m3_min, OLD.dry_density_t_m3_max, OLD.area_m2_min,
    OLD.area_m2_max, OLD.pond_volume_m3_min, OLD.pond_volume_m3_max, OLD.dam_height_m_min,
    OLD.dam_height_m_max, OLD.dam_length_m_min, OLD.dam_length_m_max, OLD.freeboard_m_min,
    OLD.freeboard_m_max, OLD.factor_of_safety_min, OLD.factor_of_safety_max, OLD.pga_g_min,
    OLD.pga_g_max, OLD.elevation_m_min, OLD.elevation_m_max, OLD.population_at_risk_min,
    OLD.population_at_risk_max, OLD.border_distance_km_min, OLD.border_distance_km_max, OLD.border_hours_min,
    OLD.border_hours_max, OLD.release_known_m3, OLD.release_known_m3_min, OLD.release_known_m3_max,
    OLD.condition, OLD.emergency_level, OLD.last_inspection, OLD.last_failure,
    OLD.slope_deg, OLD.slope_deg_min, OLD.slope_deg_max, OLD.river_distance_km,
    OLD.river_distance_km_min, OLD.river_distance_km_max, OLD.nearest_settlement, OLD.nearest_settlement_km,
    OLD.nearest_settlement_km_min, OLD.nearest_settlement_km_max)
    IS DISTINCT FROM ROW(NEW.geom, NEW.facility_id, NEW.name, NEW.name_local,
    NEW.country, NEW.region, NEW.operator, NEW.owner,
    NEW.commodity, NEW.status, NEW.start_year, NEW.closure_year,
    NEW.storage_type, NEW.volume_m3, NEW.capacity_m3, NEW.mass_t,
    NEW.dry_density_t_m3, NEW.area_m2, NEW.pond_volume_m3, NEW.raise_method,
    NEW.dam_height_m, NEW.dam_length_m, NEW.freeboard_m, NEW.factor_of_safety,
    NEW.tailings_type, NEW.toxicants, NEW.water_hazard_class, NEW.radioactive,
    NEW.acid_generating, NEW.pga_g, NEW.flood_zone, NEW.landslide_exposed,
    NEW.elevation_m, NEW.coordinate_precision, NEW.population_at_risk, NEW.water_body,
    NEW.border_distance_km, NEW.border_hours, NEW.countries_downstream, NEW.data_source,
    NEW.data_date, NEW.remarks, NEW.photo, NEW.volume_m3_min,
    NEW.volume_m3_max, NEW.capacity_m3_min, NEW.capacity_m3_max, NEW.mass_t_min,
    NEW.mass_t_max, NEW.dry_density_t_m3_min, NEW.dry_density_t_m3_max, NEW.area_m2_min,
    NEW.area_m2_max, NEW.pond_volume_m3_min, NEW.pond_volume_m3_max, NEW.dam_height_m_min,
    NEW.dam_height_m_max, NEW.dam_length_m_min, NEW.dam_length_m_max, NEW.freeboard_m_min,
    NEW.freeboard_m_max, NEW.factor_of_safety_min, NEW.factor_of_safety_max, NEW.pga_g_min,
    NEW.pga_g_max, NEW.elevation_m_min, NEW.elevation_m_max, NEW.population_at_risk_min,
    NEW.population_at_risk_max, NEW.border_distance_km_min, NEW.border_distance_km_max, NEW.border_hours_min,
    NEW.border_hours_max, NEW.release_known_m3, NEW.release_known_m3_min, NEW.release_known_m3_max,
    NEW.condition, NEW.emergency_level, NEW.last_inspection, NEW.last_failure,
    NEW.slope_deg, NEW.slope_deg_min, NEW.slope_deg_max, NEW.river_distance_km,
    NEW.river_distance_km_min, NEW.river_distance_km_max, NEW.nearest_settlement, NEW.nearest_settlement_km,
    NEW.nearest_settlement_km_min, NEW.nearest_settlement_km_max))
  EXECUTE FUNCTION tailings.log_changed_facilities();

DROP TRIGGER log_removed ON tailings.facilities;

CREATE TRIGGER log_removed AFTER DELETE ON tailings.facilities
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'thi_cap', 'thi_tox', 'thi_manag', 'thi_seismic', 'thi_flood', 'thi_dam', 'thi', 'thi_min', 'thi_max', 'thi_completeness', 'thi_rank', 'thi_rank_best', 'thi_rank_worst', 'thi_class', 'thi_scheme', 'tri_population', 'tri_water', 'tri', 'tri_min', 'tri_max', 'tri_rank', 'gistm_class', 'gistm_driver', 'edited_by', 'edited_at', 'thi_expected', 'thi_p_low', 'thi_p_medium', 'thi_p_high', 'thi_p_very_high', 'thi_rank_expected', 'thi_basis', 'thi_assumed', 'thi_action', 'thi_ask', 'thi_ask_gain', 'alarms');

ALTER TABLE tailings.checklist_answers ADD COLUMN photo text
  CONSTRAINT checklist_answers_photo_check CHECK (NOT (length(photo) > 255));

COMMENT ON COLUMN tailings.checklist_answers.photo IS 'Path of a photograph, from the folder of the register.';

CREATE OR REPLACE FUNCTION tailings.log_changed_checklist_answers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO tailings.changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT NEW.facility_id, date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'), session_user, TG_TABLE_NAME, NEW.fid, 'changed', name,
    was, is_now
  FROM (VALUES ('facility_id', OLD.facility_id::text, NEW.facility_id::text),
    ('checklist', OLD.checklist::text, NEW.checklist::text),
    ('question_id', OLD.question_id::text, NEW.question_id::text),
    ('answer', OLD.answer::text, NEW.answer::text),
    ('answered_on', to_char(OLD.answered_on, 'YYYY-MM-DD'), to_char(NEW.answered_on, 'YYYY-MM-DD')),
    ('answered_by', OLD.answered_by::text, NEW.answered_by::text),
    ('evidence', OLD.evidence::text, NEW.evidence::text),
    ('remarks', OLD.remarks::text, NEW.remarks::text),
    ('photo', OLD.photo::text, NEW.photo::text)) AS found (name, was, is_now)
  WHERE was IS DISTINCT FROM is_now;
  RETURN NULL;
END $$;

DROP TRIGGER log_changed ON tailings.checklist_answers;

CREATE TRIGGER log_changed AFTER UPDATE ON tailings.checklist_answers
  FOR EACH ROW WHEN (ROW(OLD.facility_id, OLD.checklist, OLD.question_id, OLD.answer,
    OLD.answered_on, OLD.answered_by, OLD.evidence, OLD.remarks,
    OLD.photo)
    IS DISTINCT FROM ROW(NEW.facility_id, NEW.checklist, NEW.question_id, NEW.answer,
    NEW.answered_on, NEW.answered_by, NEW.evidence, NEW.remarks,
    NEW.photo))
  EXECUTE FUNCTION tailings.log_changed_checklist_answers();

INSERT INTO tailings.schema_version (version, name) VALUES (7, 'site');
