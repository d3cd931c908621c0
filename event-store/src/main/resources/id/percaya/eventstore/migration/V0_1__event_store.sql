-- Run as the owner of the schema. ${request} and ${worker} are roles that exist already; neither owns
-- anything, and neither may change or delete an event: the log is kept by privilege, not by trigger.
create schema es;
grant usage on schema es to ${request}, ${worker};

-- The cluster whose transaction ids the log is ordered by; checked when a subscription starts.
create table es.meta (
  one               bool primary key default true check (one),
  schema_version    int not null,
  system_identifier bigint not null);
insert into es.meta (schema_version, system_identifier)
  select 1, system_identifier from pg_control_system();
grant select on es.meta to ${request}, ${worker};

-- Fails closed: null, which equals nothing, when no tenant is set. A setting that was once local to
-- a transaction reads as '' afterwards.
create function es.tenant() returns text stable parallel safe
  return nullif(current_setting('app.tenant', true), '');

-- The log. Columns of fixed width come first, so that no row is padded.
create table es.event (
  tx             xid8        not null default pg_current_xact_id(),
  position       bigint      not null generated always as identity (cache 1),
  recorded_at    timestamptz not null default clock_timestamp(),
  stream_id      uuid        not null,
  event_id       uuid        not null,
  version        int         not null check (version > 0),
  schema_version smallint    not null default 1,
  tenant_id      text        not null check (tenant_id <> ''),
  stream_type    text        not null,
  type           text        not null,
  data           jsonb       not null,
  metadata       jsonb       not null,
  primary key (stream_id, version));
create index event_cursor on es.event (tx, position);
do $$ begin -- the embedded PostgreSQL is built without lz4
  alter table es.event alter column data set compression lz4;
exception when feature_not_supported then null; end $$;
alter table es.event set
  (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table es.event enable row level security;
alter table es.event force row level security;
create policy request_reads on es.event for select to ${request}
  using (tenant_id = (select es.tenant()));
create policy request_appends on es.event for insert to ${request}
  with check (tenant_id = (select es.tenant()));
create policy worker_reads on es.event for select to ${worker} using (true);
grant select, insert on es.event to ${request};
grant select on es.event to ${worker};

-- How far each subscription has heard, and who of the replicas hears for it.
create table es.subscription (
  name        text primary key,
  tx          xid8        not null default '0',
  position    bigint      not null default 0,
  status      text        not null default 'running' check (status in ('running', 'paused')),
  owner       text,
  lease_until timestamptz not null default '-infinity',
  attempts    int         not null default 0,
  failure     jsonb,
  updated_at  timestamptz not null default clock_timestamp()) with (fillfactor = 50);
grant select, insert, update on es.subscription to ${worker};

-- What a command with an Idempotency-Key was answered; written last in the command's transaction.
-- The response is text, so that a repeat is answered byte for byte.
create table es.command (
  tenant_id       text        not null,
  subject         text        not null,
  operation       text        not null,
  idempotency_key text        not null,
  request_sha256  bytea       not null,
  http_status     smallint    not null,
  headers         jsonb       not null default '{}',
  response        text,
  created_at      timestamptz not null default clock_timestamp(),
  primary key (tenant_id, subject, operation, idempotency_key));
create index command_age on es.command (created_at);
alter table es.command enable row level security;
alter table es.command force row level security;
create policy request_reads on es.command for select to ${request}
  using (tenant_id = (select es.tenant()));
create policy request_adds on es.command for insert to ${request}
  with check (tenant_id = (select es.tenant()));
create policy worker_reads on es.command for select to ${worker} using (true);
create policy worker_prunes on es.command for delete to ${worker} using (true);
grant select, insert on es.command to ${request};
grant select, delete on es.command to ${worker};

-- Which version of a foreign aggregate a consumer has taken in: one row a stream, not a message.
create table es.inbox (
  tenant_id  text        not null,
  consumer   text        not null,
  source     text        not null,
  stream_id  uuid        not null,
  version    int         not null,
  updated_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, consumer, source, stream_id)) with (fillfactor = 70);
alter table es.inbox enable row level security;
alter table es.inbox force row level security;
create policy request on es.inbox to ${request}
  using (tenant_id = (select es.tenant())) with check (tenant_id = (select es.tenant()));
grant select, insert, update on es.inbox to ${request};

-- What a tail may read up to, and what holds it there. The age sees other roles' transactions only
-- when the reader is in pg_read_all_stats; the count needs no privilege.
create view es.horizon with (security_invoker) as
  select pg_snapshot_xmin(now.snapshot) as xmin,
         pg_snapshot_xmax(now.snapshot)::text::numeric
           - pg_snapshot_xmin(now.snapshot)::text::numeric as held_back,
         coalesce(greatest(
           (select max(clock_timestamp() - a.xact_start) from pg_stat_activity a
             where a.backend_xid is not null),
           (select max(clock_timestamp() - p.prepared) from pg_prepared_xacts p)),
           interval '0') as age
    from (select pg_current_snapshot() as snapshot) now;
grant select on es.horizon to ${worker};

-- Fences a read model with a column tenant_id: the request role sees and writes its tenant's rows,
-- the worker role everyone's. Called by the migration that creates the table.
create function es.fence(fenced regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy request on %s to ${request}'
    ' using (tenant_id = (select es.tenant())) with check (tenant_id = (select es.tenant()))',
    fenced);
  execute format('create policy worker on %s to ${worker} using (true) with check (true)', fenced);
  execute format('grant select, insert, update, delete on %s to ${request}, ${worker}', fenced);
end $$;
revoke execute on function es.fence(regclass) from public;
