-- Who checked a credential, and how long it holds: a lift relies on both. Row-level security binds the
-- owner too, hence it is lifted while the recorders are filled from the events.
alter table es.event no force row level security;
alter table es.archived_event no force row level security;
alter table credential_check no force row level security;

alter table credential_check
  add column clinical_privilege text,
  add column valid_until date,
  add column checked_by text;
update credential_check as c set checked_by = e.metadata ->> 'actor'
  from es.whole_log as e where e.stream_id = c.id and e.type = 'credential-checked';

alter table es.event force row level security;
alter table es.archived_event force row level security;
alter table credential_check force row level security;

alter table suspension add column reason text;

alter table investigation add column returned_because text;

-- How long the effect of an action is measured before anybody verifies it.
alter table corrective_action
  add column measure_days int,
  add column implemented_at timestamptz;
