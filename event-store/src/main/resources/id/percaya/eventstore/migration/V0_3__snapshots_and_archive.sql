-- What a reducer has folded a stream to. Disposable: a row that is lost, or of another version of
-- the reducer, costs the time to fold the stream again.
create table es.snapshot (
  tenant_id       text        not null check (tenant_id <> ''),
  stream_id       uuid        not null,
  reducer         text        not null,
  reducer_version int         not null,
  version         int         not null check (version > 0),
  last_event      uuid        not null,
  chain           uuid        not null,
  state_type      text        not null,
  state           jsonb       not null,
  taken_at        timestamptz not null default clock_timestamp(),
  primary key (tenant_id, stream_id, reducer)) with (fillfactor = 50);
create index snapshot_stream on es.snapshot (stream_id);
alter table es.snapshot enable row level security;
alter table es.snapshot force row level security;
create policy request on es.snapshot to ${request}
  using (tenant_id = (select es.tenant())) with check (tenant_id = (select es.tenant()));
create policy worker_reads on es.snapshot for select to ${worker} using (true);
create policy worker_scrubs on es.snapshot for delete to ${worker} using (true);
grant select, insert, update, delete on es.snapshot to ${request};
grant select, delete on es.snapshot to ${worker};

-- Whole streams that are closed. In es.event each leaves two rows of the type '(archived)': one at
-- version 1, so that nobody begins it again, and one behind its last, so that nobody goes on. No
-- append's guard finds a row of that stream type, and the primary key does the rest.
create table es.archived_event (
  like es.event including constraints including storage including compression,
  primary key (stream_id, version));
create index archived_event_cursor on es.archived_event (tx, position);
alter table es.archived_event enable row level security;
alter table es.archived_event force row level security;
create policy request_reads on es.archived_event for select to ${request}
  using (tenant_id = (select es.tenant()));
create policy worker_reads on es.archived_event for select to ${worker} using (true);
grant select on es.archived_event to ${request}, ${worker};

-- The owner sees one stream of the log, and only while es.archive moves it.
create policy archiving on es.event to current_user
  using (stream_id::text = current_setting('es.archiving', true))
  with check (stream_id::text = current_setting('es.archiving', true));
create policy archiving on es.archived_event to current_user
  using (stream_id::text = current_setting('es.archiving', true))
  with check (stream_id::text = current_setting('es.archiving', true));

-- Whether an event is the last of its stream and closes it, is old enough, and was heard by all.
create function es.closes(
  e es.event, category text, closing text[], before timestamptz) returns bool stable language sql as $$
  select e.stream_type = category and e.type = any (closing) and e.recorded_at < before
     and e.tx < pg_snapshot_xmin(pg_current_snapshot())
     and not exists (select 1 from es.event l
                      where l.stream_id = e.stream_id and l.version > e.version)
     and not exists (select 1 from es.subscription s
                      where (s.tx, s.position) < (e.tx, e.position))
     and not exists (select 1 from es.parked p where p.stream_id = e.stream_id)
$$;
revoke execute on function es.closes(es.event, text, text[], timestamptz) from public;
grant execute on function es.closes(es.event, text, text[], timestamptz) to ${worker};

-- Moves a closed stream; returns how many events, 0 when it is not to be moved. Who appends to it
-- at the same moment is waited for at the row behind its last, and one of the two fails with 23505.
create function es.archive(
  stream uuid, category text, closing text[], before timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  final es.event;
  moved int;
begin
  perform set_config('es.archiving', stream::text, true);
  select e.* into final from es.event e where e.stream_id = stream order by e.version desc limit 1;
  if final.stream_id is null or not es.closes(final, category, closing, before) then
    perform set_config('es.archiving', '', true);
    return 0;
  end if;
  insert into es.event (tx, position, recorded_at, stream_id, event_id, version, tenant_id,
                        stream_type, type, data, metadata)
    overriding system value
    values (final.tx, final.position, final.recorded_at, stream, gen_random_uuid(),
            final.version + 1, final.tenant_id, '(archived)', '(archived)', '{}', '{}');
  insert into es.archived_event
    select e.* from es.event e where e.stream_id = stream and e.version <= final.version;
  get diagnostics moved = row_count;
  delete from es.event e where e.stream_id = stream and e.version between 2 and final.version;
  update es.event set event_id = gen_random_uuid(), schema_version = 1, stream_type = '(archived)',
                      type = '(archived)', data = '{}', metadata = '{}'
   where stream_id = stream and version = 1;
  perform set_config('es.archiving', '', true);
  return moved;
end $$;
revoke execute on function es.archive(uuid, text, text[], timestamptz) from public;
grant execute on function es.archive(uuid, text, text[], timestamptz) to ${worker};

-- The log with what was archived, for whoever hears it from the start: by (tx, position).
create view es.whole_log with (security_invoker) as
  select * from es.event where stream_type <> '(archived)'
  union all
  select * from es.archived_event;
grant select on es.whole_log to ${worker};
