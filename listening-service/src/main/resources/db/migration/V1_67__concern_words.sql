-- The terms of the concern that a mention has, by their keys; null until they are known.
alter table concern_mention add column keys bigint[];

-- Concerns with mentions that were erased or deleted since their words were looked through. Triggers
-- write it. Rows of one concern repeat, because a unique key would make erasures wait for each other.
create table concern_change (
  tenant_id text not null,
  concern_id uuid not null);
create index concern_change_concern on concern_change (tenant_id, concern_id);

alter table concern no force row level security;
insert into concern_change (tenant_id, concern_id) select tenant_id, id from concern;
alter table concern force row level security;
select es.fence('concern_change');

create function concern_mention_erased() returns trigger language plpgsql as $$
begin
  insert into concern_change (tenant_id, concern_id)
  select distinct x.tenant_id, x.concern_id
    from changed m join concern_mention x on x.mention_id = m.id
   where m.text_state = 'REMOVED';
  return null;
end $$;
create trigger concern_mention_erased after update on mention
  referencing new table as changed for each statement execute function concern_mention_erased();

create function concern_mention_deleted() returns trigger language plpgsql as $$
begin
  insert into concern_change (tenant_id, concern_id)
  select distinct x.tenant_id, x.concern_id
    from changed m join concern_mention x on x.mention_id = m.id;
  return null;
end $$;
create trigger concern_mention_deleted after delete on mention
  referencing old table as changed for each statement execute function concern_mention_deleted();

-- Old windows are deleted.
create index term_window_end on term_window (monitor_id, ends_at);
