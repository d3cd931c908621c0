-- The subscriptions of partners, as their events leave them.
create table webhook_subscription (
  id                  uuid        primary key,
  tenant_id           text        not null,
  version             int         not null,
  state               text        not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED', 'DELETED')),
  url                 text        not null,
  types               text[]      not null,
  secret_version      int         not null,
  former_secret_until timestamptz,
  fault               text,
  disabled_at         timestamptz,
  created_at          timestamptz not null);
select es.fence('webhook_subscription');

-- Up to where in the log a subscription has its events, and since when its address has been failing.
create table webhook_position (
  subscription_id uuid   primary key,
  tenant_id       text   not null,
  tx              xid8   not null,
  position        bigint not null,
  failing_since   timestamptz) with (fillfactor = 50);
select es.fence('webhook_position');

-- Sealed with the key of the subscription. Without valid_until it is the newest.
create table webhook_secret (
  subscription_id uuid not null,
  version         int  not null,
  tenant_id       text not null,
  sealed          text not null,
  valid_until     timestamptz,
  primary key (subscription_id, version));
select es.fence('webhook_secret');

-- Deliveries to make, and the log of those made: the statuses of the answers, and never their bodies.
create table webhook_delivery (
  id              bigint      generated always as identity primary key,
  tenant_id       text        not null,
  subscription_id uuid        not null,
  event_id        uuid        not null,
  subject         uuid        not null,
  type            text        not null,
  body            text        not null,
  state           text        not null default 'PENDING'
    check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  attempts        int         not null default 0,
  answers         jsonb       not null default '[]',
  created_at      timestamptz not null default clock_timestamp(),
  next_attempt_at timestamptz not null default clock_timestamp(),
  finished_at     timestamptz) with (fillfactor = 70);
create index webhook_delivery_pending on webhook_delivery (subscription_id, subject, id)
  where state = 'PENDING';
create index webhook_delivery_due on webhook_delivery (subscription_id, next_attempt_at)
  where state = 'PENDING';
create index webhook_delivery_log on webhook_delivery (subscription_id, id desc);
create index webhook_delivery_finished on webhook_delivery (finished_at);
select es.fence('webhook_delivery');
