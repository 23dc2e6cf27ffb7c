-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

UPDATE facilities SET toxicants = nullif(toxicants, ''), data_source = nullif(data_source, ''), remarks = nullif(remarks, '');

CREATE TRIGGER facilities_empty_insert AFTER INSERT ON facilities
  WHEN NEW.toxicants = '' OR NEW.data_source = '' OR NEW.remarks = ''
BEGIN
  UPDATE facilities SET toxicants = nullif(NEW.toxicants, ''), data_source = nullif(NEW.data_source, ''), remarks = nullif(NEW.remarks, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER facilities_empty_update AFTER UPDATE OF toxicants, data_source, remarks ON facilities
  WHEN NEW.toxicants = '' OR NEW.data_source = '' OR NEW.remarks = ''
BEGIN
  UPDATE facilities SET toxicants = nullif(NEW.toxicants, ''), data_source = nullif(NEW.data_source, ''), remarks = nullif(NEW.remarks, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER facilities_stamp_insert AFTER INSERT ON facilities
BEGIN
  UPDATE facilities SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER facilities_stamp_update AFTER UPDATE OF
    edited_by, facility_id, name, name_local, country, region, operator, owner,
    commodity, status, start_year, closure_year, storage_type, volume_m3, capacity_m3, mass_t,
    dry_density_t_m3, area_m2, pond_volume_m3, raise_method, dam_height_m, dam_length_m, freeboard_m, factor_of_safety,
    tailings_type, toxicants, water_hazard_class, radioactive, acid_generating, pga_g, flood_zone, landslide_exposed,
    elevation_m, coordinate_precision, population_at_risk, water_body, border_distance_km, border_hours, countries_downstream, data_source,
    data_date, remarks, photo, thi_cap, thi_tox, thi_manag, thi_seismic, thi_flood,
    thi_dam, thi, thi_min, thi_max, thi_completeness, thi_rank, thi_rank_best, thi_rank_worst,
    thi_class, thi_scheme, tri_population, tri_water, tri, tri_min, tri_max, tri_rank,
    gistm_class, gistm_driver, geom
  ON facilities
  WHEN (NEW.edited_by LIKE 'by %'
    OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.name IS NOT NEW.name
    OR OLD.name_local IS NOT NEW.name_local
    OR OLD.country IS NOT NEW.country
    OR OLD.region IS NOT NEW.region
    OR OLD.operator IS NOT NEW.operator
    OR OLD.owner IS NOT NEW.owner
    OR OLD.commodity IS NOT NEW.commodity
    OR OLD.status IS NOT NEW.status
    OR OLD.start_year IS NOT NEW.start_year
    OR OLD.closure_year IS NOT NEW.closure_year
    OR OLD.storage_type IS NOT NEW.storage_type
    OR OLD.volume_m3 IS NOT NEW.volume_m3
    OR OLD.capacity_m3 IS NOT NEW.capacity_m3
    OR OLD.mass_t IS NOT NEW.mass_t
    OR OLD.dry_density_t_m3 IS NOT NEW.dry_density_t_m3
    OR OLD.area_m2 IS NOT NEW.area_m2
    OR OLD.pond_volume_m3 IS NOT NEW.pond_volume_m3
    OR OLD.raise_method IS NOT NEW.raise_method
    OR OLD.dam_height_m IS NOT NEW.dam_height_m
    OR OLD.dam_length_m IS NOT NEW.dam_length_m
    OR OLD.freeboard_m IS NOT NEW.freeboard_m
    OR OLD.factor_of_safety IS NOT NEW.factor_of_safety
    OR OLD.tailings_type IS NOT NEW.tailings_type
    OR OLD.toxicants IS NOT NEW.toxicants
    OR OLD.water_hazard_class IS NOT NEW.water_hazard_class
    OR OLD.radioactive IS NOT NEW.radioactive
    OR OLD.acid_generating IS NOT NEW.acid_generating
    OR OLD.pga_g IS NOT NEW.pga_g
    OR OLD.flood_zone IS NOT NEW.flood_zone
    OR OLD.landslide_exposed IS NOT NEW.landslide_exposed
    OR OLD.elevation_m IS NOT NEW.elevation_m
    OR OLD.coordinate_precision IS NOT NEW.coordinate_precision
    OR OLD.population_at_risk IS NOT NEW.population_at_risk
    OR OLD.water_body IS NOT NEW.water_body
    OR OLD.border_distance_km IS NOT NEW.border_distance_km
    OR OLD.border_hours IS NOT NEW.border_hours
    OR OLD.countries_downstream IS NOT NEW.countries_downstream
    OR OLD.data_source IS NOT NEW.data_source
    OR OLD.data_date IS NOT NEW.data_date
    OR OLD.remarks IS NOT NEW.remarks
    OR OLD.photo IS NOT NEW.photo
    OR OLD.thi_cap IS NOT NEW.thi_cap
    OR OLD.thi_tox IS NOT NEW.thi_tox
    OR OLD.thi_manag IS NOT NEW.thi_manag
    OR OLD.thi_seismic IS NOT NEW.thi_seismic
    OR OLD.thi_flood IS NOT NEW.thi_flood
    OR OLD.thi_dam IS NOT NEW.thi_dam
    OR OLD.thi IS NOT NEW.thi
    OR OLD.thi_min IS NOT NEW.thi_min
    OR OLD.thi_max IS NOT NEW.thi_max
    OR OLD.thi_completeness IS NOT NEW.thi_completeness
    OR OLD.thi_rank IS NOT NEW.thi_rank
    OR OLD.thi_rank_best IS NOT NEW.thi_rank_best
    OR OLD.thi_rank_worst IS NOT NEW.thi_rank_worst
    OR OLD.thi_class IS NOT NEW.thi_class
    OR OLD.thi_scheme IS NOT NEW.thi_scheme
    OR OLD.tri_population IS NOT NEW.tri_population
    OR OLD.tri_water IS NOT NEW.tri_water
    OR OLD.tri IS NOT NEW.tri
    OR OLD.tri_min IS NOT NEW.tri_min
    OR OLD.tri_max IS NOT NEW.tri_max
    OR OLD.tri_rank IS NOT NEW.tri_rank
    OR OLD.gistm_class IS NOT NEW.gistm_class
    OR OLD.gistm_driver IS NOT NEW.gistm_driver
    OR OLD.geom IS NOT NEW.geom) AND OLD.toxicants IS NOT '' AND OLD.data_source IS NOT '' AND OLD.remarks IS NOT ''
BEGIN
  UPDATE facilities SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER facilities_log_insert AFTER INSERT ON facilities
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action)
  VALUES (NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, 'facilities', NEW.fid, 'added');
END;

CREATE TRIGGER facilities_log_update AFTER UPDATE OF
    facility_id, name, name_local, country, region, operator, owner, commodity,
    status, start_year, closure_year, storage_type, volume_m3, capacity_m3, mass_t, dry_density_t_m3,
    area_m2, pond_volume_m3, raise_method, dam_height_m, dam_length_m, freeboard_m, factor_of_safety, tailings_type,
    toxicants, water_hazard_class, radioactive, acid_generating, pga_g, flood_zone, landslide_exposed, elevation_m,
    coordinate_precision, population_at_risk, water_body, border_distance_km, border_hours, countries_downstream, data_source, data_date,
    remarks, photo
  ON facilities
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END,
    'facilities', NEW.fid, 'changed', name, CAST(was AS TEXT), CAST(is_now AS TEXT)
  FROM (SELECT 'facility_id' AS name, OLD.facility_id AS was, NEW.facility_id AS is_now
    UNION ALL SELECT 'name', OLD.name, NEW.name
    UNION ALL SELECT 'name_local', OLD.name_local, NEW.name_local
    UNION ALL SELECT 'country', OLD.country, NEW.country
    UNION ALL SELECT 'region', OLD.region, NEW.region
    UNION ALL SELECT 'operator', OLD.operator, NEW.operator
    UNION ALL SELECT 'owner', OLD.owner, NEW.owner
    UNION ALL SELECT 'commodity', OLD.commodity, NEW.commodity
    UNION ALL SELECT 'status', OLD.status, NEW.status
    UNION ALL SELECT 'start_year', OLD.start_year, NEW.start_year
    UNION ALL SELECT 'closure_year', OLD.closure_year, NEW.closure_year
    UNION ALL SELECT 'storage_type', OLD.storage_type, NEW.storage_type
    UNION ALL SELECT 'volume_m3', OLD.volume_m3, NEW.volume_m3
    UNION ALL SELECT 'capacity_m3', OLD.capacity_m3, NEW.capacity_m3
    UNION ALL SELECT 'mass_t', OLD.mass_t, NEW.mass_t
    UNION ALL SELECT 'dry_density_t_m3', OLD.dry_density_t_m3, NEW.dry_density_t_m3
    UNION ALL SELECT 'area_m2', OLD.area_m2, NEW.area_m2
    UNION ALL SELECT 'pond_volume_m3', OLD.pond_volume_m3, NEW.pond_volume_m3
    UNION ALL SELECT 'raise_method', OLD.raise_method, NEW.raise_method
    UNION ALL SELECT 'dam_height_m', OLD.dam_height_m, NEW.dam_height_m
    UNION ALL SELECT 'dam_length_m', OLD.dam_length_m, NEW.dam_length_m
    UNION ALL SELECT 'freeboard_m', OLD.freeboard_m, NEW.freeboard_m
    UNION ALL SELECT 'factor_of_safety', OLD.factor_of_safety, NEW.factor_of_safety
    UNION ALL SELECT 'tailings_type', OLD.tailings_type, NEW.tailings_type
    UNION ALL SELECT 'toxicants', OLD.toxicants, NEW.toxicants
    UNION ALL SELECT 'water_hazard_class', OLD.water_hazard_class, NEW.water_hazard_class
    UNION ALL SELECT 'radioactive', OLD.radioactive, NEW.radioactive
    UNION ALL SELECT 'acid_generating', OLD.acid_generating, NEW.acid_generating
    UNION ALL SELECT 'pga_g', OLD.pga_g, NEW.pga_g
    UNION ALL SELECT 'flood_zone', OLD.flood_zone, NEW.flood_zone
    UNION ALL SELECT 'landslide_exposed', OLD.landslide_exposed, NEW.landslide_exposed
    UNION ALL SELECT 'elevation_m', OLD.elevation_m, NEW.elevation_m
    UNION ALL SELECT 'coordinate_precision', OLD.coordinate_precision, NEW.coordinate_precision
    UNION ALL SELECT 'population_at_risk', OLD.population_at_risk, NEW.population_at_risk
    UNION ALL SELECT 'water_body', OLD.water_body, NEW.water_body
    UNION ALL SELECT 'border_distance_km', OLD.border_distance_km, NEW.border_distance_km
    UNION ALL SELECT 'border_hours', OLD.border_hours, NEW.border_hours
    UNION ALL SELECT 'countries_downstream', OLD.countries_downstream, NEW.countries_downstream
    UNION ALL SELECT 'data_source', OLD.data_source, NEW.data_source
    UNION ALL SELECT 'data_date', OLD.data_date, NEW.data_date
    UNION ALL SELECT 'remarks', OLD.remarks, NEW.remarks
    UNION ALL SELECT 'photo', OLD.photo, NEW.photo)
  WHERE nullif(was, '') IS NOT nullif(is_now, '');
END;

CREATE TRIGGER facilities_log_delete AFTER DELETE ON facilities
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before")
  SELECT OLD.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NULL, 'facilities', OLD.fid, 'removed', name, was
  FROM (SELECT 'facility_id' AS name, CAST(OLD.facility_id AS TEXT) AS was
    UNION ALL SELECT 'name', CAST(OLD.name AS TEXT)
    UNION ALL SELECT 'name_local', CAST(OLD.name_local AS TEXT)
    UNION ALL SELECT 'country', CAST(OLD.country AS TEXT)
    UNION ALL SELECT 'region', CAST(OLD.region AS TEXT)
    UNION ALL SELECT 'operator', CAST(OLD.operator AS TEXT)
    UNION ALL SELECT 'owner', CAST(OLD.owner AS TEXT)
    UNION ALL SELECT 'commodity', CAST(OLD.commodity AS TEXT)
    UNION ALL SELECT 'status', CAST(OLD.status AS TEXT)
    UNION ALL SELECT 'start_year', CAST(OLD.start_year AS TEXT)
    UNION ALL SELECT 'closure_year', CAST(OLD.closure_year AS TEXT)
    UNION ALL SELECT 'storage_type', CAST(OLD.storage_type AS TEXT)
    UNION ALL SELECT 'volume_m3', CAST(OLD.volume_m3 AS TEXT)
    UNION ALL SELECT 'capacity_m3', CAST(OLD.capacity_m3 AS TEXT)
    UNION ALL SELECT 'mass_t', CAST(OLD.mass_t AS TEXT)
    UNION ALL SELECT 'dry_density_t_m3', CAST(OLD.dry_density_t_m3 AS TEXT)
    UNION ALL SELECT 'area_m2', CAST(OLD.area_m2 AS TEXT)
    UNION ALL SELECT 'pond_volume_m3', CAST(OLD.pond_volume_m3 AS TEXT)
    UNION ALL SELECT 'raise_method', CAST(OLD.raise_method AS TEXT)
    UNION ALL SELECT 'dam_height_m', CAST(OLD.dam_height_m AS TEXT)
    UNION ALL SELECT 'dam_length_m', CAST(OLD.dam_length_m AS TEXT)
    UNION ALL SELECT 'freeboard_m', CAST(OLD.freeboard_m AS TEXT)
    UNION ALL SELECT 'factor_of_safety', CAST(OLD.factor_of_safety AS TEXT)
    UNION ALL SELECT 'tailings_type', CAST(OLD.tailings_type AS TEXT)
    UNION ALL SELECT 'toxicants', CAST(OLD.toxicants AS TEXT)
    UNION ALL SELECT 'water_hazard_class', CAST(OLD.water_hazard_class AS TEXT)
    UNION ALL SELECT 'radioactive', CAST(OLD.radioactive AS TEXT)
    UNION ALL SELECT 'acid_generating', CAST(OLD.acid_generating AS TEXT)
    UNION ALL SELECT 'pga_g', CAST(OLD.pga_g AS TEXT)
    UNION ALL SELECT 'flood_zone', CAST(OLD.flood_zone AS TEXT)
    UNION ALL SELECT 'landslide_exposed', CAST(OLD.landslide_exposed AS TEXT)
    UNION ALL SELECT 'elevation_m', CAST(OLD.elevation_m AS TEXT)
    UNION ALL SELECT 'coordinate_precision', CAST(OLD.coordinate_precision AS TEXT)
    UNION ALL SELECT 'population_at_risk', CAST(OLD.population_at_risk AS TEXT)
    UNION ALL SELECT 'water_body', CAST(OLD.water_body AS TEXT)
    UNION ALL SELECT 'border_distance_km', CAST(OLD.border_distance_km AS TEXT)
    UNION ALL SELECT 'border_hours', CAST(OLD.border_hours AS TEXT)
    UNION ALL SELECT 'countries_downstream', CAST(OLD.countries_downstream AS TEXT)
    UNION ALL SELECT 'data_source', CAST(OLD.data_source AS TEXT)
    UNION ALL SELECT 'data_date', CAST(OLD.data_date AS TEXT)
    UNION ALL SELECT 'remarks', CAST(OLD.remarks AS TEXT)
    UNION ALL SELECT 'photo', CAST(OLD.photo AS TEXT)
    UNION ALL SELECT 'geom', hex(OLD.geom))
  WHERE was <> '';
END;

UPDATE inspections SET findings = nullif(findings, ''), measures = nullif(measures, '');

CREATE TRIGGER inspections_empty_insert AFTER INSERT ON inspections
  WHEN NEW.findings = '' OR NEW.measures = ''
BEGIN
  UPDATE inspections SET findings = nullif(NEW.findings, ''), measures = nullif(NEW.measures, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER inspections_empty_update AFTER UPDATE OF findings, measures ON inspections
  WHEN NEW.findings = '' OR NEW.measures = ''
BEGIN
  UPDATE inspections SET findings = nullif(NEW.findings, ''), measures = nullif(NEW.measures, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER inspections_stamp_insert AFTER INSERT ON inspections
BEGIN
  UPDATE inspections SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER inspections_stamp_update AFTER UPDATE OF
    edited_by, facility_id, inspection_date, inspector, organisation, condition, freeboard_m, seepage,
    findings, measures, next_inspection, photo
  ON inspections
  WHEN (NEW.edited_by LIKE 'by %'
    OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.inspection_date IS NOT NEW.inspection_date
    OR OLD.inspector IS NOT NEW.inspector
    OR OLD.organisation IS NOT NEW.organisation
    OR OLD.condition IS NOT NEW.condition
    OR OLD.freeboard_m IS NOT NEW.freeboard_m
    OR OLD.seepage IS NOT NEW.seepage
    OR OLD.findings IS NOT NEW.findings
    OR OLD.measures IS NOT NEW.measures
    OR OLD.next_inspection IS NOT NEW.next_inspection
    OR OLD.photo IS NOT NEW.photo) AND OLD.findings IS NOT '' AND OLD.measures IS NOT ''
BEGIN
  UPDATE inspections SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER inspections_log_insert AFTER INSERT ON inspections
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action)
  VALUES (NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, 'inspections', NEW.fid, 'added');
END;

CREATE TRIGGER inspections_log_update AFTER UPDATE OF
    facility_id, inspection_date, inspector, organisation, condition, freeboard_m, seepage, findings,
    measures, next_inspection, photo
  ON inspections
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END,
    'inspections', NEW.fid, 'changed', name, CAST(was AS TEXT), CAST(is_now AS TEXT)
  FROM (SELECT 'facility_id' AS name, OLD.facility_id AS was, NEW.facility_id AS is_now
    UNION ALL SELECT 'inspection_date', OLD.inspection_date, NEW.inspection_date
    UNION ALL SELECT 'inspector', OLD.inspector, NEW.inspector
    UNION ALL SELECT 'organisation', OLD.organisation, NEW.organisation
    UNION ALL SELECT 'condition', OLD.condition, NEW.condition
    UNION ALL SELECT 'freeboard_m', OLD.freeboard_m, NEW.freeboard_m
    UNION ALL SELECT 'seepage', OLD.seepage, NEW.seepage
    UNION ALL SELECT 'findings', OLD.findings, NEW.findings
    UNION ALL SELECT 'measures', OLD.measures, NEW.measures
    UNION ALL SELECT 'next_inspection', OLD.next_inspection, NEW.next_inspection
    UNION ALL SELECT 'photo', OLD.photo, NEW.photo)
  WHERE nullif(was, '') IS NOT nullif(is_now, '');
END;

CREATE TRIGGER inspections_log_delete AFTER DELETE ON inspections
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before")
  SELECT OLD.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NULL, 'inspections', OLD.fid, 'removed', name, was
  FROM (SELECT 'facility_id' AS name, CAST(OLD.facility_id AS TEXT) AS was
    UNION ALL SELECT 'inspection_date', CAST(OLD.inspection_date AS TEXT)
    UNION ALL SELECT 'inspector', CAST(OLD.inspector AS TEXT)
    UNION ALL SELECT 'organisation', CAST(OLD.organisation AS TEXT)
    UNION ALL SELECT 'condition', CAST(OLD.condition AS TEXT)
    UNION ALL SELECT 'freeboard_m', CAST(OLD.freeboard_m AS TEXT)
    UNION ALL SELECT 'seepage', CAST(OLD.seepage AS TEXT)
    UNION ALL SELECT 'findings', CAST(OLD.findings AS TEXT)
    UNION ALL SELECT 'measures', CAST(OLD.measures AS TEXT)
    UNION ALL SELECT 'next_inspection', CAST(OLD.next_inspection AS TEXT)
    UNION ALL SELECT 'photo', CAST(OLD.photo AS TEXT))
  WHERE was <> '';
END;

UPDATE checklist_answers SET evidence = nullif(evidence, ''), remarks = nullif(remarks, '');

CREATE TRIGGER checklist_answers_empty_insert AFTER INSERT ON checklist_answers
  WHEN NEW.evidence = '' OR NEW.remarks = ''
BEGIN
  UPDATE checklist_answers SET evidence = nullif(NEW.evidence, ''), remarks = nullif(NEW.remarks, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER checklist_answers_empty_update AFTER UPDATE OF evidence, remarks ON checklist_answers
  WHEN NEW.evidence = '' OR NEW.remarks = ''
BEGIN
  UPDATE checklist_answers SET evidence = nullif(NEW.evidence, ''), remarks = nullif(NEW.remarks, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER checklist_answers_stamp_insert AFTER INSERT ON checklist_answers
BEGIN
  UPDATE checklist_answers SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER checklist_answers_stamp_update AFTER UPDATE OF
    edited_by, facility_id, checklist, question_id, answer, answered_on, answered_by, evidence,
    remarks
  ON checklist_answers
  WHEN (NEW.edited_by LIKE 'by %'
    OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.checklist IS NOT NEW.checklist
    OR OLD.question_id IS NOT NEW.question_id
    OR OLD.answer IS NOT NEW.answer
    OR OLD.answered_on IS NOT NEW.answered_on
    OR OLD.answered_by IS NOT NEW.answered_by
    OR OLD.evidence IS NOT NEW.evidence
    OR OLD.remarks IS NOT NEW.remarks) AND OLD.evidence IS NOT '' AND OLD.remarks IS NOT ''
BEGIN
  UPDATE checklist_answers SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER checklist_answers_log_insert AFTER INSERT ON checklist_answers
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action)
  VALUES (NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, 'checklist_answers', NEW.fid, 'added');
END;

CREATE TRIGGER checklist_answers_log_update AFTER UPDATE OF
    facility_id, checklist, question_id, answer, answered_on, answered_by, evidence, remarks
  ON checklist_answers
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END,
    'checklist_answers', NEW.fid, 'changed', name, CAST(was AS TEXT), CAST(is_now AS TEXT)
  FROM (SELECT 'facility_id' AS name, OLD.facility_id AS was, NEW.facility_id AS is_now
    UNION ALL SELECT 'checklist', OLD.checklist, NEW.checklist
    UNION ALL SELECT 'question_id', OLD.question_id, NEW.question_id
    UNION ALL SELECT 'answer', OLD.answer, NEW.answer
    UNION ALL SELECT 'answered_on', OLD.answered_on, NEW.answered_on
    UNION ALL SELECT 'answered_by', OLD.answered_by, NEW.answered_by
    UNION ALL SELECT 'evidence', OLD.evidence, NEW.evidence
    UNION ALL SELECT 'remarks', OLD.remarks, NEW.remarks)
  WHERE nullif(was, '') IS NOT nullif(is_now, '');
END;

CREATE TRIGGER checklist_answers_log_delete AFTER DELETE ON checklist_answers
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before")
  SELECT OLD.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NULL, 'checklist_answers', OLD.fid, 'removed', name, was
  FROM (SELECT 'facility_id' AS name, CAST(OLD.facility_id AS TEXT) AS was
    UNION ALL SELECT 'checklist', CAST(OLD.checklist AS TEXT)
    UNION ALL SELECT 'question_id', CAST(OLD.question_id AS TEXT)
    UNION ALL SELECT 'answer', CAST(OLD.answer AS TEXT)
    UNION ALL SELECT 'answered_on', CAST(OLD.answered_on AS TEXT)
    UNION ALL SELECT 'answered_by', CAST(OLD.answered_by AS TEXT)
    UNION ALL SELECT 'evidence', CAST(OLD.evidence AS TEXT)
    UNION ALL SELECT 'remarks', CAST(OLD.remarks AS TEXT))
  WHERE was <> '';
END;

CREATE TRIGGER substances_stamp_insert AFTER INSERT ON substances
BEGIN
  UPDATE substances SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER substances_stamp_update AFTER UPDATE OF
    edited_by, facility_id, substance, cas, h_statements, share_percent, m_factor, water_hazard_class,
    carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating
  ON substances
  WHEN (NEW.edited_by LIKE 'by %'
    OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.substance IS NOT NEW.substance
    OR OLD.cas IS NOT NEW.cas
    OR OLD.h_statements IS NOT NEW.h_statements
    OR OLD.share_percent IS NOT NEW.share_percent
    OR OLD.m_factor IS NOT NEW.m_factor
    OR OLD.water_hazard_class IS NOT NEW.water_hazard_class
    OR OLD.carcinogenic IS NOT NEW.carcinogenic
    OR OLD.acute_data IS NOT NEW.acute_data
    OR OLD.environment_data IS NOT NEW.environment_data
    OR OLD.readily_biodegradable IS NOT NEW.readily_biodegradable
    OR OLD.bioaccumulating IS NOT NEW.bioaccumulating)
BEGIN
  UPDATE substances SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER substances_log_insert AFTER INSERT ON substances
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action)
  VALUES (NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, 'substances', NEW.fid, 'added');
END;

CREATE TRIGGER substances_log_update AFTER UPDATE OF
    facility_id, substance, cas, h_statements, share_percent, m_factor, water_hazard_class, carcinogenic,
    acute_data, environment_data, readily_biodegradable, bioaccumulating
  ON substances
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END,
    'substances', NEW.fid, 'changed', name, CAST(was AS TEXT), CAST(is_now AS TEXT)
  FROM (SELECT 'facility_id' AS name, OLD.facility_id AS was, NEW.facility_id AS is_now
    UNION ALL SELECT 'substance', OLD.substance, NEW.substance
    UNION ALL SELECT 'cas', OLD.cas, NEW.cas
    UNION ALL SELECT 'h_statements', OLD.h_statements, NEW.h_statements
    UNION ALL SELECT 'share_percent', OLD.share_percent, NEW.share_percent
    UNION ALL SELECT 'm_factor', OLD.m_factor, NEW.m_factor
    UNION ALL SELECT 'water_hazard_class', OLD.water_hazard_class, NEW.water_hazard_class
    UNION ALL SELECT 'carcinogenic', OLD.carcinogenic, NEW.carcinogenic
    UNION ALL SELECT 'acute_data', OLD.acute_data, NEW.acute_data
    UNION ALL SELECT 'environment_data', OLD.environment_data, NEW.environment_data
    UNION ALL SELECT 'readily_biodegradable', OLD.readily_biodegradable, NEW.readily_biodegradable
    UNION ALL SELECT 'bioaccumulating', OLD.bioaccumulating, NEW.bioaccumulating)
  WHERE nullif(was, '') IS NOT nullif(is_now, '');
END;

CREATE TRIGGER substances_log_delete AFTER DELETE ON substances
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before")
  SELECT OLD.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NULL, 'substances', OLD.fid, 'removed', name, was
  FROM (SELECT 'facility_id' AS name, CAST(OLD.facility_id AS TEXT) AS was
    UNION ALL SELECT 'substance', CAST(OLD.substance AS TEXT)
    UNION ALL SELECT 'cas', CAST(OLD.cas AS TEXT)
    UNION ALL SELECT 'h_statements', CAST(OLD.h_statements AS TEXT)
    UNION ALL SELECT 'share_percent', CAST(OLD.share_percent AS TEXT)
    UNION ALL SELECT 'm_factor', CAST(OLD.m_factor AS TEXT)
    UNION ALL SELECT 'water_hazard_class', CAST(OLD.water_hazard_class AS TEXT)
    UNION ALL SELECT 'carcinogenic', CAST(OLD.carcinogenic AS TEXT)
    UNION ALL SELECT 'acute_data', CAST(OLD.acute_data AS TEXT)
    UNION ALL SELECT 'environment_data', CAST(OLD.environment_data AS TEXT)
    UNION ALL SELECT 'readily_biodegradable', CAST(OLD.readily_biodegradable AS TEXT)
    UNION ALL SELECT 'bioaccumulating', CAST(OLD.bioaccumulating AS TEXT))
  WHERE was <> '';
END;

UPDATE documents SET remarks = nullif(remarks, '');

CREATE TRIGGER documents_empty_insert AFTER INSERT ON documents
  WHEN NEW.remarks = ''
BEGIN
  UPDATE documents SET remarks = nullif(NEW.remarks, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER documents_empty_update AFTER UPDATE OF remarks ON documents
  WHEN NEW.remarks = ''
BEGIN
  UPDATE documents SET remarks = nullif(NEW.remarks, '') WHERE fid = NEW.fid;
END;

CREATE TRIGGER documents_stamp_insert AFTER INSERT ON documents
BEGIN
  UPDATE documents SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER documents_stamp_update AFTER UPDATE OF
    edited_by, facility_id, title, kind, path, document_date, author, remarks
  ON documents
  WHEN (NEW.edited_by LIKE 'by %'
    OR OLD.facility_id IS NOT NEW.facility_id
    OR OLD.title IS NOT NEW.title
    OR OLD.kind IS NOT NEW.kind
    OR OLD.path IS NOT NEW.path
    OR OLD.document_date IS NOT NEW.document_date
    OR OLD.author IS NOT NEW.author
    OR OLD.remarks IS NOT NEW.remarks) AND OLD.remarks IS NOT ''
BEGIN
  UPDATE documents SET edited_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

CREATE TRIGGER documents_log_insert AFTER INSERT ON documents
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action)
  VALUES (NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END, 'documents', NEW.fid, 'added');
END;

CREATE TRIGGER documents_log_update AFTER UPDATE OF
    facility_id, title, kind, path, document_date, author, remarks
  ON documents
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  SELECT NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END,
    'documents', NEW.fid, 'changed', name, CAST(was AS TEXT), CAST(is_now AS TEXT)
  FROM (SELECT 'facility_id' AS name, OLD.facility_id AS was, NEW.facility_id AS is_now
    UNION ALL SELECT 'title', OLD.title, NEW.title
    UNION ALL SELECT 'kind', OLD.kind, NEW.kind
    UNION ALL SELECT 'path', OLD.path, NEW.path
    UNION ALL SELECT 'document_date', OLD.document_date, NEW.document_date
    UNION ALL SELECT 'author', OLD.author, NEW.author
    UNION ALL SELECT 'remarks', OLD.remarks, NEW.remarks)
  WHERE nullif(was, '') IS NOT nullif(is_now, '');
END;

CREATE TRIGGER documents_log_delete AFTER DELETE ON documents
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before")
  SELECT OLD.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NULL, 'documents', OLD.fid, 'removed', name, was
  FROM (SELECT 'facility_id' AS name, CAST(OLD.facility_id AS TEXT) AS was
    UNION ALL SELECT 'title', CAST(OLD.title AS TEXT)
    UNION ALL SELECT 'kind', CAST(OLD.kind AS TEXT)
    UNION ALL SELECT 'path', CAST(OLD.path AS TEXT)
    UNION ALL SELECT 'document_date', CAST(OLD.document_date AS TEXT)
    UNION ALL SELECT 'author', CAST(OLD.author AS TEXT)
    UNION ALL SELECT 'remarks', CAST(OLD.remarks AS TEXT))
  WHERE was <> '';
END;

CREATE TRIGGER facilities_log_position AFTER UPDATE OF geom ON facilities
  WHEN ST_MinX(OLD.geom) IS NOT ST_MinX(NEW.geom) OR ST_MinY(OLD.geom) IS NOT ST_MinY(NEW.geom)
BEGIN
  INSERT INTO changes (facility_id, changed_at, changed_by, table_name, row_id, action, field, "before", "after")
  VALUES (NEW.facility_id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END,
    'facilities', NEW.fid, 'changed', 'geom',
    CASE WHEN ST_MinX(OLD.geom) IS NOT NULL THEN printf('%.8f %.8f', ST_MinX(OLD.geom), ST_MinY(OLD.geom)) END,
    CASE WHEN ST_MinX(NEW.geom) IS NOT NULL THEN printf('%.8f %.8f', ST_MinX(NEW.geom), ST_MinY(NEW.geom)) END);
END;

CREATE TRIGGER facilities_log_mover AFTER UPDATE OF edited_by ON facilities
  WHEN NEW.edited_by LIKE 'by %'
BEGIN
  UPDATE changes SET changed_by = CASE WHEN NEW.edited_by LIKE 'by %' THEN substr(NEW.edited_by, 4) END
  WHERE facility_id = NEW.facility_id AND table_name = 'facilities' AND row_id = NEW.fid AND field = 'geom' AND changed_by IS NULL
    AND changed_at >= strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-10 seconds');
END;

CREATE TRIGGER facilities_log_follow AFTER UPDATE OF facility_id ON facilities
  WHEN OLD.facility_id IS NOT NEW.facility_id
BEGIN
  UPDATE changes SET facility_id = NEW.facility_id WHERE facility_id = OLD.facility_id;
END;

CREATE INDEX changes_facility_id_index ON changes (facility_id);
