create table crisis_case (
  id          uuid primary key,
  tenant_id   text not null,
  version     int not null,
  facility    text not null,
  source      text not null,
  summary     text,
  alert       jsonb,
  state       text not null,
  crisis_id   uuid,
  reason      text,
  correlation uuid not null,
  reported_at timestamptz not null);

create index crisis_case_newest on crisis_case (tenant_id, reported_at desc, id desc);

select es.fence('crisis_case');
