create table publication (
  id             uuid primary key,
  tenant_id      text not null,
  version        int not null,
  state          text not null,
  content_id     uuid not null,
  content_sha256 text not null,
  campaign_id    uuid,
  statement_id   uuid,
  crisis_id      uuid,
  kind           text not null,
  facility       text not null,
  procedures     jsonb not null,
  practitioners  jsonb not null,
  topics         jsonb not null,
  subject_ids    jsonb not null,
  account_id     uuid not null,
  channel        text not null,
  due_at         timestamptz not null,
  grace          text not null,
  reasons        jsonb not null default '[]',
  why            text,
  url            text,
  published_at   timestamptz);

create index publication_calendar on publication (tenant_id, due_at, id);
create index publication_state on publication (tenant_id, state, due_at, id);
create index publication_subjects on publication using gin (subject_ids jsonb_path_ops);

select es.fence('publication');
