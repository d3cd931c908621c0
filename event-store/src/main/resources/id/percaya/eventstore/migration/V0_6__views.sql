-- Views that are heard by subscription. The tables of the generation that serves are in the schema
-- rm_<name>; a rebuild fills rm_<name>_g<n> and the two schemas change names.
create table es.view (
  name       text primary key,
  -- of the code that wrote the generation; another version does not go on with its rows
  version    int not null,
  generation int not null default 1);
grant select, insert on es.view to ${worker};

create table es.rebuild (
  view            text        not null references es.view,
  from_generation int         not null,
  to_generation   int         not null,
  version         int         not null,
  state           text        not null default 'building'
    check (state in ('building', 'swapping', 'done', 'failed', 'cancelled')),
  -- the log's last position at the start: what `done` is measured against
  total           bigint      not null,
  started_at      timestamptz not null default clock_timestamp(),
  started_by      text        not null,
  finished_at     timestamptz,
  failure         text,
  primary key (view, to_generation));
create unique index rebuild_one_at_a_time on es.rebuild (view)
  where state in ('building', 'swapping');
grant select, update on es.rebuild to ${worker};

-- Makes the schema of a view's next generation, empty. What could not be copied faithfully is
-- refused: a rebuilt view must be fenced, keyed and granted as the one it replaces.
create function es.next_generation(live text, next text) returns void language plpgsql as $$
declare
  each         record;
  foreign_keys text[];
  foreign_key  text;
begin
  for each in
    select c.oid::regclass as relation from pg_class c
     where c.relnamespace = live::regnamespace and c.relkind in ('v', 'm', 'p', 'f', 'S')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i'
                          and d.classid = 'pg_class'::regclass)
    union all
    select t.tgrelid::regclass from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = live::regnamespace and not t.tgisinternal
  loop
    raise exception 'a view is tables without triggers, numbered by identity at most: %',
      each.relation;
  end loop;
  for each in
    select c.oid::regclass as relation from pg_class c
     where c.relnamespace = live::regnamespace and c.relkind = 'r'
       and (not c.relforcerowsecurity
            or (select array_agg(p.polname::text order by p.polname) from pg_policy p
                 where p.polrelid = c.oid) is distinct from array['request', 'worker'])
  loop
    raise exception 'not fenced by es.fence: %', each.relation;
  end loop;

  execute format('create schema %I', next);
  execute format('grant usage on schema %I to ${request}, ${worker}', next);
  for each in
    select c.relname, c.reloptions from pg_class c
     where c.relnamespace = live::regnamespace and c.relkind = 'r'
  loop
    execute format('create table %I.%I (like %I.%I including all)',
      next, each.relname, live, each.relname);
    if each.reloptions is not null then
      execute format('alter table %I.%I set (%s)',
        next, each.relname, array_to_string(each.reloptions, ', '));
    end if;
    perform es.fence(format('%I.%I', next, each.relname)::regclass);
  end loop;
  -- with the schema in the search path, a definition names the table it refers to without it
  perform set_config('search_path', format('%I, public', live), true);
  select array_agg(format('alter table %I.%I add constraint %I %s',
           next, c.relname, k.conname, pg_get_constraintdef(k.oid)))
    into foreign_keys
    from pg_constraint k join pg_class c on c.oid = k.conrelid
   where c.relnamespace = live::regnamespace and k.contype = 'f';
  perform set_config('search_path', format('%I, public', next), true);
  foreach foreign_key in array coalesce(foreign_keys, '{}') loop
    execute foreign_key;
  end loop;
end $$;
revoke execute on function es.next_generation(text, text) from public;

-- How far the serving generation of a view has heard, and what of the tenant's it has passed over,
-- for the request role, which sees neither es.subscription nor es.parked.
create function es.heard(view text) returns table (tx xid8, "position" bigint)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select s.tx, s.position
      from es.view v
      join es.subscription s on s.name = v.name and s.generation = v.generation
     where v.name = heard.view;
  end;
create function es.passed_over(view text) returns table (stream_id uuid, version int)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select p.stream_id, p.version
      from es.view v
      join es.parked p on p.subscription = v.name and p.generation = v.generation
     where v.name = passed_over.view and p.tenant_id = es.tenant();
  end;
revoke execute on function es.heard(text), es.passed_over(text) from public;
grant execute on function es.heard(text), es.passed_over(text) to ${request}, ${worker};
