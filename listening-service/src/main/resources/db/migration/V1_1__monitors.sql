create table monitor (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  state text not null,
  name text not null,
  query text not null,
  facility text not null,
  role text not null);
select es.fence('monitor');

-- One row a tenant. Who matches mentions shares its lock and who changes what is matched takes it,
-- so that a mention is matched either at ingest or by the backfill, and never by neither.
create table monitor_set (
  tenant_id text primary key,
  revision int not null);
select es.fence('monitor_set');

-- Up to which of its versions a monitor has been applied to what was stored before.
create table monitor_application (
  monitor_id uuid primary key,
  tenant_id text not null,
  version int not null);
select es.fence('monitor_application');
