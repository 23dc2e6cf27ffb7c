-- Written by scripts/inventory_sql from the field schema. Statements are separated by an empty line.

ALTER TABLE tailings.facilities ADD COLUMN volume_m3_min double precision
  CONSTRAINT facilities_volume_m3_min_check CHECK (NOT (volume_m3_min < 0));

COMMENT ON COLUMN tailings.facilities.volume_m3_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Volume of tailings in the facility today. Decides the capacity part of the THI; without it the facility cannot be rated. [m3]';

ALTER TABLE tailings.facilities ADD COLUMN volume_m3_max double precision
  CONSTRAINT facilities_volume_m3_max_check CHECK (NOT (volume_m3_max < 0));

COMMENT ON COLUMN tailings.facilities.volume_m3_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Volume of tailings in the facility today. Decides the capacity part of the THI; without it the facility cannot be rated. [m3]';

ALTER TABLE tailings.facilities ADD COLUMN capacity_m3_min double precision
  CONSTRAINT facilities_capacity_m3_min_check CHECK (NOT (capacity_m3_min < 0));

COMMENT ON COLUMN tailings.facilities.capacity_m3_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Volume the facility was designed for. [m3]';

ALTER TABLE tailings.facilities ADD COLUMN capacity_m3_max double precision
  CONSTRAINT facilities_capacity_m3_max_check CHECK (NOT (capacity_m3_max < 0));

COMMENT ON COLUMN tailings.facilities.capacity_m3_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Volume the facility was designed for. [m3]';

ALTER TABLE tailings.facilities ADD COLUMN mass_t_min double precision
  CONSTRAINT facilities_mass_t_min_check CHECK (NOT (mass_t_min < 0));

COMMENT ON COLUMN tailings.facilities.mass_t_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Dry mass of the stored tailings. Gives the volume together with the dry density. [t]';

ALTER TABLE tailings.facilities ADD COLUMN mass_t_max double precision
  CONSTRAINT facilities_mass_t_max_check CHECK (NOT (mass_t_max < 0));

COMMENT ON COLUMN tailings.facilities.mass_t_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Dry mass of the stored tailings. Gives the volume together with the dry density. [t]';

ALTER TABLE tailings.facilities ADD COLUMN dry_density_t_m3_min double precision
  CONSTRAINT facilities_dry_density_t_m3_min_check CHECK (NOT (dry_density_t_m3_min < 0.3 OR dry_density_t_m3_min > 5));

COMMENT ON COLUMN tailings.facilities.dry_density_t_m3_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Dry mass of a cubic metre of settled tailings, usually 1.2 to 1.8 t/m3. [t/m3]';

ALTER TABLE tailings.facilities ADD COLUMN dry_density_t_m3_max double precision
  CONSTRAINT facilities_dry_density_t_m3_max_check CHECK (NOT (dry_density_t_m3_max < 0.3 OR dry_density_t_m3_max > 5));

COMMENT ON COLUMN tailings.facilities.dry_density_t_m3_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Dry mass of a cubic metre of settled tailings, usually 1.2 to 1.8 t/m3. [t/m3]';

ALTER TABLE tailings.facilities ADD COLUMN area_m2_min double precision
  CONSTRAINT facilities_area_m2_min_check CHECK (NOT (area_m2_min < 0));

COMMENT ON COLUMN tailings.facilities.area_m2_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Plan area of the facility. [m2]';

ALTER TABLE tailings.facilities ADD COLUMN area_m2_max double precision
  CONSTRAINT facilities_area_m2_max_check CHECK (NOT (area_m2_max < 0));

COMMENT ON COLUMN tailings.facilities.area_m2_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Plan area of the facility. [m2]';

ALTER TABLE tailings.facilities ADD COLUMN pond_volume_m3_min double precision
  CONSTRAINT facilities_pond_volume_m3_min_check CHECK (NOT (pond_volume_m3_min < 0));

COMMENT ON COLUMN tailings.facilities.pond_volume_m3_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Free water standing on the tailings. [m3]';

