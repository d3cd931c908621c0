-- The sources that are listened to, as their events leave them.
--
-- defined_version and activated_version are the versions of the last definition and of the last
-- activation: a poll that began before one of them begins anew.
create table source (
  id                uuid        primary key,
  tenant_id         text        not null,
  version           int         not null,
  state             text        not null
    check (state in ('PENDING', 'ACTIVE', 'PAUSED', 'HALTED', 'REMOVED')),
  name              text        not null,
  kind              text        not null,
  address           text,
  account           text,
  query             text,
  interval_seconds  int,
  secret_version    int         not null default 0,
  halt_reason       text,
  stalled_at        timestamptz,
  registered_at     timestamptz not null,
  activated_at      timestamptz,
  activated_version int         not null default 0,
  defined_version   int         not null);
create index source_registered on source (tenant_id, registered_at desc, id desc);
create index source_active on source (id) where state = 'ACTIVE';
select es.fence('source');

-- The newest secret of a source, sealed with a key of the source.
create table source_secret (
  source_id uuid primary key,
  tenant_id text not null,
  version   int  not null,
  sealed    text not null);
select es.fence('source_secret');

-- Where reading a source stands, and its heartbeat. It changes at every poll, so it is no event.
create table source_progress (
  source_id         uuid        primary key,
  tenant_id         text        not null,
  activated_version int         not null default 0,
  defined_version   int         not null default 0,
  cursor            text,
  failures          int         not null default 0,
  failing_since     timestamptz,
  next_at           timestamptz not null default '-infinity',
  claim             uuid,
  claimed_until     timestamptz not null default '-infinity',
  last_success_at   timestamptz,
  last_mention_at   timestamptz,
  mentions          bigint      not null default 0,
  unread            bigint      not null default 0) with (fillfactor = 70);
select es.fence('source_progress');
