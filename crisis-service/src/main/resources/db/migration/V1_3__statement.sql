create table statement (
  id             uuid primary key,
  tenant_id      text not null,
  version        int not null,
  crisis_id      uuid not null,
  facility       text not null,
  drill          boolean not null,
  state          text not null,
  language       text not null,
  posture        text not null,
  elements       jsonb not null,
  channels       jsonb not null,
  next_update_at timestamptz not null,
  still_at_risk  boolean not null,
  text           text,
  text_sha256    text,
  needed         jsonb not null,
  approvals      jsonb not null,
  approved_at    timestamptz,
  publications   jsonb not null);

create index statement_of_crisis on statement (tenant_id, crisis_id, id);

select es.fence('statement');
