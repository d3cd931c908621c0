-- Hours of a monitor whose mentions have changed since their terms were counted. Triggers write it, so
-- that no late mention is forgotten. Rows of one hour repeat, because a unique key would make imports
-- wait for each other.
create table term_change (
  tenant_id text not null,
  monitor_id uuid not null,
  hour timestamptz not null);
create index term_change_monitor on term_change (tenant_id, monitor_id, hour);

-- Counting begins with the mentions that are stored.
alter table mention_match no force row level security;
insert into term_change (tenant_id, monitor_id, hour)
select distinct tenant_id, monitor_id, date_trunc('hour', published_at, 'UTC') from mention_match
 where published_at > now() - interval '90 days';
alter table mention_match force row level security;
select es.fence('term_change');

create function terms_changed() returns trigger language plpgsql as $$
begin
  insert into term_change (tenant_id, monitor_id, hour)
  select distinct tenant_id, monitor_id, date_trunc('hour', published_at, 'UTC') from changed;
  return null;
end $$;
create trigger terms_added after insert on mention_match
  referencing new table as changed for each statement execute function terms_changed();
create trigger terms_removed after delete on mention_match
  referencing old table as changed for each statement execute function terms_changed();

-- The terms of a monitor's window of whole hours: so many stories have the term of this key. A key is
-- a number from which no word can be read. A window is judged when its emerging terms were looked for.
create table term_window (
  monitor_id uuid not null,
  tenant_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  texts int not null,
  keys bigint[] not null,
  counts int[] not null,
  judged boolean not null,
  primary key (monitor_id, starts_at));
create index term_window_unjudged on term_window (tenant_id, monitor_id, starts_at) where not judged;
select es.fence('term_window');