ALTER TABLE tailings.facilities ADD COLUMN pond_volume_m3_max double precision
  CONSTRAINT facilities_pond_volume_m3_max_check CHECK (NOT (pond_volume_m3_max < 0));

COMMENT ON COLUMN tailings.facilities.pond_volume_m3_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Free water standing on the tailings. [m3]';

ALTER TABLE tailings.facilities ADD COLUMN dam_height_m_min double precision
  CONSTRAINT facilities_dam_height_m_min_check CHECK (NOT (dam_height_m_min < 0));

COMMENT ON COLUMN tailings.facilities.dam_height_m_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Greatest height from the downstream toe to the crest. [m]';

ALTER TABLE tailings.facilities ADD COLUMN dam_height_m_max double precision
  CONSTRAINT facilities_dam_height_m_max_check CHECK (NOT (dam_height_m_max < 0));

COMMENT ON COLUMN tailings.facilities.dam_height_m_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Greatest height from the downstream toe to the crest. [m]';

ALTER TABLE tailings.facilities ADD COLUMN dam_length_m_min double precision
  CONSTRAINT facilities_dam_length_m_min_check CHECK (NOT (dam_length_m_min < 0));

COMMENT ON COLUMN tailings.facilities.dam_length_m_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Length along the crest. [m]';

ALTER TABLE tailings.facilities ADD COLUMN dam_length_m_max double precision
  CONSTRAINT facilities_dam_length_m_max_check CHECK (NOT (dam_length_m_max < 0));

COMMENT ON COLUMN tailings.facilities.dam_length_m_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Length along the crest. [m]';

ALTER TABLE tailings.facilities ADD COLUMN freeboard_m_min double precision
  CONSTRAINT facilities_freeboard_m_min_check CHECK (NOT (freeboard_m_min < -50 OR freeboard_m_min > 200));

COMMENT ON COLUMN tailings.facilities.freeboard_m_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Height of the crest above the pond. [m]';

ALTER TABLE tailings.facilities ADD COLUMN freeboard_m_max double precision
  CONSTRAINT facilities_freeboard_m_max_check CHECK (NOT (freeboard_m_max < -50 OR freeboard_m_max > 200));

COMMENT ON COLUMN tailings.facilities.freeboard_m_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Height of the crest above the pond. [m]';

ALTER TABLE tailings.facilities ADD COLUMN factor_of_safety_min double precision
  CONSTRAINT facilities_factor_of_safety_min_check CHECK (NOT (factor_of_safety_min < 0 OR factor_of_safety_min > 20));

COMMENT ON COLUMN tailings.facilities.factor_of_safety_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Lowest static slope-stability factor of the dam. Decides the dam part of the THI.';

ALTER TABLE tailings.facilities ADD COLUMN factor_of_safety_max double precision
  CONSTRAINT facilities_factor_of_safety_max_check CHECK (NOT (factor_of_safety_max < 0 OR factor_of_safety_max > 20));

COMMENT ON COLUMN tailings.facilities.factor_of_safety_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Lowest static slope-stability factor of the dam. Decides the dam part of the THI.';

ALTER TABLE tailings.facilities ADD COLUMN pga_g_min double precision
  CONSTRAINT facilities_pga_g_min_check CHECK (NOT (pga_g_min < 0 OR pga_g_min > 3));

COMMENT ON COLUMN tailings.facilities.pga_g_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Peak ground acceleration with 10 % probability in 50 years, in g (1 g = 9.81 m/s2). Decides the seismic part of the THI. [g]';

ALTER TABLE tailings.facilities ADD COLUMN pga_g_max double precision
  CONSTRAINT facilities_pga_g_max_check CHECK (NOT (pga_g_max < 0 OR pga_g_max > 3));

COMMENT ON COLUMN tailings.facilities.pga_g_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Peak ground acceleration with 10 % probability in 50 years, in g (1 g = 9.81 m/s2). Decides the seismic part of the THI. [g]';

ALTER TABLE tailings.facilities ADD COLUMN elevation_m_min double precision
  CONSTRAINT facilities_elevation_m_min_check CHECK (NOT (elevation_m_min < -430 OR elevation_m_min > 9000));

