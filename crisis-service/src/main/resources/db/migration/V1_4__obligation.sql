create table obligation (
  id          uuid primary key,
  tenant_id   text not null,
  version     int not null,
  crisis_id   uuid not null,
  code        text not null,
  kind        text not null,
  state       text not null,
  started_at  timestamptz not null,
  due_at      timestamptz not null,
  breached_at timestamptz,
  met_at      timestamptz,
  evidence    text);

create index obligation_due on obligation (tenant_id, due_at, id);
create index obligation_of_crisis on obligation (tenant_id, crisis_id, due_at, id);

select es.fence('obligation');
