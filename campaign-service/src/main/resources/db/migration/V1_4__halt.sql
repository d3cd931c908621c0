create table halt (
  id           uuid primary key,
  tenant_id    text not null,
  version      int not null,
  state        text not null,
  facility     text,
  procedure    text,
  practitioner text,
  topic        text,
  cause        text not null,
  crisis_id    uuid,
  reason       text,
  imposed_at   timestamptz not null,
  lifted_at    timestamptz);

create index halt_newest on halt (tenant_id, id desc);
create index halt_in_force on halt (tenant_id) where state = 'IN_FORCE';

select es.fence('halt');
