-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

CREATE TRIGGER facilities_limits_insert BEFORE INSERT ON facilities
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.name) > 255 THEN RAISE(ABORT, 'name: at most 255 characters.')
    WHEN length(NEW.name_local) > 255 THEN RAISE(ABORT, 'name_local: at most 255 characters.')
    WHEN length(NEW.region) > 255 THEN RAISE(ABORT, 'region: at most 255 characters.')
    WHEN length(NEW.operator) > 255 THEN RAISE(ABORT, 'operator: at most 255 characters.')
    WHEN length(NEW.owner) > 255 THEN RAISE(ABORT, 'owner: at most 255 characters.')
    WHEN length(NEW.commodity) > 255 THEN RAISE(ABORT, 'commodity: at most 255 characters.')
    WHEN NEW.status NOT IN ('active', 'inactive', 'closed', 'rehabilitated', 'abandoned', 'unknown') THEN RAISE(ABORT, 'status must be one of: active, inactive, closed, rehabilitated, abandoned, unknown.')
    WHEN NEW.start_year < 1800 OR NEW.start_year > 2100 THEN RAISE(ABORT, 'The start year must be a year between 1800 and 2100; leave it empty when unknown.')
    WHEN NEW.closure_year < 1800 OR NEW.closure_year > 2200 THEN RAISE(ABORT, 'The closure year must be a year between 1800 and 2200; leave it empty when unknown.')
    WHEN NEW.storage_type NOT IN ('valley', 'side_hill', 'ring_dyke', 'in_pit', 'dry_stack', 'unknown') THEN RAISE(ABORT, 'storage_type must be one of: valley, side_hill, ring_dyke, in_pit, dry_stack, unknown.')
    WHEN NEW.volume_m3 < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3 < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.dry_density_t_m3 < 0.3 OR NEW.dry_density_t_m3 > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.area_m2 < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3 < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.raise_method NOT IN ('upstream', 'downstream', 'centreline', 'single_stage', 'none', 'unknown') THEN RAISE(ABORT, 'raise_method must be one of: upstream, downstream, centreline, single_stage, none, unknown.')
    WHEN NEW.dam_height_m < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.freeboard_m < -50 OR NEW.freeboard_m > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.factor_of_safety < 0 OR NEW.factor_of_safety > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN length(NEW.tailings_type) > 255 THEN RAISE(ABORT, 'tailings_type: at most 255 characters.')
    WHEN length(NEW.toxicants) > 4000 THEN RAISE(ABORT, 'toxicants: at most 4000 characters.')
    WHEN NEW.water_hazard_class NOT IN (0, 1, 2, 3) THEN RAISE(ABORT, 'water_hazard_class must be one of: 0, 1, 2, 3.')
    WHEN NEW.water_hazard_class < 0 OR NEW.water_hazard_class > 3 THEN RAISE(ABORT, 'The water hazard class must be 0, 1, 2 or 3; national waste classes I-IV must not be entered here.')
    WHEN NEW.pga_g < 0 OR NEW.pga_g > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.flood_zone NOT IN ('inside_100y', 'outside_100y', 'unknown') THEN RAISE(ABORT, 'flood_zone must be one of: inside_100y, outside_100y, unknown.')
    WHEN NEW.elevation_m < -430 OR NEW.elevation_m > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.coordinate_precision NOT IN ('surveyed', 'site', 'approximate', 'village', 'town', 'district', 'unknown') THEN RAISE(ABORT, 'coordinate_precision must be one of: surveyed, site, approximate, village, town, district, unknown.')
    WHEN NEW.population_at_risk < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.water_body NOT IN ('none', 'small_river', 'large_river', 'lake_or_transboundary', 'unknown') THEN RAISE(ABORT, 'water_body must be one of: none, small_river, large_river, lake_or_transboundary, unknown.')
    WHEN NEW.border_distance_km < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.countries_downstream) > 255 THEN RAISE(ABORT, 'countries_downstream: at most 255 characters.')
    WHEN length(NEW.data_source) > 4000 THEN RAISE(ABORT, 'data_source: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
    WHEN NEW.thi_class NOT IN ('low', 'medium', 'high', 'very_high') THEN RAISE(ABORT, 'thi_class must be one of: low, medium, high, very_high.')
    WHEN length(NEW.thi_scheme) > 255 THEN RAISE(ABORT, 'thi_scheme: at most 255 characters.')
    WHEN NEW.gistm_class NOT IN ('low', 'significant', 'high', 'very_high', 'extreme') THEN RAISE(ABORT, 'gistm_class must be one of: low, significant, high, very_high, extreme.')
    WHEN length(NEW.gistm_driver) > 255 THEN RAISE(ABORT, 'gistm_driver: at most 255 characters.')
  END;
END;

CREATE TRIGGER facilities_limits_update BEFORE UPDATE ON facilities
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.name) > 255 THEN RAISE(ABORT, 'name: at most 255 characters.')
    WHEN length(NEW.name_local) > 255 THEN RAISE(ABORT, 'name_local: at most 255 characters.')
    WHEN length(NEW.region) > 255 THEN RAISE(ABORT, 'region: at most 255 characters.')
    WHEN length(NEW.operator) > 255 THEN RAISE(ABORT, 'operator: at most 255 characters.')
    WHEN length(NEW.owner) > 255 THEN RAISE(ABORT, 'owner: at most 255 characters.')
    WHEN length(NEW.commodity) > 255 THEN RAISE(ABORT, 'commodity: at most 255 characters.')
    WHEN NEW.status NOT IN ('active', 'inactive', 'closed', 'rehabilitated', 'abandoned', 'unknown') THEN RAISE(ABORT, 'status must be one of: active, inactive, closed, rehabilitated, abandoned, unknown.')
    WHEN NEW.start_year < 1800 OR NEW.start_year > 2100 THEN RAISE(ABORT, 'The start year must be a year between 1800 and 2100; leave it empty when unknown.')
    WHEN NEW.closure_year < 1800 OR NEW.closure_year > 2200 THEN RAISE(ABORT, 'The closure year must be a year between 1800 and 2200; leave it empty when unknown.')
    WHEN NEW.storage_type NOT IN ('valley', 'side_hill', 'ring_dyke', 'in_pit', 'dry_stack', 'unknown') THEN RAISE(ABORT, 'storage_type must be one of: valley, side_hill, ring_dyke, in_pit, dry_stack, unknown.')
    WHEN NEW.volume_m3 < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3 < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.dry_density_t_m3 < 0.3 OR NEW.dry_density_t_m3 > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.area_m2 < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3 < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.raise_method NOT IN ('upstream', 'downstream', 'centreline', 'single_stage', 'none', 'unknown') THEN RAISE(ABORT, 'raise_method must be one of: upstream, downstream, centreline, single_stage, none, unknown.')
    WHEN NEW.dam_height_m < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.freeboard_m < -50 OR NEW.freeboard_m > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.factor_of_safety < 0 OR NEW.factor_of_safety > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN length(NEW.tailings_type) > 255 THEN RAISE(ABORT, 'tailings_type: at most 255 characters.')
    WHEN length(NEW.toxicants) > 4000 THEN RAISE(ABORT, 'toxicants: at most 4000 characters.')
    WHEN NEW.water_hazard_class NOT IN (0, 1, 2, 3) THEN RAISE(ABORT, 'water_hazard_class must be one of: 0, 1, 2, 3.')
    WHEN NEW.water_hazard_class < 0 OR NEW.water_hazard_class > 3 THEN RAISE(ABORT, 'The water hazard class must be 0, 1, 2 or 3; national waste classes I-IV must not be entered here.')
    WHEN NEW.pga_g < 0 OR NEW.pga_g > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.flood_zone NOT IN ('inside_100y', 'outside_100y', 'unknown') THEN RAISE(ABORT, 'flood_zone must be one of: inside_100y, outside_100y, unknown.')
    WHEN NEW.elevation_m < -430 OR NEW.elevation_m > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.coordinate_precision NOT IN ('surveyed', 'site', 'approximate', 'village', 'town', 'district', 'unknown') THEN RAISE(ABORT, 'coordinate_precision must be one of: surveyed, site, approximate, village, town, district, unknown.')
    WHEN NEW.population_at_risk < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.water_body NOT IN ('none', 'small_river', 'large_river', 'lake_or_transboundary', 'unknown') THEN RAISE(ABORT, 'water_body must be one of: none, small_river, large_river, lake_or_transboundary, unknown.')
    WHEN NEW.border_distance_km < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.countries_downstream) > 255 THEN RAISE(ABORT, 'countries_downstream: at most 255 characters.')
    WHEN length(NEW.data_source) > 4000 THEN RAISE(ABORT, 'data_source: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
    WHEN NEW.thi_class NOT IN ('low', 'medium', 'high', 'very_high') THEN RAISE(ABORT, 'thi_class must be one of: low, medium, high, very_high.')
    WHEN length(NEW.thi_scheme) > 255 THEN RAISE(ABORT, 'thi_scheme: at most 255 characters.')
    WHEN NEW.gistm_class NOT IN ('low', 'significant', 'high', 'very_high', 'extreme') THEN RAISE(ABORT, 'gistm_class must be one of: low, significant, high, very_high, extreme.')
    WHEN length(NEW.gistm_driver) > 255 THEN RAISE(ABORT, 'gistm_driver: at most 255 characters.')
  END;
END;

CREATE TRIGGER inspections_limits_insert BEFORE INSERT ON inspections
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.inspector) > 255 THEN RAISE(ABORT, 'inspector: at most 255 characters.')
    WHEN length(NEW.organisation) > 255 THEN RAISE(ABORT, 'organisation: at most 255 characters.')
    WHEN NEW.condition NOT IN ('good', 'satisfactory', 'poor', 'critical', 'unknown') THEN RAISE(ABORT, 'condition must be one of: good, satisfactory, poor, critical, unknown.')
    WHEN NEW.freeboard_m < -50 OR NEW.freeboard_m > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m.')
    WHEN length(NEW.findings) > 4000 THEN RAISE(ABORT, 'findings: at most 4000 characters.')
    WHEN length(NEW.measures) > 4000 THEN RAISE(ABORT, 'measures: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
  END;
END;

CREATE TRIGGER inspections_limits_update BEFORE UPDATE ON inspections
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.inspector) > 255 THEN RAISE(ABORT, 'inspector: at most 255 characters.')
    WHEN length(NEW.organisation) > 255 THEN RAISE(ABORT, 'organisation: at most 255 characters.')
    WHEN NEW.condition NOT IN ('good', 'satisfactory', 'poor', 'critical', 'unknown') THEN RAISE(ABORT, 'condition must be one of: good, satisfactory, poor, critical, unknown.')
    WHEN NEW.freeboard_m < -50 OR NEW.freeboard_m > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m.')
    WHEN length(NEW.findings) > 4000 THEN RAISE(ABORT, 'findings: at most 4000 characters.')
    WHEN length(NEW.measures) > 4000 THEN RAISE(ABORT, 'measures: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
  END;
END;

CREATE TRIGGER checklist_answers_limits_insert BEFORE INSERT ON checklist_answers
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.checklist) > 255 THEN RAISE(ABORT, 'checklist: at most 255 characters.')
    WHEN length(NEW.question_id) > 255 THEN RAISE(ABORT, 'question_id: at most 255 characters.')
    WHEN NEW.answer NOT IN ('yes', 'mostly_yes', 'mostly_no', 'no', 'not_applicable', 'no_data') THEN RAISE(ABORT, 'answer must be one of: yes, mostly_yes, mostly_no, no, not_applicable, no_data.')
    WHEN length(NEW.answered_by) > 255 THEN RAISE(ABORT, 'answered_by: at most 255 characters.')
    WHEN length(NEW.evidence) > 4000 THEN RAISE(ABORT, 'evidence: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
  END;
END;

CREATE TRIGGER checklist_answers_limits_update BEFORE UPDATE ON checklist_answers
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.checklist) > 255 THEN RAISE(ABORT, 'checklist: at most 255 characters.')
    WHEN length(NEW.question_id) > 255 THEN RAISE(ABORT, 'question_id: at most 255 characters.')
    WHEN NEW.answer NOT IN ('yes', 'mostly_yes', 'mostly_no', 'no', 'not_applicable', 'no_data') THEN RAISE(ABORT, 'answer must be one of: yes, mostly_yes, mostly_no, no, not_applicable, no_data.')
    WHEN length(NEW.answered_by) > 255 THEN RAISE(ABORT, 'answered_by: at most 255 characters.')
    WHEN length(NEW.evidence) > 4000 THEN RAISE(ABORT, 'evidence: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
  END;
END;

CREATE TRIGGER substances_limits_insert BEFORE INSERT ON substances
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.substance) > 255 THEN RAISE(ABORT, 'substance: at most 255 characters.')
    WHEN length(NEW.cas) > 255 THEN RAISE(ABORT, 'cas: at most 255 characters.')
    WHEN length(NEW.h_statements) > 255 THEN RAISE(ABORT, 'h_statements: at most 255 characters.')
    WHEN NEW.share_percent < 0 OR NEW.share_percent > 100 THEN RAISE(ABORT, 'The share must lie between 0 and 100 %.')
    WHEN NEW.m_factor < 1 THEN RAISE(ABORT, 'The M-factor is 1 or more.')
    WHEN NEW.water_hazard_class NOT IN (0, 1, 2, 3) THEN RAISE(ABORT, 'water_hazard_class must be one of: 0, 1, 2, 3.')
  END;
