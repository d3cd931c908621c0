-- Terms of rules as their events are read now: monitors, a test and its windows. Row-level security
-- binds the owner too, hence it is lifted for that.
alter table alert_rule no force row level security;
alter table alert no force row level security;

alter table alert_rule add column monitor_ids jsonb;
update alert_rule set monitor_ids = jsonb_build_array(monitor_id),
  terms = jsonb_build_object(
    'name', terms->'name',
    'monitorIds', jsonb_build_array(terms->'monitorId'),
    'metric', 'NEGATIVE_MENTIONS',
    'filter', null,
    'test', jsonb_build_object(
      'kind', 'FACTOR', 'windows', jsonb_build_array(terms->'window'), 'factor', terms->'baselineFactor'),
    'minimum', terms->'minimum',
    'minimumAuthors', 1,
    'severities', jsonb_build_object('high', terms->'highFactor', 'critical', terms->'criticalFactor'),
    'coolDown', 'PT0S',
    'hysteresis', null,
    'quietHours', null,
    'route', '[]'::jsonb);
alter table alert_rule alter column monitor_ids set not null;
alter table alert_rule drop column monitor_id;

-- What an alert explains, when it sleeps until, and since when it was quiet.
update alert set evidence = '{"explanation": null}'::jsonb || evidence;
alter table alert add column snoozed_until timestamptz;
alter table alert add column quiet_since timestamptz;

alter table alert_rule force row level security;
alter table alert force row level security;
