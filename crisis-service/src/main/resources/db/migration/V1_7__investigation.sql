create table investigation (
  id           uuid primary key,
  tenant_id    text not null,
  version      int not null,
  crisis_id    uuid not null,
  state        text not null,
  started_at   timestamptz,
  findings     jsonb not null,
  submitted_by text,
  approved_by  text);

create index investigation_of_crisis on investigation (tenant_id, crisis_id);

select es.fence('investigation');
