-- The bodies that platforms have sent, sealed with the key of their source. A body goes as soon as
-- it is read; its digest stays a while, so that a repeat is known.
create table source_delivery (
  id            uuid        primary key,
  tenant_id     text        not null,
  source_id     uuid        not null,
  digest        text        not null,
  sealed        text,
  received_at   timestamptz not null,
  attempts      int         not null default 0,
  next_at       timestamptz not null default '-infinity',
  read_at       timestamptz,
  unique (source_id, digest));
create index source_delivery_unread on source_delivery (next_at) where read_at is null;
create index source_delivery_read on source_delivery (read_at) where read_at is not null;
select es.fence('source_delivery');
