-- How far the reading of a file has come. Each batch of rows moves it in its own transaction, so that
-- a reading that was cut off goes on where it was. One process at a time holds the lease.
create table import_reading (
  import_id uuid primary key,
  tenant_id text not null,
  reader uuid not null,
  lease_until timestamptz not null,
  rows bigint not null default 0,
  bytes bigint not null default 0,
  accepted bigint not null default 0,
  duplicates bigint not null default 0,
  updated bigint not null default 0,
  rejected bigint not null default 0,
  oldest timestamptz,
  newest timestamptz,
  errors bigint not null default 0,
  corrections bigint not null default 0);
select es.fence('import_reading');
