create table publication_stop (
  publication_id uuid not null,
  crisis_id      uuid not null,
  tenant_id      text not null,
  channel        text not null,
  reasons        jsonb not null,
  asked_at       timestamptz not null,
  denied_at      timestamptz,
  published_at   timestamptz,
  url            text,
  primary key (publication_id, crisis_id));

create index publication_stop_of_crisis
  on publication_stop (tenant_id, crisis_id, asked_at, publication_id);

select es.fence('publication_stop');
