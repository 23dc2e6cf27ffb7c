-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

UPDATE gpkg_data_columns SET constraint_name = NULL WHERE constraint_name = 'thi_class';

DELETE FROM gpkg_data_column_constraints WHERE constraint_name IN ('thi_class', '_thi_class_domain_description');

DROP TRIGGER IF EXISTS facilities_limits_insert;

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
    WHEN NEW.status <> 'active' AND NEW.status <> 'inactive' AND NEW.status <> 'temporarily_closed' AND NEW.status <> 'closed' AND NEW.status <> 'rehabilitated' AND NEW.status <> 'neglected' AND NEW.status <> 'abandoned' AND NEW.status <> 'unknown' THEN RAISE(ABORT, 'status must be one of: active, inactive, temporarily_closed, closed, rehabilitated, neglected, abandoned, unknown.')
    WHEN NEW.start_year < 1800 OR NEW.start_year > 2100 THEN RAISE(ABORT, 'The start year must be a year between 1800 and 2100; leave it empty when unknown.')
    WHEN NEW.closure_year < 1800 OR NEW.closure_year > 2200 THEN RAISE(ABORT, 'The closure year must be a year between 1800 and 2200; leave it empty when unknown.')
    WHEN NEW.storage_type <> 'valley' AND NEW.storage_type <> 'side_hill' AND NEW.storage_type <> 'ring_dyke' AND NEW.storage_type <> 'in_pit' AND NEW.storage_type <> 'dry_stack' AND NEW.storage_type <> 'unknown' THEN RAISE(ABORT, 'storage_type must be one of: valley, side_hill, ring_dyke, in_pit, dry_stack, unknown.')
    WHEN NEW.volume_m3 < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3 < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.dry_density_t_m3 < 0.3 OR NEW.dry_density_t_m3 > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.area_m2 < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3 < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.raise_method <> 'upstream' AND NEW.raise_method <> 'downstream' AND NEW.raise_method <> 'centreline' AND NEW.raise_method <> 'single_stage' AND NEW.raise_method <> 'none' AND NEW.raise_method <> 'unknown' THEN RAISE(ABORT, 'raise_method must be one of: upstream, downstream, centreline, single_stage, none, unknown.')
    WHEN NEW.dam_height_m < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.freeboard_m < -50 OR NEW.freeboard_m > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.factor_of_safety < 0 OR NEW.factor_of_safety > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN length(NEW.tailings_type) > 255 THEN RAISE(ABORT, 'tailings_type: at most 255 characters.')
    WHEN length(NEW.toxicants) > 4000 THEN RAISE(ABORT, 'toxicants: at most 4000 characters.')
    WHEN NEW.water_hazard_class <> 0 AND NEW.water_hazard_class <> 1 AND NEW.water_hazard_class <> 2 AND NEW.water_hazard_class <> 3 THEN RAISE(ABORT, 'water_hazard_class must be one of: 0, 1, 2, 3.')
    WHEN NEW.water_hazard_class < 0 OR NEW.water_hazard_class > 3 THEN RAISE(ABORT, 'The water hazard class must be 0, 1, 2 or 3; national waste classes I-IV must not be entered here.')
    WHEN NEW.pga_g < 0 OR NEW.pga_g > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.flood_zone <> 'inside_100y' AND NEW.flood_zone <> 'outside_100y' AND NEW.flood_zone <> 'unknown' THEN RAISE(ABORT, 'flood_zone must be one of: inside_100y, outside_100y, unknown.')
    WHEN NEW.elevation_m < -430 OR NEW.elevation_m > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.coordinate_precision <> 'surveyed' AND NEW.coordinate_precision <> 'site' AND NEW.coordinate_precision <> 'approximate' AND NEW.coordinate_precision <> 'mine' AND NEW.coordinate_precision <> 'works' AND NEW.coordinate_precision <> 'settlement' AND NEW.coordinate_precision <> 'village' AND NEW.coordinate_precision <> 'town' AND NEW.coordinate_precision <> 'district' AND NEW.coordinate_precision <> 'unknown' THEN RAISE(ABORT, 'coordinate_precision must be one of: surveyed, site, approximate, mine, works, settlement, village, town, district, unknown.')
    WHEN NEW.population_at_risk < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.water_body <> 'none' AND NEW.water_body <> 'small_river' AND NEW.water_body <> 'large_river' AND NEW.water_body <> 'lake_or_transboundary' AND NEW.water_body <> 'unknown' THEN RAISE(ABORT, 'water_body must be one of: none, small_river, large_river, lake_or_transboundary, unknown.')
    WHEN NEW.border_distance_km < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.countries_downstream) > 255 THEN RAISE(ABORT, 'countries_downstream: at most 255 characters.')
    WHEN length(NEW.data_source) > 4000 THEN RAISE(ABORT, 'data_source: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
    WHEN length(NEW.thi_scheme) > 255 THEN RAISE(ABORT, 'thi_scheme: at most 255 characters.')
    WHEN NEW.gistm_class <> 'low' AND NEW.gistm_class <> 'significant' AND NEW.gistm_class <> 'high' AND NEW.gistm_class <> 'very_high' AND NEW.gistm_class <> 'extreme' THEN RAISE(ABORT, 'gistm_class must be one of: low, significant, high, very_high, extreme.')
    WHEN length(NEW.gistm_driver) > 255 THEN RAISE(ABORT, 'gistm_driver: at most 255 characters.')
    WHEN NEW.volume_m3_min < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.volume_m3_max < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3_min < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3_max < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t_min < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t_max < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.dry_density_t_m3_min < 0.3 OR NEW.dry_density_t_m3_min > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.dry_density_t_m3_max < 0.3 OR NEW.dry_density_t_m3_max > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.area_m2_min < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.area_m2_max < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3_min < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3_max < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_height_m_min < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_height_m_max < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m_min < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m_max < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.freeboard_m_min < -50 OR NEW.freeboard_m_min > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.freeboard_m_max < -50 OR NEW.freeboard_m_max > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.factor_of_safety_min < 0 OR NEW.factor_of_safety_min > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN NEW.factor_of_safety_max < 0 OR NEW.factor_of_safety_max > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN NEW.pga_g_min < 0 OR NEW.pga_g_min > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.pga_g_max < 0 OR NEW.pga_g_max > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.elevation_m_min < -430 OR NEW.elevation_m_min > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.elevation_m_max < -430 OR NEW.elevation_m_max > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.population_at_risk_min < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.population_at_risk_max < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_distance_km_min < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_distance_km_max < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours_min < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours_max < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.release_known_m3 < 0 THEN RAISE(ABORT, 'The known release cannot be negative; leave it empty when unknown.')
    WHEN NEW.release_known_m3_min < 0 THEN RAISE(ABORT, 'The known release cannot be negative; leave it empty when unknown.')
    WHEN NEW.release_known_m3_max < 0 THEN RAISE(ABORT, 'The known release cannot be negative; leave it empty when unknown.')
    WHEN NEW.thi_basis <> 'known' AND NEW.thi_basis <> 'partly_assumed' AND NEW.thi_basis <> 'assumed' THEN RAISE(ABORT, 'thi_basis must be one of: known, partly_assumed, assumed.')
    WHEN length(NEW.thi_assumed) > 255 THEN RAISE(ABORT, 'thi_assumed: at most 255 characters.')
    WHEN NEW.thi_action <> 'act_now' AND NEW.thi_action <> 'find_out_first' AND NEW.thi_action <> 'lower' THEN RAISE(ABORT, 'thi_action must be one of: act_now, find_out_first, lower.')
    WHEN length(NEW.thi_ask) > 255 THEN RAISE(ABORT, 'thi_ask: at most 255 characters.')
    WHEN NEW.condition <> 'good' AND NEW.condition <> 'satisfactory' AND NEW.condition <> 'poor' AND NEW.condition <> 'critical' AND NEW.condition <> 'unknown' THEN RAISE(ABORT, 'condition must be one of: good, satisfactory, poor, critical, unknown.')
    WHEN NEW.emergency_level <> 'none' AND NEW.emergency_level <> 'level_1' AND NEW.emergency_level <> 'level_2' AND NEW.emergency_level <> 'level_3' THEN RAISE(ABORT, 'emergency_level must be one of: none, level_1, level_2, level_3.')
    WHEN NEW.slope_deg < 0 OR NEW.slope_deg > 90 THEN RAISE(ABORT, 'The slope must lie between 0 and 90 degrees.')
    WHEN NEW.slope_deg_min < 0 OR NEW.slope_deg_min > 90 THEN RAISE(ABORT, 'The slope must lie between 0 and 90 degrees.')
    WHEN NEW.slope_deg_max < 0 OR NEW.slope_deg_max > 90 THEN RAISE(ABORT, 'The slope must lie between 0 and 90 degrees.')
    WHEN NEW.river_distance_km < 0 THEN RAISE(ABORT, 'The distance to the river cannot be negative; leave it empty when unknown.')
    WHEN NEW.river_distance_km_min < 0 THEN RAISE(ABORT, 'The distance to the river cannot be negative; leave it empty when unknown.')
    WHEN NEW.river_distance_km_max < 0 THEN RAISE(ABORT, 'The distance to the river cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.nearest_settlement) > 255 THEN RAISE(ABORT, 'nearest_settlement: at most 255 characters.')
    WHEN NEW.nearest_settlement_km < 0 THEN RAISE(ABORT, 'The distance to the settlement cannot be negative; leave it empty when unknown.')
    WHEN NEW.nearest_settlement_km_min < 0 THEN RAISE(ABORT, 'The distance to the settlement cannot be negative; leave it empty when unknown.')
    WHEN NEW.nearest_settlement_km_max < 0 THEN RAISE(ABORT, 'The distance to the settlement cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.alarms) > 255 THEN RAISE(ABORT, 'alarms: at most 255 characters.')
  END;
END;

DROP TRIGGER IF EXISTS facilities_limits_update;

CREATE TRIGGER facilities_limits_update BEFORE UPDATE OF
    facility_id, name, name_local, region, operator, owner, commodity, status,
    start_year, closure_year, storage_type, volume_m3, capacity_m3, mass_t, dry_density_t_m3, area_m2,
    pond_volume_m3, raise_method, dam_height_m, dam_length_m, freeboard_m, factor_of_safety, tailings_type, toxicants,
    water_hazard_class, pga_g, flood_zone, elevation_m, coordinate_precision, population_at_risk, water_body, border_distance_km,
    border_hours, countries_downstream, data_source, remarks, photo, thi_scheme, gistm_class, gistm_driver,
    volume_m3_min, volume_m3_max, capacity_m3_min, capacity_m3_max, mass_t_min, mass_t_max, dry_density_t_m3_min, dry_density_t_m3_max,
    area_m2_min, area_m2_max, pond_volume_m3_min, pond_volume_m3_max, dam_height_m_min, dam_height_m_max, dam_length_m_min, dam_length_m_max,
    freeboard_m_min, freeboard_m_max, factor_of_safety_min, factor_of_safety_max, pga_g_min, pga_g_max, elevation_m_min, elevation_m_max,
    population_at_risk_min, population_at_risk_max, border_distance_km_min, border_distance_km_max, border_hours_min, border_hours_max, release_known_m3, release_known_m3_min,
    release_known_m3_max, thi_basis, thi_assumed, thi_action, thi_ask, condition, emergency_level, slope_deg,
    slope_deg_min, slope_deg_max, river_distance_km, river_distance_km_min, river_distance_km_max, nearest_settlement, nearest_settlement_km, nearest_settlement_km_min,
    nearest_settlement_km_max, alarms
  ON facilities
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.name) > 255 THEN RAISE(ABORT, 'name: at most 255 characters.')
    WHEN length(NEW.name_local) > 255 THEN RAISE(ABORT, 'name_local: at most 255 characters.')
    WHEN length(NEW.region) > 255 THEN RAISE(ABORT, 'region: at most 255 characters.')
    WHEN length(NEW.operator) > 255 THEN RAISE(ABORT, 'operator: at most 255 characters.')
    WHEN length(NEW.owner) > 255 THEN RAISE(ABORT, 'owner: at most 255 characters.')
    WHEN length(NEW.commodity) > 255 THEN RAISE(ABORT, 'commodity: at most 255 characters.')
    WHEN NEW.status <> 'active' AND NEW.status <> 'inactive' AND NEW.status <> 'temporarily_closed' AND NEW.status <> 'closed' AND NEW.status <> 'rehabilitated' AND NEW.status <> 'neglected' AND NEW.status <> 'abandoned' AND NEW.status <> 'unknown' THEN RAISE(ABORT, 'status must be one of: active, inactive, temporarily_closed, closed, rehabilitated, neglected, abandoned, unknown.')
    WHEN NEW.start_year < 1800 OR NEW.start_year > 2100 THEN RAISE(ABORT, 'The start year must be a year between 1800 and 2100; leave it empty when unknown.')
    WHEN NEW.closure_year < 1800 OR NEW.closure_year > 2200 THEN RAISE(ABORT, 'The closure year must be a year between 1800 and 2200; leave it empty when unknown.')
    WHEN NEW.storage_type <> 'valley' AND NEW.storage_type <> 'side_hill' AND NEW.storage_type <> 'ring_dyke' AND NEW.storage_type <> 'in_pit' AND NEW.storage_type <> 'dry_stack' AND NEW.storage_type <> 'unknown' THEN RAISE(ABORT, 'storage_type must be one of: valley, side_hill, ring_dyke, in_pit, dry_stack, unknown.')
    WHEN NEW.volume_m3 < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3 < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.dry_density_t_m3 < 0.3 OR NEW.dry_density_t_m3 > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.area_m2 < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3 < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.raise_method <> 'upstream' AND NEW.raise_method <> 'downstream' AND NEW.raise_method <> 'centreline' AND NEW.raise_method <> 'single_stage' AND NEW.raise_method <> 'none' AND NEW.raise_method <> 'unknown' THEN RAISE(ABORT, 'raise_method must be one of: upstream, downstream, centreline, single_stage, none, unknown.')
    WHEN NEW.dam_height_m < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.freeboard_m < -50 OR NEW.freeboard_m > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.factor_of_safety < 0 OR NEW.factor_of_safety > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN length(NEW.tailings_type) > 255 THEN RAISE(ABORT, 'tailings_type: at most 255 characters.')
    WHEN length(NEW.toxicants) > 4000 THEN RAISE(ABORT, 'toxicants: at most 4000 characters.')
    WHEN NEW.water_hazard_class <> 0 AND NEW.water_hazard_class <> 1 AND NEW.water_hazard_class <> 2 AND NEW.water_hazard_class <> 3 THEN RAISE(ABORT, 'water_hazard_class must be one of: 0, 1, 2, 3.')
    WHEN NEW.water_hazard_class < 0 OR NEW.water_hazard_class > 3 THEN RAISE(ABORT, 'The water hazard class must be 0, 1, 2 or 3; national waste classes I-IV must not be entered here.')
    WHEN NEW.pga_g < 0 OR NEW.pga_g > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.flood_zone <> 'inside_100y' AND NEW.flood_zone <> 'outside_100y' AND NEW.flood_zone <> 'unknown' THEN RAISE(ABORT, 'flood_zone must be one of: inside_100y, outside_100y, unknown.')
    WHEN NEW.elevation_m < -430 OR NEW.elevation_m > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.coordinate_precision <> 'surveyed' AND NEW.coordinate_precision <> 'site' AND NEW.coordinate_precision <> 'approximate' AND NEW.coordinate_precision <> 'mine' AND NEW.coordinate_precision <> 'works' AND NEW.coordinate_precision <> 'settlement' AND NEW.coordinate_precision <> 'village' AND NEW.coordinate_precision <> 'town' AND NEW.coordinate_precision <> 'district' AND NEW.coordinate_precision <> 'unknown' THEN RAISE(ABORT, 'coordinate_precision must be one of: surveyed, site, approximate, mine, works, settlement, village, town, district, unknown.')
    WHEN NEW.population_at_risk < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.water_body <> 'none' AND NEW.water_body <> 'small_river' AND NEW.water_body <> 'large_river' AND NEW.water_body <> 'lake_or_transboundary' AND NEW.water_body <> 'unknown' THEN RAISE(ABORT, 'water_body must be one of: none, small_river, large_river, lake_or_transboundary, unknown.')
    WHEN NEW.border_distance_km < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.countries_downstream) > 255 THEN RAISE(ABORT, 'countries_downstream: at most 255 characters.')
    WHEN length(NEW.data_source) > 4000 THEN RAISE(ABORT, 'data_source: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
    WHEN length(NEW.thi_scheme) > 255 THEN RAISE(ABORT, 'thi_scheme: at most 255 characters.')
    WHEN NEW.gistm_class <> 'low' AND NEW.gistm_class <> 'significant' AND NEW.gistm_class <> 'high' AND NEW.gistm_class <> 'very_high' AND NEW.gistm_class <> 'extreme' THEN RAISE(ABORT, 'gistm_class must be one of: low, significant, high, very_high, extreme.')
    WHEN length(NEW.gistm_driver) > 255 THEN RAISE(ABORT, 'gistm_driver: at most 255 characters.')
    WHEN NEW.volume_m3_min < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.volume_m3_max < 0 THEN RAISE(ABORT, 'The stored volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3_min < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.capacity_m3_max < 0 THEN RAISE(ABORT, 'The design capacity cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t_min < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.mass_t_max < 0 THEN RAISE(ABORT, 'The stored mass cannot be negative; leave it empty when unknown.')
    WHEN NEW.dry_density_t_m3_min < 0.3 OR NEW.dry_density_t_m3_min > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.dry_density_t_m3_max < 0.3 OR NEW.dry_density_t_m3_max > 5 THEN RAISE(ABORT, 'The dry density must lie between 0.3 and 5 t/m3; 1400 kg/m3 is 1.4 t/m3.')
    WHEN NEW.area_m2_min < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.area_m2_max < 0 THEN RAISE(ABORT, 'The area cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3_min < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.pond_volume_m3_max < 0 THEN RAISE(ABORT, 'The pond volume cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_height_m_min < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_height_m_max < 0 THEN RAISE(ABORT, 'The dam height cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m_min < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.dam_length_m_max < 0 THEN RAISE(ABORT, 'The dam length cannot be negative; leave it empty when unknown.')
    WHEN NEW.freeboard_m_min < -50 OR NEW.freeboard_m_min > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.freeboard_m_max < -50 OR NEW.freeboard_m_max > 200 THEN RAISE(ABORT, 'The freeboard must lie between -50 and 200 m (negative: the pond stands above the crest).')
    WHEN NEW.factor_of_safety_min < 0 OR NEW.factor_of_safety_min > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN NEW.factor_of_safety_max < 0 OR NEW.factor_of_safety_max > 20 THEN RAISE(ABORT, 'The factor of safety must lie between 0 and 20; leave it empty when no analysis exists.')
    WHEN NEW.pga_g_min < 0 OR NEW.pga_g_min > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.pga_g_max < 0 OR NEW.pga_g_max > 3 THEN RAISE(ABORT, 'The peak ground acceleration must lie between 0 and 3 g; divide m/s2 by 9.81.')
    WHEN NEW.elevation_m_min < -430 OR NEW.elevation_m_min > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.elevation_m_max < -430 OR NEW.elevation_m_max > 9000 THEN RAISE(ABORT, 'The elevation must lie between -430 and 9000 m above sea level.')
    WHEN NEW.population_at_risk_min < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.population_at_risk_max < 0 THEN RAISE(ABORT, 'The population at risk cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_distance_km_min < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_distance_km_max < 0 THEN RAISE(ABORT, 'The distance to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours_min < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.border_hours_max < 0 THEN RAISE(ABORT, 'The time to the border cannot be negative; leave it empty when unknown.')
    WHEN NEW.release_known_m3 < 0 THEN RAISE(ABORT, 'The known release cannot be negative; leave it empty when unknown.')
    WHEN NEW.release_known_m3_min < 0 THEN RAISE(ABORT, 'The known release cannot be negative; leave it empty when unknown.')
    WHEN NEW.release_known_m3_max < 0 THEN RAISE(ABORT, 'The known release cannot be negative; leave it empty when unknown.')
    WHEN NEW.thi_basis <> 'known' AND NEW.thi_basis <> 'partly_assumed' AND NEW.thi_basis <> 'assumed' THEN RAISE(ABORT, 'thi_basis must be one of: known, partly_assumed, assumed.')
    WHEN length(NEW.thi_assumed) > 255 THEN RAISE(ABORT, 'thi_assumed: at most 255 characters.')
    WHEN NEW.thi_action <> 'act_now' AND NEW.thi_action <> 'find_out_first' AND NEW.thi_action <> 'lower' THEN RAISE(ABORT, 'thi_action must be one of: act_now, find_out_first, lower.')
    WHEN length(NEW.thi_ask) > 255 THEN RAISE(ABORT, 'thi_ask: at most 255 characters.')
    WHEN NEW.condition <> 'good' AND NEW.condition <> 'satisfactory' AND NEW.condition <> 'poor' AND NEW.condition <> 'critical' AND NEW.condition <> 'unknown' THEN RAISE(ABORT, 'condition must be one of: good, satisfactory, poor, critical, unknown.')
    WHEN NEW.emergency_level <> 'none' AND NEW.emergency_level <> 'level_1' AND NEW.emergency_level <> 'level_2' AND NEW.emergency_level <> 'level_3' THEN RAISE(ABORT, 'emergency_level must be one of: none, level_1, level_2, level_3.')
    WHEN NEW.slope_deg < 0 OR NEW.slope_deg > 90 THEN RAISE(ABORT, 'The slope must lie between 0 and 90 degrees.')
    WHEN NEW.slope_deg_min < 0 OR NEW.slope_deg_min > 90 THEN RAISE(ABORT, 'The slope must lie between 0 and 90 degrees.')
    WHEN NEW.slope_deg_max < 0 OR NEW.slope_deg_max > 90 THEN RAISE(ABORT, 'The slope must lie between 0 and 90 degrees.')
    WHEN NEW.river_distance_km < 0 THEN RAISE(ABORT, 'The distance to the river cannot be negative; leave it empty when unknown.')
    WHEN NEW.river_distance_km_min < 0 THEN RAISE(ABORT, 'The distance to the river cannot be negative; leave it empty when unknown.')
    WHEN NEW.river_distance_km_max < 0 THEN RAISE(ABORT, 'The distance to the river cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.nearest_settlement) > 255 THEN RAISE(ABORT, 'nearest_settlement: at most 255 characters.')
    WHEN NEW.nearest_settlement_km < 0 THEN RAISE(ABORT, 'The distance to the settlement cannot be negative; leave it empty when unknown.')
    WHEN NEW.nearest_settlement_km_min < 0 THEN RAISE(ABORT, 'The distance to the settlement cannot be negative; leave it empty when unknown.')
    WHEN NEW.nearest_settlement_km_max < 0 THEN RAISE(ABORT, 'The distance to the settlement cannot be negative; leave it empty when unknown.')
    WHEN length(NEW.alarms) > 255 THEN RAISE(ABORT, 'alarms: at most 255 characters.')
  END;
END;

DROP TRIGGER IF EXISTS facilities_order_insert;

CREATE TRIGGER facilities_order_insert BEFORE INSERT ON facilities
BEGIN
  SELECT CASE
    WHEN NEW.start_year > NEW.closure_year THEN RAISE(ABORT, 'The closure year lies before the start year: correct one of them.')
    WHEN NEW.volume_m3_min > NEW.volume_m3_max THEN RAISE(ABORT, 'Stored volume: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.capacity_m3_min > NEW.capacity_m3_max THEN RAISE(ABORT, 'Design capacity: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.mass_t_min > NEW.mass_t_max THEN RAISE(ABORT, 'Stored mass: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.dry_density_t_m3_min > NEW.dry_density_t_m3_max THEN RAISE(ABORT, 'Dry density: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.area_m2_min > NEW.area_m2_max THEN RAISE(ABORT, 'Area: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.pond_volume_m3_min > NEW.pond_volume_m3_max THEN RAISE(ABORT, 'Pond volume: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.release_known_m3_min > NEW.release_known_m3_max THEN RAISE(ABORT, 'Known release: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.dam_height_m_min > NEW.dam_height_m_max THEN RAISE(ABORT, 'Dam height: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.dam_length_m_min > NEW.dam_length_m_max THEN RAISE(ABORT, 'Dam length: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.freeboard_m_min > NEW.freeboard_m_max THEN RAISE(ABORT, 'Freeboard: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.factor_of_safety_min > NEW.factor_of_safety_max THEN RAISE(ABORT, 'Factor of safety: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.pga_g_min > NEW.pga_g_max THEN RAISE(ABORT, 'Peak ground acceleration: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.elevation_m_min > NEW.elevation_m_max THEN RAISE(ABORT, 'Elevation: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.slope_deg_min > NEW.slope_deg_max THEN RAISE(ABORT, 'Slope of the ground (degrees): the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.river_distance_km_min > NEW.river_distance_km_max THEN RAISE(ABORT, 'Distance to the nearest river: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.nearest_settlement_km_min > NEW.nearest_settlement_km_max THEN RAISE(ABORT, 'Distance to the nearest settlement: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.population_at_risk_min > NEW.population_at_risk_max THEN RAISE(ABORT, 'Population at risk: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.border_distance_km_min > NEW.border_distance_km_max THEN RAISE(ABORT, 'Distance to the border: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.border_hours_min > NEW.border_hours_max THEN RAISE(ABORT, 'Time to the border: the lower bound is greater than the upper one: correct one of them.')
  END;
END;

DROP TRIGGER IF EXISTS facilities_order_update;

CREATE TRIGGER facilities_order_update BEFORE UPDATE OF
    start_year, closure_year, volume_m3_min, volume_m3_max, capacity_m3_min, capacity_m3_max, mass_t_min, mass_t_max,
    dry_density_t_m3_min, dry_density_t_m3_max, area_m2_min, area_m2_max, pond_volume_m3_min, pond_volume_m3_max, release_known_m3_min, release_known_m3_max,
    dam_height_m_min, dam_height_m_max, dam_length_m_min, dam_length_m_max, freeboard_m_min, freeboard_m_max, factor_of_safety_min, factor_of_safety_max,
    pga_g_min, pga_g_max, elevation_m_min, elevation_m_max, slope_deg_min, slope_deg_max, river_distance_km_min, river_distance_km_max,
    nearest_settlement_km_min, nearest_settlement_km_max, population_at_risk_min, population_at_risk_max, border_distance_km_min, border_distance_km_max, border_hours_min, border_hours_max
  ON facilities
BEGIN
  SELECT CASE
    WHEN NEW.start_year > NEW.closure_year THEN RAISE(ABORT, 'The closure year lies before the start year: correct one of them.')
    WHEN NEW.volume_m3_min > NEW.volume_m3_max THEN RAISE(ABORT, 'Stored volume: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.capacity_m3_min > NEW.capacity_m3_max THEN RAISE(ABORT, 'Design capacity: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.mass_t_min > NEW.mass_t_max THEN RAISE(ABORT, 'Stored mass: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.dry_density_t_m3_min > NEW.dry_density_t_m3_max THEN RAISE(ABORT, 'Dry density: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.area_m2_min > NEW.area_m2_max THEN RAISE(ABORT, 'Area: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.pond_volume_m3_min > NEW.pond_volume_m3_max THEN RAISE(ABORT, 'Pond volume: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.release_known_m3_min > NEW.release_known_m3_max THEN RAISE(ABORT, 'Known release: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.dam_height_m_min > NEW.dam_height_m_max THEN RAISE(ABORT, 'Dam height: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.dam_length_m_min > NEW.dam_length_m_max THEN RAISE(ABORT, 'Dam length: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.freeboard_m_min > NEW.freeboard_m_max THEN RAISE(ABORT, 'Freeboard: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.factor_of_safety_min > NEW.factor_of_safety_max THEN RAISE(ABORT, 'Factor of safety: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.pga_g_min > NEW.pga_g_max THEN RAISE(ABORT, 'Peak ground acceleration: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.elevation_m_min > NEW.elevation_m_max THEN RAISE(ABORT, 'Elevation: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.slope_deg_min > NEW.slope_deg_max THEN RAISE(ABORT, 'Slope of the ground (degrees): the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.river_distance_km_min > NEW.river_distance_km_max THEN RAISE(ABORT, 'Distance to the nearest river: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.nearest_settlement_km_min > NEW.nearest_settlement_km_max THEN RAISE(ABORT, 'Distance to the nearest settlement: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.population_at_risk_min > NEW.population_at_risk_max THEN RAISE(ABORT, 'Population at risk: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.border_distance_km_min > NEW.border_distance_km_max THEN RAISE(ABORT, 'Distance to the border: the lower bound is greater than the upper one: correct one of them.')
    WHEN NEW.border_hours_min > NEW.border_hours_max THEN RAISE(ABORT, 'Time to the border: the lower bound is greater than the upper one: correct one of them.')
  END;
END;

DROP TRIGGER IF EXISTS facilities_stamp_update;

CREATE TRIGGER facilities_stamp_update AFTER UPDATE OF
    facility_id, name, name_local, country, region, operator, owner, commodity,
    status, start_year, closure_year, storage_type, volume_m3, capacity_m3, mass_t, dry_density_t_m3,
    area_m2, pond_volume_m3, raise_method, dam_height_m, dam_length_m, freeboard_m, factor_of_safety, tailings_type,
    toxicants, water_hazard_class, radioactive, acid_generating, pga_g, flood_zone, landslide_exposed, elevation_m,
    coordinate_precision, population_at_risk, water_body, border_distance_km, border_hours, countries_downstream, data_source, data_date,
    remarks, photo, thi_cap, thi_tox, thi_manag, thi_seismic, thi_flood, thi_dam,
    thi, thi_min, thi_max, thi_completeness, thi_rank, thi_rank_best, thi_rank_worst, thi_class,
    thi_scheme, tri_population, tri_water, tri, tri_min, tri_max, tri_rank, gistm_class,
    gistm_driver, volume_m3_min, volume_m3_max, capacity_m3_min, capacity_m3_max, mass_t_min, mass_t_max, dry_density_t_m3_min,
    dry_density_t_m3_max, area_m2_min, area_m2_max, pond_volume_m3_min, pond_volume_m3_max, dam_height_m_min, dam_height_m_max, dam_length_m_min,
    dam_length_m_max, freeboard_m_min, freeboard_m_max, factor_of_safety_min, factor_of_safety_max, pga_g_min, pga_g_max, elevation_m_min,
    elevation_m_max, population_at_risk_min, population_at_risk_max, border_distance_km_min, border_distance_km_max, border_hours_min, border_hours_max, release_known_m3,
    release_known_m3_min, release_known_m3_max, thi_expected, thi_p_low, thi_p_medium, thi_p_high, thi_p_very_high, thi_rank_expected,
    thi_basis, thi_assumed, thi_action, thi_ask, thi_ask_gain, condition, emergency_level, last_inspection,
    last_failure, slope_deg, slope_deg_min, slope_deg_max, river_distance_km, river_distance_km_min, river_distance_km_max, nearest_settlement,
    nearest_settlement_km, nearest_settlement_km_min, nearest_settlement_km_max, alarms, geom
  ON facilities
  WHEN (NEW.edited_by LIKE 'by %') IS NOT 1 AND OLD.toxicants IS NOT '' AND OLD.data_source IS NOT '' AND OLD.remarks IS NOT ''
    AND (OLD.facility_id IS NOT NEW.facility_id
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
    OR OLD.volume_m3_min IS NOT NEW.volume_m3_min
    OR OLD.volume_m3_max IS NOT NEW.volume_m3_max
    OR OLD.capacity_m3_min IS NOT NEW.capacity_m3_min
    OR OLD.capacity_m3_max IS NOT NEW.capacity_m3_max
    OR OLD.mass_t_min IS NOT NEW.mass_t_min
    OR OLD.mass_t_max IS NOT NEW.mass_t_max
    OR OLD.dry_density_t_m3_min IS NOT NEW.dry_density_t_m3_min
    OR OLD.dry_density_t_m3_max IS NOT NEW.dry_density_t_m3_max
    OR OLD.area_m2_min IS NOT NEW.area_m2_min
    OR OLD.area_m2_max IS NOT NEW.area_m2_max
    OR OLD.pond_volume_m3_min IS NOT NEW.pond_volume_m3_min
    OR OLD.pond_volume_m3_max IS NOT NEW.pond_volume_m3_max
    OR OLD.dam_height_m_min IS NOT NEW.dam_height_m_min
    OR OLD.dam_height_m_max IS NOT NEW.dam_height_m_max
    OR OLD.dam_length_m_min IS NOT NEW.dam_length_m_min
    OR OLD.dam_length_m_max IS NOT NEW.dam_length_m_max
    OR OLD.freeboard_m_min IS NOT NEW.freeboard_m_min
    OR OLD.freeboard_m_max IS NOT NEW.freeboard_m_max
    OR OLD.factor_of_safety_min IS NOT NEW.factor_of_safety_min
    OR OLD.factor_of_safety_max IS NOT NEW.factor_of_safety_max
    OR OLD.pga_g_min IS NOT NEW.pga_g_min
    OR OLD.pga_g_max IS NOT NEW.pga_g_max
    OR OLD.elevation_m_min IS NOT NEW.elevation_m_min
    OR OLD.elevation_m_max IS NOT NEW.elevation_m_max
    OR OLD.population_at_risk_min IS NOT NEW.population_at_risk_min
    OR OLD.population_at_risk_max IS NOT NEW.population_at_risk_max
    OR OLD.border_distance_km_min IS NOT NEW.border_distance_km_min
    OR OLD.border_distance_km_max IS NOT NEW.border_distance_km_max
    OR OLD.border_hours_min IS NOT NEW.border_hours_min
    OR OLD.border_hours_max IS NOT NEW.border_hours_max
    OR OLD.release_known_m3 IS NOT NEW.release_known_m3
    OR OLD.release_known_m3_min IS NOT NEW.release_known_m3_min
    OR OLD.release_known_m3_max IS NOT NEW.release_known_m3_max
    OR OLD.thi_expected IS NOT NEW.thi_expected
    OR OLD.thi_p_low IS NOT NEW.thi_p_low
    OR OLD.thi_p_medium IS NOT NEW.thi_p_medium
    OR OLD.thi_p_high IS NOT NEW.thi_p_high
    OR OLD.thi_p_very_high IS NOT NEW.thi_p_very_high
    OR OLD.thi_rank_expected IS NOT NEW.thi_rank_expected
    OR OLD.thi_basis IS NOT NEW.thi_basis
    OR OLD.thi_assumed IS NOT NEW.thi_assumed
    OR OLD.thi_action IS NOT NEW.thi_action
    OR OLD.thi_ask IS NOT NEW.thi_ask
    OR OLD.thi_ask_gain IS NOT NEW.thi_ask_gain
    OR OLD.condition IS NOT NEW.condition
    OR OLD.emergency_level IS NOT NEW.emergency_level
    OR OLD.last_inspection IS NOT NEW.last_inspection
    OR OLD.last_failure IS NOT NEW.last_failure
    OR OLD.slope_deg IS NOT NEW.slope_deg
    OR OLD.slope_deg_min IS NOT NEW.slope_deg_min
    OR OLD.slope_deg_max IS NOT NEW.slope_deg_max
    OR OLD.river_distance_km IS NOT NEW.river_distance_km
    OR OLD.river_distance_km_min IS NOT NEW.river_distance_km_min
    OR OLD.river_distance_km_max IS NOT NEW.river_distance_km_max
    OR OLD.nearest_settlement IS NOT NEW.nearest_settlement
    OR OLD.nearest_settlement_km IS NOT NEW.nearest_settlement_km
    OR OLD.nearest_settlement_km_min IS NOT NEW.nearest_settlement_km_min
    OR OLD.nearest_settlement_km_max IS NOT NEW.nearest_settlement_km_max
    OR OLD.alarms IS NOT NEW.alarms
    OR OLD.geom IS NOT NEW.geom)
BEGIN
  UPDATE facilities SET edited_by = NULL, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

DROP TRIGGER IF EXISTS facilities_log_update;

CREATE TRIGGER facilities_log_update AFTER UPDATE OF
    facility_id, name, name_local, country, region, operator, owner, commodity,
    status, start_year, closure_year, storage_type, volume_m3, capacity_m3, mass_t, dry_density_t_m3,
    area_m2, pond_volume_m3, raise_method, dam_height_m, dam_length_m, freeboard_m, factor_of_safety, tailings_type,
    toxicants, water_hazard_class, radioactive, acid_generating, pga_g, flood_zone, landslide_exposed, elevation_m,
    coordinate_precision, population_at_risk, water_body, border_distance_km, border_hours, countries_downstream, data_source, data_date,
    remarks, photo, volume_m3_min, volume_m3_max, capacity_m3_min, capacity_m3_max, mass_t_min, mass_t_max,
    dry_density_t_m3_min, dry_density_t_m3_max, area_m2_min, area_m2_max, pond_volume_m3_min, pond_volume_m3_max, dam_height_m_min, dam_height_m_max,
    dam_length_m_min, dam_length_m_max, freeboard_m_min, freeboard_m_max, factor_of_safety_min, factor_of_safety_max, pga_g_min, pga_g_max,
    elevation_m_min, elevation_m_max, population_at_risk_min, population_at_risk_max, border_distance_km_min, border_distance_km_max, border_hours_min, border_hours_max,
    release_known_m3, release_known_m3_min, release_known_m3_max, condition, emergency_level, last_inspection, last_failure, slope_deg,
    slope_deg_min, slope_deg_max, river_distance_km, river_distance_km_min, river_distance_km_max, nearest_settlement, nearest_settlement_km, nearest_settlement_km_min,
    nearest_settlement_km_max
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
    UNION ALL SELECT 'photo', OLD.photo, NEW.photo
    UNION ALL SELECT 'volume_m3_min', OLD.volume_m3_min, NEW.volume_m3_min
    UNION ALL SELECT 'volume_m3_max', OLD.volume_m3_max, NEW.volume_m3_max
    UNION ALL SELECT 'capacity_m3_min', OLD.capacity_m3_min, NEW.capacity_m3_min
    UNION ALL SELECT 'capacity_m3_max', OLD.capacity_m3_max, NEW.capacity_m3_max
    UNION ALL SELECT 'mass_t_min', OLD.mass_t_min, NEW.mass_t_min
    UNION ALL SELECT 'mass_t_max', OLD.mass_t_max, NEW.mass_t_max
    UNION ALL SELECT 'dry_density_t_m3_min', OLD.dry_density_t_m3_min, NEW.dry_density_t_m3_min
    UNION ALL SELECT 'dry_density_t_m3_max', OLD.dry_density_t_m3_max, NEW.dry_density_t_m3_max
    UNION ALL SELECT 'area_m2_min', OLD.area_m2_min, NEW.area_m2_min
    UNION ALL SELECT 'area_m2_max', OLD.area_m2_max, NEW.area_m2_max
    UNION ALL SELECT 'pond_volume_m3_min', OLD.pond_volume_m3_min, NEW.pond_volume_m3_min
    UNION ALL SELECT 'pond_volume_m3_max', OLD.pond_volume_m3_max, NEW.pond_volume_m3_max
    UNION ALL SELECT 'dam_height_m_min', OLD.dam_height_m_min, NEW.dam_height_m_min
    UNION ALL SELECT 'dam_height_m_max', OLD.dam_height_m_max, NEW.dam_height_m_max
    UNION ALL SELECT 'dam_length_m_min', OLD.dam_length_m_min, NEW.dam_length_m_min
    UNION ALL SELECT 'dam_length_m_max', OLD.dam_length_m_max, NEW.dam_length_m_max
    UNION ALL SELECT 'freeboard_m_min', OLD.freeboard_m_min, NEW.freeboard_m_min
    UNION ALL SELECT 'freeboard_m_max', OLD.freeboard_m_max, NEW.freeboard_m_max
    UNION ALL SELECT 'factor_of_safety_min', OLD.factor_of_safety_min, NEW.factor_of_safety_min
    UNION ALL SELECT 'factor_of_safety_max', OLD.factor_of_safety_max, NEW.factor_of_safety_max
    UNION ALL SELECT 'pga_g_min', OLD.pga_g_min, NEW.pga_g_min
    UNION ALL SELECT 'pga_g_max', OLD.pga_g_max, NEW.pga_g_max
    UNION ALL SELECT 'elevation_m_min', OLD.elevation_m_min, NEW.elevation_m_min
    UNION ALL SELECT 'elevation_m_max', OLD.elevation_m_max, NEW.elevation_m_max
    UNION ALL SELECT 'population_at_risk_min', OLD.population_at_risk_min, NEW.population_at_risk_min
    UNION ALL SELECT 'population_at_risk_max', OLD.population_at_risk_max, NEW.population_at_risk_max
    UNION ALL SELECT 'border_distance_km_min', OLD.border_distance_km_min, NEW.border_distance_km_min
    UNION ALL SELECT 'border_distance_km_max', OLD.border_distance_km_max, NEW.border_distance_km_max
    UNION ALL SELECT 'border_hours_min', OLD.border_hours_min, NEW.border_hours_min
    UNION ALL SELECT 'border_hours_max', OLD.border_hours_max, NEW.border_hours_max
    UNION ALL SELECT 'release_known_m3', OLD.release_known_m3, NEW.release_known_m3
    UNION ALL SELECT 'release_known_m3_min', OLD.release_known_m3_min, NEW.release_known_m3_min
    UNION ALL SELECT 'release_known_m3_max', OLD.release_known_m3_max, NEW.release_known_m3_max
    UNION ALL SELECT 'condition', OLD.condition, NEW.condition
    UNION ALL SELECT 'emergency_level', OLD.emergency_level, NEW.emergency_level
    UNION ALL SELECT 'last_inspection', OLD.last_inspection, NEW.last_inspection
    UNION ALL SELECT 'last_failure', OLD.last_failure, NEW.last_failure
    UNION ALL SELECT 'slope_deg', OLD.slope_deg, NEW.slope_deg
    UNION ALL SELECT 'slope_deg_min', OLD.slope_deg_min, NEW.slope_deg_min
    UNION ALL SELECT 'slope_deg_max', OLD.slope_deg_max, NEW.slope_deg_max
    UNION ALL SELECT 'river_distance_km', OLD.river_distance_km, NEW.river_distance_km
    UNION ALL SELECT 'river_distance_km_min', OLD.river_distance_km_min, NEW.river_distance_km_min
    UNION ALL SELECT 'river_distance_km_max', OLD.river_distance_km_max, NEW.river_distance_km_max
    UNION ALL SELECT 'nearest_settlement', OLD.nearest_settlement, NEW.nearest_settlement
    UNION ALL SELECT 'nearest_settlement_km', OLD.nearest_settlement_km, NEW.nearest_settlement_km
    UNION ALL SELECT 'nearest_settlement_km_min', OLD.nearest_settlement_km_min, NEW.nearest_settlement_km_min
    UNION ALL SELECT 'nearest_settlement_km_max', OLD.nearest_settlement_km_max, NEW.nearest_settlement_km_max)
  WHERE nullif(was, '') IS NOT nullif(is_now, '');
END;

DROP TRIGGER IF EXISTS facilities_log_delete;

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
    UNION ALL SELECT 'volume_m3_min', CAST(OLD.volume_m3_min AS TEXT)
    UNION ALL SELECT 'volume_m3_max', CAST(OLD.volume_m3_max AS TEXT)
    UNION ALL SELECT 'capacity_m3_min', CAST(OLD.capacity_m3_min AS TEXT)
    UNION ALL SELECT 'capacity_m3_max', CAST(OLD.capacity_m3_max AS TEXT)
    UNION ALL SELECT 'mass_t_min', CAST(OLD.mass_t_min AS TEXT)
    UNION ALL SELECT 'mass_t_max', CAST(OLD.mass_t_max AS TEXT)
    UNION ALL SELECT 'dry_density_t_m3_min', CAST(OLD.dry_density_t_m3_min AS TEXT)
    UNION ALL SELECT 'dry_density_t_m3_max', CAST(OLD.dry_density_t_m3_max AS TEXT)
    UNION ALL SELECT 'area_m2_min', CAST(OLD.area_m2_min AS TEXT)
    UNION ALL SELECT 'area_m2_max', CAST(OLD.area_m2_max AS TEXT)
    UNION ALL SELECT 'pond_volume_m3_min', CAST(OLD.pond_volume_m3_min AS TEXT)
    UNION ALL SELECT 'pond_volume_m3_max', CAST(OLD.pond_volume_m3_max AS TEXT)
    UNION ALL SELECT 'dam_height_m_min', CAST(OLD.dam_height_m_min AS TEXT)
    UNION ALL SELECT 'dam_height_m_max', CAST(OLD.dam_height_m_max AS TEXT)
    UNION ALL SELECT 'dam_length_m_min', CAST(OLD.dam_length_m_min AS TEXT)
    UNION ALL SELECT 'dam_length_m_max', CAST(OLD.dam_length_m_max AS TEXT)
    UNION ALL SELECT 'freeboard_m_min', CAST(OLD.freeboard_m_min AS TEXT)
    UNION ALL SELECT 'freeboard_m_max', CAST(OLD.freeboard_m_max AS TEXT)
    UNION ALL SELECT 'factor_of_safety_min', CAST(OLD.factor_of_safety_min AS TEXT)
    UNION ALL SELECT 'factor_of_safety_max', CAST(OLD.factor_of_safety_max AS TEXT)
    UNION ALL SELECT 'pga_g_min', CAST(OLD.pga_g_min AS TEXT)
    UNION ALL SELECT 'pga_g_max', CAST(OLD.pga_g_max AS TEXT)
    UNION ALL SELECT 'elevation_m_min', CAST(OLD.elevation_m_min AS TEXT)
    UNION ALL SELECT 'elevation_m_max', CAST(OLD.elevation_m_max AS TEXT)
    UNION ALL SELECT 'population_at_risk_min', CAST(OLD.population_at_risk_min AS TEXT)
    UNION ALL SELECT 'population_at_risk_max', CAST(OLD.population_at_risk_max AS TEXT)
    UNION ALL SELECT 'border_distance_km_min', CAST(OLD.border_distance_km_min AS TEXT)
    UNION ALL SELECT 'border_distance_km_max', CAST(OLD.border_distance_km_max AS TEXT)
    UNION ALL SELECT 'border_hours_min', CAST(OLD.border_hours_min AS TEXT)
    UNION ALL SELECT 'border_hours_max', CAST(OLD.border_hours_max AS TEXT)
    UNION ALL SELECT 'release_known_m3', CAST(OLD.release_known_m3 AS TEXT)
    UNION ALL SELECT 'release_known_m3_min', CAST(OLD.release_known_m3_min AS TEXT)
    UNION ALL SELECT 'release_known_m3_max', CAST(OLD.release_known_m3_max AS TEXT)
    UNION ALL SELECT 'condition', CAST(OLD.condition AS TEXT)
    UNION ALL SELECT 'emergency_level', CAST(OLD.emergency_level AS TEXT)
    UNION ALL SELECT 'last_inspection', CAST(OLD.last_inspection AS TEXT)
    UNION ALL SELECT 'last_failure', CAST(OLD.last_failure AS TEXT)
    UNION ALL SELECT 'slope_deg', CAST(OLD.slope_deg AS TEXT)
    UNION ALL SELECT 'slope_deg_min', CAST(OLD.slope_deg_min AS TEXT)
    UNION ALL SELECT 'slope_deg_max', CAST(OLD.slope_deg_max AS TEXT)
    UNION ALL SELECT 'river_distance_km', CAST(OLD.river_distance_km AS TEXT)
    UNION ALL SELECT 'river_distance_km_min', CAST(OLD.river_distance_km_min AS TEXT)
    UNION ALL SELECT 'river_distance_km_max', CAST(OLD.river_distance_km_max AS TEXT)
    UNION ALL SELECT 'nearest_settlement', CAST(OLD.nearest_settlement AS TEXT)
    UNION ALL SELECT 'nearest_settlement_km', CAST(OLD.nearest_settlement_km AS TEXT)
    UNION ALL SELECT 'nearest_settlement_km_min', CAST(OLD.nearest_settlement_km_min AS TEXT)
    UNION ALL SELECT 'nearest_settlement_km_max', CAST(OLD.nearest_settlement_km_max AS TEXT)
    UNION ALL SELECT 'geom', hex(OLD.geom))
  WHERE was <> '';
END;

DROP TRIGGER IF EXISTS checklist_answers_limits_insert;

CREATE TRIGGER checklist_answers_limits_insert BEFORE INSERT ON checklist_answers
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.checklist) > 255 THEN RAISE(ABORT, 'checklist: at most 255 characters.')
    WHEN length(NEW.question_id) > 255 THEN RAISE(ABORT, 'question_id: at most 255 characters.')
    WHEN NEW.answer <> 'yes' AND NEW.answer <> 'mostly_yes' AND NEW.answer <> 'mostly_no' AND NEW.answer <> 'no' AND NEW.answer <> 'not_applicable' AND NEW.answer <> 'no_data' THEN RAISE(ABORT, 'answer must be one of: yes, mostly_yes, mostly_no, no, not_applicable, no_data.')
    WHEN length(NEW.answered_by) > 255 THEN RAISE(ABORT, 'answered_by: at most 255 characters.')
    WHEN length(NEW.evidence) > 4000 THEN RAISE(ABORT, 'evidence: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
  END;
END;

DROP TRIGGER IF EXISTS checklist_answers_limits_update;

CREATE TRIGGER checklist_answers_limits_update BEFORE UPDATE OF
    facility_id, checklist, question_id, answer, answered_by, evidence, remarks, photo
  ON checklist_answers
BEGIN
  SELECT CASE
    WHEN length(NEW.facility_id) > 255 THEN RAISE(ABORT, 'facility_id: at most 255 characters.')
    WHEN length(NEW.checklist) > 255 THEN RAISE(ABORT, 'checklist: at most 255 characters.')
    WHEN length(NEW.question_id) > 255 THEN RAISE(ABORT, 'question_id: at most 255 characters.')
    WHEN NEW.answer <> 'yes' AND NEW.answer <> 'mostly_yes' AND NEW.answer <> 'mostly_no' AND NEW.answer <> 'no' AND NEW.answer <> 'not_applicable' AND NEW.answer <> 'no_data' THEN RAISE(ABORT, 'answer must be one of: yes, mostly_yes, mostly_no, no, not_applicable, no_data.')
    WHEN length(NEW.answered_by) > 255 THEN RAISE(ABORT, 'answered_by: at most 255 characters.')
    WHEN length(NEW.evidence) > 4000 THEN RAISE(ABORT, 'evidence: at most 4000 characters.')
    WHEN length(NEW.remarks) > 4000 THEN RAISE(ABORT, 'remarks: at most 4000 characters.')
    WHEN length(NEW.photo) > 255 THEN RAISE(ABORT, 'photo: at most 255 characters.')
  END;
END;

DROP TRIGGER IF EXISTS checklist_answers_stamp_update;

CREATE TRIGGER checklist_answers_stamp_update AFTER UPDATE OF
    facility_id, checklist, question_id, answer, answered_on, answered_by, evidence, remarks,
    photo
  ON checklist_answers
  WHEN (NEW.edited_by LIKE 'by %') IS NOT 1 AND OLD.evidence IS NOT '' AND OLD.remarks IS NOT ''
    AND (OLD.facility_id IS NOT NEW.facility_id
    OR OLD.checklist IS NOT NEW.checklist
    OR OLD.question_id IS NOT NEW.question_id
    OR OLD.answer IS NOT NEW.answer
    OR OLD.answered_on IS NOT NEW.answered_on
    OR OLD.answered_by IS NOT NEW.answered_by
    OR OLD.evidence IS NOT NEW.evidence
    OR OLD.remarks IS NOT NEW.remarks
    OR OLD.photo IS NOT NEW.photo)
BEGIN
  UPDATE checklist_answers SET edited_by = NULL, edited_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE fid = NEW.fid;
END;

DROP TRIGGER IF EXISTS checklist_answers_log_update;

CREATE TRIGGER checklist_answers_log_update AFTER UPDATE OF
    facility_id, checklist, question_id, answer, answered_on, answered_by, evidence, remarks,
    photo
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
    UNION ALL SELECT 'remarks', OLD.remarks, NEW.remarks
    UNION ALL SELECT 'photo', OLD.photo, NEW.photo)
  WHERE nullif(was, '') IS NOT nullif(is_now, '');
END;

DROP TRIGGER IF EXISTS checklist_answers_log_delete;

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
    UNION ALL SELECT 'remarks', CAST(OLD.remarks AS TEXT)
    UNION ALL SELECT 'photo', CAST(OLD.photo AS TEXT))
  WHERE was <> '';
END;
