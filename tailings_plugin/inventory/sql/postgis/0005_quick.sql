-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

CREATE FUNCTION tailings.log_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO tailings.changes (facility_id, changed_at, changed_by, table_name, row_id, action)
  VALUES (NEW.facility_id, date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'), session_user, TG_TABLE_NAME, NEW.fid, 'added');
  RETURN NULL;
END $$;

DROP TRIGGER log ON tailings.facilities;

CREATE TRIGGER log_added AFTER INSERT ON tailings.facilities
  FOR EACH ROW EXECUTE FUNCTION tailings.log_added();

CREATE TRIGGER log_changed AFTER UPDATE ON tailings.facilities
  FOR EACH ROW WHEN (ROW(OLD.facility_id, OLD.name, OLD.name_local, OLD.country,
    OLD.region, OLD.operator, OLD.owner, OLD.commodity,
    OLD.status, OLD.start_year, OLD.closure_year, OLD.storage_type,
    OLD.volume_m3, OLD.capacity_m3, OLD.mass_t, OLD.dry_density_t_m3,
    OLD.area_m2, OLD.pond_volume_m3, OLD.raise_method, OLD.dam_height_m,
    OLD.dam_length_m, OLD.freeboard_m, OLD.factor_of_safety, OLD.tailings_type,
    OLD.toxicants, OLD.water_hazard_class, OLD.radioactive, OLD.acid_generating,
    OLD.pga_g, OLD.flood_zone, OLD.landslide_exposed, OLD.elevation_m,
    OLD.coordinate_precision, OLD.population_at_risk, OLD.water_body, OLD.border_distance_km,
    OLD.border_hours, OLD.countries_downstream, OLD.data_source, OLD.data_date,
    OLD.remarks, OLD.photo, OLD.volume_m3_min, OLD.volume_m3_max,
    OLD.capacity_m3_min, OLD.capacity_m3_max, OLD.mass_t_min, OLD.mass_t_max,
    OLD.dry_density_t_m3_min, OLD.dry_density_t_m3_max, OLD.area_m2_min, OLD.area_m2_max,
    OLD.pond_volume_m3_min, OLD.pond_volume_m3_max, OLD.dam_height_m_min, OLD.dam_height_m_max,
    OLD.dam_length_m_min, OLD.dam_length_m_max, OLD.freeboard_m_min, OLD.freeboard_m_max,
    OLD.factor_of_safety_min, OLD.factor_of_safety_max, OLD.pga_g_min, OLD.pga_g_max,
    OLD.elevation_m_min, OLD.elevation_m_max, OLD.population_at_risk_min, OLD.population_at_risk_max,
    OLD.border_distance_km_min, OLD.border_distance_km_max, OLD.border_hours_min, OLD.border_hours_max,
    OLD.geom)
    IS DISTINCT FROM ROW(NEW.facility_id, NEW.name, NEW.name_local, NEW.country,
    NEW.region, NEW.operator, NEW.owner, NEW.commodity,
    NEW.status, NEW.start_year, NEW.closure_year, NEW.storage_type,
    NEW.volume_m3, NEW.capacity_m3, NEW.mass_t, NEW.dry_density_t_m3,
    NEW.area_m2, NEW.pond_volume_m3, NEW.raise_method, NEW.dam_height_m,
    NEW.dam_length_m, NEW.freeboard_m, NEW.factor_of_safety, NEW.tailings_type,
    NEW.toxicants, NEW.water_hazard_class, NEW.radioactive, NEW.acid_generating,
    NEW.pga_g, NEW.flood_zone, NEW.landslide_exposed, NEW.elevation_m,
    NEW.coordinate_precision, NEW.population_at_risk, NEW.water_body, NEW.border_distance_km,
    NEW.border_hours, NEW.countries_downstream, NEW.data_source, NEW.data_date,
    NEW.remarks, NEW.photo, NEW.volume_m3_min, NEW.volume_m3_max,
    NEW.capacity_m3_min, NEW.capacity_m3_max, NEW.mass_t_min, NEW.mass_t_max,
    NEW.dry_density_t_m3_min, NEW.dry_density_t_m3_max, NEW.area_m2_min, NEW.area_m2_max,
    NEW.pond_volume_m3_min, NEW.pond_volume_m3_max, NEW.dam_height_m_min, NEW.dam_height_m_max,
    NEW.dam_length_m_min, NEW.dam_length_m_max, NEW.freeboard_m_min, NEW.freeboard_m_max,
    NEW.factor_of_safety_min, NEW.factor_of_safety_max, NEW.pga_g_min, NEW.pga_g_max,
    NEW.elevation_m_min, NEW.elevation_m_max, NEW.population_at_risk_min, NEW.population_at_risk_max,
    NEW.border_distance_km_min, NEW.border_distance_km_max, NEW.border_hours_min, NEW.border_hours_max,
    NEW.geom))
  EXECUTE FUNCTION tailings.log_change('fid', 'thi_cap', 'thi_tox', 'thi_manag', 'thi_seismic', 'thi_flood', 'thi_dam', 'thi', 'thi_min', 'thi_max', 'thi_completeness', 'thi_rank', 'thi_rank_best', 'thi_rank_worst', 'thi_class', 'thi_scheme', 'tri_population', 'tri_water', 'tri', 'tri_min', 'tri_max', 'tri_rank', 'gistm_class', 'gistm_driver', 'edited_by', 'edited_at');

CREATE TRIGGER log_removed AFTER DELETE ON tailings.facilities
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'thi_cap', 'thi_tox', 'thi_manag', 'thi_seismic', 'thi_flood', 'thi_dam', 'thi', 'thi_min', 'thi_max', 'thi_completeness', 'thi_rank', 'thi_rank_best', 'thi_rank_worst', 'thi_class', 'thi_scheme', 'tri_population', 'tri_water', 'tri', 'tri_min', 'tri_max', 'tri_rank', 'gistm_class', 'gistm_driver', 'edited_by', 'edited_at');

