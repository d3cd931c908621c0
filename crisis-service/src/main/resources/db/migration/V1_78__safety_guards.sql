-- Who checked a credential, and how long it holds: a lift relies on both.
alter table credential_check
  add column clinical_privilege text,
  add column valid_until date,
  add column checked_by text;

alter table suspension add column reason text;

alter table investigation add column returned_because text;

-- How long the effect of an action is measured before anybody verifies it.
alter table corrective_action
  add column measure_days int,
  add column implemented_at timestamptz;