COMMENT ON COLUMN tailings.facilities.elevation_m_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Elevation of the facility above sea level. [m]';

ALTER TABLE tailings.facilities ADD COLUMN elevation_m_max double precision
  CONSTRAINT facilities_elevation_m_max_check CHECK (NOT (elevation_m_max < -430 OR elevation_m_max > 9000));

COMMENT ON COLUMN tailings.facilities.elevation_m_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Elevation of the facility above sea level. [m]';

ALTER TABLE tailings.facilities ADD COLUMN population_at_risk_min integer
  CONSTRAINT facilities_population_at_risk_min_check CHECK (NOT (population_at_risk_min < 0));

COMMENT ON COLUMN tailings.facilities.population_at_risk_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. People who live where a release could reach them, about 10 km downstream. Decides part of the TRI and the GISTM class. [people]';

ALTER TABLE tailings.facilities ADD COLUMN population_at_risk_max integer
  CONSTRAINT facilities_population_at_risk_max_check CHECK (NOT (population_at_risk_max < 0));

COMMENT ON COLUMN tailings.facilities.population_at_risk_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). People who live where a release could reach them, about 10 km downstream. Decides part of the TRI and the GISTM class. [people]';

ALTER TABLE tailings.facilities ADD COLUMN border_distance_km_min double precision
  CONSTRAINT facilities_border_distance_km_min_check CHECK (NOT (border_distance_km_min < 0));

COMMENT ON COLUMN tailings.facilities.border_distance_km_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Length of the flow path to the first state border. [km]';

ALTER TABLE tailings.facilities ADD COLUMN border_distance_km_max double precision
  CONSTRAINT facilities_border_distance_km_max_check CHECK (NOT (border_distance_km_max < 0));

COMMENT ON COLUMN tailings.facilities.border_distance_km_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Length of the flow path to the first state border. [km]';

ALTER TABLE tailings.facilities ADD COLUMN border_hours_min double precision
  CONSTRAINT facilities_border_hours_min_check CHECK (NOT (border_hours_min < 0));

COMMENT ON COLUMN tailings.facilities.border_hours_min IS 'Least value it can have, where only bounds are known ("more than 1,000", "1-100"), or where the value is a lower bound itself. Time until released water reaches the first state border. [h]';

ALTER TABLE tailings.facilities ADD COLUMN border_hours_max double precision
  CONSTRAINT facilities_border_hours_max_check CHECK (NOT (border_hours_max < 0));

COMMENT ON COLUMN tailings.facilities.border_hours_max IS 'Greatest value it can have, where only bounds are known ("less than 100", "1-100"). Time until released water reaches the first state border. [h]';

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_volume_m3_min_order
  CHECK (volume_m3_min <= volume_m3_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_capacity_m3_min_order
  CHECK (capacity_m3_min <= capacity_m3_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_mass_t_min_order
  CHECK (mass_t_min <= mass_t_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_dry_density_t_m3_min_order
  CHECK (dry_density_t_m3_min <= dry_density_t_m3_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_area_m2_min_order
  CHECK (area_m2_min <= area_m2_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_pond_volume_m3_min_order
  CHECK (pond_volume_m3_min <= pond_volume_m3_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_dam_height_m_min_order
  CHECK (dam_height_m_min <= dam_height_m_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_dam_length_m_min_order
  CHECK (dam_length_m_min <= dam_length_m_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_freeboard_m_min_order
  CHECK (freeboard_m_min <= freeboard_m_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_factor_of_safety_min_order
  CHECK (factor_of_safety_min <= factor_of_safety_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_pga_g_min_order
  CHECK (pga_g_min <= pga_g_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_elevation_m_min_order
  CHECK (elevation_m_min <= elevation_m_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_population_at_risk_min_order
  CHECK (population_at_risk_min <= population_at_risk_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_border_distance_km_min_order
  CHECK (border_distance_km_min <= border_distance_km_max);

ALTER TABLE tailings.facilities ADD CONSTRAINT facilities_border_hours_min_order
  CHECK (border_hours_min <= border_hours_max);

INSERT INTO tailings.schema_version (version, name) VALUES (4, 'bounds');
