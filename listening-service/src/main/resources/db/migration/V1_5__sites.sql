create table site (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  domain text not null,
  monthly_visits bigint not null,
  visibility double precision not null,
  unique (tenant_id, domain));
select es.fence('site');
