-- Hours of a tenant whose figures have changed since they were summarised. Triggers write it. Rows of
-- one hour repeat, because a unique key would make imports wait for each other.
create table hour_change (
  id bigint generated always as identity,
  tenant_id text not null,
  hour timestamptz not null,
  changed_at timestamptz not null default clock_timestamp());
create index hour_change_hour on hour_change (tenant_id, hour);
select es.fence('hour_change');

create function match_hour_changed() returns trigger language plpgsql as $$
begin
  insert into hour_change (tenant_id, hour)
  select distinct tenant_id, date_trunc('hour', published_at, 'UTC') from changed
   where published_at > now() - interval '8 days';
  return null;
end $$;
create trigger match_hour_added after insert on mention_match
  referencing new table as changed for each statement execute function match_hour_changed();
create trigger match_hour_removed after delete on mention_match
  referencing old table as changed for each statement execute function match_hour_changed();

create function mention_hour_changed() returns trigger language plpgsql as $$
begin
  insert into hour_change (tenant_id, hour)
  select distinct n.tenant_id, date_trunc('hour', n.published_at, 'UTC')
    from before b join after n on n.id = b.id
   where (n.sentiment, n.followers, n.author_key) is distinct from (b.sentiment, b.followers, b.author_key)
     and n.published_at > now() - interval '8 days';
  return null;
end $$;
create trigger mention_hour_changed after update on mention
  referencing old table as before new table as after
  for each statement execute function mention_hour_changed();
