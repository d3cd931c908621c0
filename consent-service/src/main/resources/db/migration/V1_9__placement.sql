create table placement (
  id             uuid primary key,
  tenant_id      text not null,
  version        int not null,
  state          text not null,
  subject_ids    jsonb not null,
  consents       jsonb not null,
  -- of consents, the ids alone: what an index can find
  consent_ids    jsonb not null,
  channel        text,
  place          text,
  url            text,
  content_id     uuid,
  content_sha256 text,
  published_at   timestamptz,
  -- by the consent that ended
  orders         jsonb not null default '{}',
  failure        text,
  irrecoverable  text,
  ended_at       timestamptz);

create index placement_newest on placement (tenant_id, id desc);
create index placement_state on placement (tenant_id, state, id desc);
create index placement_consents on placement using gin (consent_ids jsonb_path_ops);
create index placement_subjects on placement using gin (subject_ids jsonb_path_ops);

select es.fence('placement');