END;

CREATE TRIGGER substances_limits_update BEFORE UPDATE ON substances
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.substance) > 255 THEN RAISE(ABORT, 'substance: at most 255 characters.')
    WHEN length(NEW.cas) > 255 THEN RAISE(ABORT, 'cas: at most 255 characters.')
    WHEN length(NEW.h_statements) > 255 THEN RAISE(ABORT, 'h_statements: at most 255 characters.')
    WHEN NEW.share_percent < 0 OR NEW.share_percent > 100 THEN RAISE(ABORT, 'The share must lie between 0 and 100 %.')
    WHEN NEW.m_factor < 1 THEN RAISE(ABORT, 'The M-factor is 1 or more.')
    WHEN NEW.water_hazard_class NOT IN (0, 1, 2, 3) THEN RAISE(ABORT, 'water_hazard_class must be one of: 0, 1, 2, 3.')
  END;
END;

CREATE TRIGGER documents_limits_insert BEFORE INSERT ON documents
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.title) > 255 THEN RAISE(ABORT, 'title: at most 255 characters.')
    WHEN NEW.kind NOT IN ('photo', 'drawing', 'report', 'permit', 'map', 'other') THEN RAISE(ABORT, 'kind must be one of: photo, drawing, report, permit, map, other.')
    WHEN length(NEW.path) > 255 THEN RAISE(ABORT, 'path: at most 255 characters.')
    WHEN length(NEW.author) > 255 THEN RAISE(ABORT, 'author: at most 255 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
  END;
END;

CREATE TRIGGER documents_limits_update BEFORE UPDATE ON documents
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.title) > 255 THEN RAISE(ABORT, 'title: at most 255 characters.')
    WHEN NEW.kind NOT IN ('photo', 'drawing', 'report', 'permit', 'map', 'other') THEN RAISE(ABORT, 'kind must be one of: photo, drawing, report, permit, map, other.')
    WHEN length(NEW.path) > 255 THEN RAISE(ABORT, 'path: at most 255 characters.')
    WHEN length(NEW.author) > 255 THEN RAISE(ABORT, 'author: at most 255 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
  END;
END;