DROP TRIGGER log ON tailings.inspections;

CREATE TRIGGER log_added AFTER INSERT ON tailings.inspections
  FOR EACH ROW EXECUTE FUNCTION tailings.log_added();

CREATE TRIGGER log_changed AFTER UPDATE ON tailings.inspections
  FOR EACH ROW WHEN (ROW(OLD.facility_id, OLD.inspection_date, OLD.inspector, OLD.organisation,
    OLD.condition, OLD.freeboard_m, OLD.seepage, OLD.findings,
    OLD.measures, OLD.next_inspection, OLD.photo)
    IS DISTINCT FROM ROW(NEW.facility_id, NEW.inspection_date, NEW.inspector, NEW.organisation,
    NEW.condition, NEW.freeboard_m, NEW.seepage, NEW.findings,
    NEW.measures, NEW.next_inspection, NEW.photo))
  EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

CREATE TRIGGER log_removed AFTER DELETE ON tailings.inspections
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

DROP TRIGGER log ON tailings.checklist_answers;

CREATE TRIGGER log_added AFTER INSERT ON tailings.checklist_answers
  FOR EACH ROW EXECUTE FUNCTION tailings.log_added();

CREATE TRIGGER log_changed AFTER UPDATE ON tailings.checklist_answers
  FOR EACH ROW WHEN (ROW(OLD.facility_id, OLD.checklist, OLD.question_id, OLD.answer,
    OLD.answered_on, OLD.answered_by, OLD.evidence, OLD.remarks)
    IS DISTINCT FROM ROW(NEW.facility_id, NEW.checklist, NEW.question_id, NEW.answer,
    NEW.answered_on, NEW.answered_by, NEW.evidence, NEW.remarks))
  EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

CREATE TRIGGER log_removed AFTER DELETE ON tailings.checklist_answers
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

DROP TRIGGER log ON tailings.substances;

CREATE TRIGGER log_added AFTER INSERT ON tailings.substances
  FOR EACH ROW EXECUTE FUNCTION tailings.log_added();

CREATE TRIGGER log_changed AFTER UPDATE ON tailings.substances
  FOR EACH ROW WHEN (ROW(OLD.facility_id, OLD.substance, OLD.cas, OLD.h_statements,
    OLD.share_percent, OLD.m_factor, OLD.water_hazard_class, OLD.carcinogenic,
    OLD.acute_data, OLD.environment_data, OLD.readily_biodegradable, OLD.bioaccumulating)
    IS DISTINCT FROM ROW(NEW.facility_id, NEW.substance, NEW.cas, NEW.h_statements,
    NEW.share_percent, NEW.m_factor, NEW.water_hazard_class, NEW.carcinogenic,
    NEW.acute_data, NEW.environment_data, NEW.readily_biodegradable, NEW.bioaccumulating))
  EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

CREATE TRIGGER log_removed AFTER DELETE ON tailings.substances
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

DROP TRIGGER log ON tailings.documents;

CREATE TRIGGER log_added AFTER INSERT ON tailings.documents
  FOR EACH ROW EXECUTE FUNCTION tailings.log_added();

CREATE TRIGGER log_changed AFTER UPDATE ON tailings.documents
  FOR EACH ROW WHEN (ROW(OLD.facility_id, OLD.title, OLD.kind, OLD.path,
    OLD.document_date, OLD.author, OLD.remarks)
    IS DISTINCT FROM ROW(NEW.facility_id, NEW.title, NEW.kind, NEW.path,
    NEW.document_date, NEW.author, NEW.remarks))
  EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

CREATE TRIGGER log_removed AFTER DELETE ON tailings.documents
  FOR EACH ROW EXECUTE FUNCTION tailings.log_change('fid', 'edited_by', 'edited_at');

INSERT INTO tailings.schema_version (version, name) VALUES (5, 'quick');
