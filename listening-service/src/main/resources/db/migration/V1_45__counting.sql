-- Changes of what monitors count, in the order of their transactions. Sent to Kafka, and deleted when
-- sent. Triggers write them, so that no writer of mentions or matches can forget it. Retention drops
-- whole partitions and so changes no count.
create table mention_change (
  tenant_id text not null,
  tx xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  mention_id uuid not null,
  published_at timestamptz not null,
  -- null: all monitors that pick the mention
  monitor_id uuid,
  -- end of a recount, for the monitor: mentions published since published_at that were last counted in
  -- an earlier transaction than this count no more
  sweep xid8,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (tx, position));

-- Counting begins with the mentions that are stored.
alter table mention_match no force row level security;
insert into mention_change (tenant_id, mention_id, published_at, monitor_id)
select tenant_id, mention_id, published_at, monitor_id from mention_match
 where published_at > now() - interval '35 days';
alter table mention_match force row level security;
select es.fence('mention_change');

create function match_changed() returns trigger language plpgsql as $$
begin
  insert into mention_change (tenant_id, mention_id, published_at, monitor_id)
  select tenant_id, mention_id, published_at, monitor_id from changed;
  return null;
end $$;
create trigger match_added after insert on mention_match
  referencing new table as changed for each statement execute function match_changed();
create trigger match_removed after delete on mention_match
  referencing old table as changed for each statement execute function match_changed();

create function mention_changed() returns trigger language plpgsql as $$
begin
  insert into mention_change (tenant_id, mention_id, published_at)
  select n.tenant_id, n.id, n.published_at
    from before b join after n on n.id = b.id
   where (n.sentiment, n.followers, n.author_key) is distinct from (b.sentiment, b.followers, b.author_key);
  return null;
end $$;
create trigger mention_changed after update on mention
  referencing old table as before new table as after
  for each statement execute function mention_changed();

-- How far the changes are sent. One process at a time holds the lease.
create table counting_relay (
  one boolean primary key default true check (one),
  tx xid8 not null default '0',
  position bigint not null default 0,
  owner uuid,
  lease_until timestamptz not null default '-infinity');
insert into counting_relay default values;
grant select, update on counting_relay to ${worker};

-- Counts of five minutes of event time for each monitor, as of the change (tx, position).
create table monitor_bin (
  tenant_id text not null,
  monitor_id uuid not null,
  starts_at timestamptz not null,
  tx xid8 not null,
  position bigint not null,
  mentions int not null,
  positive int not null,
  neutral int not null,
  negative int not null,
  unknown int not null,
  authors int not null,
  reach double precision not null,
  primary key (monitor_id, starts_at));
select es.fence('monitor_bin');

-- The last recount that an operator ordered, with its progress.
create table recount (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  from_at timestamptz not null,
  ordered_at timestamptz not null,
  mentions bigint not null default 0,
  ended_at timestamptz);
select es.fence('recount');
