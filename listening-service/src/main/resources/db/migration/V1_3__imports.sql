create table import_batch (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  state text not null,
  format text not null,
  sha256 text not null,
  bytes bigint not null,
  accepted bigint not null default 0,
  duplicates bigint not null default 0,
  updated bigint not null default 0,
  rejected bigint not null default 0,
  oldest timestamptz,
  newest timestamptz,
  why text,
  detail text,
  received_at timestamptz not null,
  ended_at timestamptz);
select es.fence('import_batch');

create table import_error (
  import_id uuid not null,
  tenant_id text not null,
  line bigint not null,
  place int not null,
  column_name text not null,
  value text not null,
  rule text not null,
  primary key (import_id, line, place));
select es.fence('import_error');
