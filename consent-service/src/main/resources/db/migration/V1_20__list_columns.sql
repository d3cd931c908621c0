-- When a placement was recorded, by which placements are ordered: its id may be derived from a
-- publication. Filled from the events; row-level security binds the owner too, hence it is lifted
-- for that.
alter table es.event no force row level security;
alter table es.archived_event no force row level security;
alter table placement no force row level security;

alter table placement add column recorded_at timestamptz;
update placement as r set recorded_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'placement-recorded';
alter table placement alter column recorded_at set not null;

alter table es.event force row level security;
alter table es.archived_event force row level security;
alter table placement force row level security;

drop index consent_newest, consent_subject, consent_state, evidence_newest, evidence_consent,
  release_form_newest, subject_newest, placement_newest, placement_state;
create index consent_newest on consent (tenant_id, drafted_at desc, id desc);
create index consent_subject on consent (tenant_id, subject_id, drafted_at desc, id desc);
create index consent_state on consent (tenant_id, state, drafted_at desc, id desc);
create index evidence_newest on evidence (tenant_id, received_at desc, id desc);
create index evidence_consent on evidence (tenant_id, consent_id, received_at desc, id desc);
create index release_form_newest on release_form (tenant_id, drafted_at desc, id desc);
create index subject_newest on subject (tenant_id, registered_at desc, id desc);
create index placement_newest on placement (tenant_id, recorded_at desc, id desc);
create index placement_state on placement (tenant_id, state, recorded_at desc, id desc);
create index withdrawal_newest on withdrawal (tenant_id, ended_at desc, id desc);
