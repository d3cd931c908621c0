-- Days (Asia/Jakarta) of a tenant, counted in advance. A row counts while no change of its day is noted.
-- Sets of authors and stories are 64-bit hashes, eight bytes each, so that days can be united exactly.
create table figure_day (
  tenant_id text not null,
  day date not null,
  positive bigint not null,
  neutral bigint not null,
  negative bigint not null,
  unknown bigint not null,
  by_model bigint not null,
  by_source bigint not null,
  by_person bigint not null,
  reach_social numeric not null,
  authors bytea not null,
  stories bytea not null,
  domains text[] not null,
  primary key (tenant_id, day));
-- Hashes cannot be compressed, so it is not tried.
alter table figure_day alter column authors set storage external, alter column stories set storage external;
select es.fence('figure_day');

-- Days whose mentions have changed since they were counted. Triggers write it. Rows of one day repeat,
-- because a unique key would make imports wait for each other.
create table figure_day_change (
  id bigint generated always as identity,
  tenant_id text not null,
  day date not null,
  changed_at timestamptz not null default clock_timestamp());
create index figure_day_change_day on figure_day_change (tenant_id, day, changed_at);
select es.fence('figure_day_change');

-- One row for a day and transaction is enough, because all its changes become visible together. Settings
-- know the days that the transaction has noted; they last as long as the rows do, also when a savepoint is
-- rolled back. There are 400 of them, so that a session does not gather more; two days that share one are
-- noted more than once.
create function note_figure_day(tenant text, published_at timestamptz) returns void language plpgsql as $$
declare
  changed date := (published_at at time zone 'Asia/Jakarta')::date;
  setting text := 'percaya.noted_day_' || abs(changed - date '2000-01-01') % 400;
  note text := tenant || ' ' || changed;
begin
  if current_setting(setting, true) is distinct from note then
    insert into figure_day_change (tenant_id, day) values (tenant, changed);
    perform set_config(setting, note, true);
  end if;
end $$;

create function figure_day_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform note_figure_day(old.tenant_id, old.published_at);
  end if;
  if tg_op <> 'DELETE' then
    perform note_figure_day(new.tenant_id, new.published_at);
  end if;
  return null;
end $$;

-- For each row: mentions are written one a statement, and a row that changes nothing counted costs only
-- the comparison.
create trigger figure_day_mention_added after insert on mention
  for each row execute function figure_day_changed();
create trigger figure_day_mention_changed after update on mention
  for each row when (
    (new.tenant_id, new.published_at, new.sentiment, new.sentiment_by, new.source, new.followers, new.author_key, new.domain)
    is distinct from
    (old.tenant_id, old.published_at, old.sentiment, old.sentiment_by, old.source, old.followers, old.author_key, old.domain))
  execute function figure_day_changed();
create trigger figure_day_mention_removed after delete on mention
  for each row execute function figure_day_changed();

-- A mention without a row, and the first of its story, are the story of their own id.
create trigger figure_day_story_joined after insert on mention_story
  for each row when (new.story_id <> new.mention_id) execute function figure_day_changed();
create trigger figure_day_story_changed after update on mention_story
  for each row when (new.* is distinct from old.*) execute function figure_day_changed();
create trigger figure_day_story_left after delete on mention_story
  for each row when (old.story_id <> old.mention_id) execute function figure_day_changed();
