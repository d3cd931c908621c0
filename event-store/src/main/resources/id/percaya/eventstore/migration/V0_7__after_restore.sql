-- To be called once by the owner, services stopped, after the data was restored from a dump (or copied)
-- into another cluster: the transaction ids stored there mean nothing here. All events become one old
-- transaction's and keep their order as their new positions; the checkpoints move with them.
create function es.after_restore() returns void language plpgsql as $$
declare
  here bigint := (select system_identifier from pg_control_system());
begin
  if here = (select system_identifier from es.meta) then
    raise exception 'this is the cluster the log was written in: nothing to do';
  end if;
  if pg_snapshot_xmin(pg_current_snapshot()) <= '10'::xid8 then
    raise exception 'this cluster is too young: no transaction id is free below its own';
  end if;
  alter table es.event no force row level security;
  alter table es.archived_event no force row level security;
  create temp table renumbered on commit drop as
    select tx, position, row_number() over (order by tx, position) as nth
      from (select tx, position from es.event
            union -- what an archived stream leaves in es.event has the places of its events
            select tx, position from es.archived_event) log;
  create unique index on renumbered (position);
  analyze renumbered;
  update es.subscription s
     set tx = '3', owner = null, lease_until = '-infinity',
         position = (select count(*) from renumbered r
                      where (r.tx, r.position) <= (s.tx, s.position));
  alter table es.event alter column position drop identity;
  update es.event e set tx = '3', position = r.nth from renumbered r where r.position = e.position;
  update es.archived_event e set tx = '3', position = r.nth from renumbered r
   where r.position = e.position;
  execute format(
    'alter table es.event alter column position add generated always as identity (cache 1 start %s)',
    (select count(*) + 1 from renumbered));
  alter table es.event force row level security;
  alter table es.archived_event force row level security;
  update es.meta set system_identifier = here;
end $$;
revoke execute on function es.after_restore() from public;
