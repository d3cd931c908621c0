-- Near copies count as one story.
alter table monitor_bin add column stories int not null default 0;

-- How far each partition of the counting topic is counted and stored. Changes stay in the table until
-- all partitions have counted them.
create table counting_mark (
  partition int primary key,
  partitions int not null,
  tx xid8 not null,
  position bigint not null,
  counted_until timestamptz not null);
grant select, insert, update, delete on counting_mark to ${worker};
grant select on counting_mark to ${request};

-- A mention that is no near copy is a story of its own, as it was counted before its story was known.
create function story_changed() returns trigger language plpgsql as $$
begin
  insert into mention_change (tenant_id, mention_id, published_at)
  select tenant_id, mention_id, published_at from changed where story_id <> mention_id;
  return null;
end $$;
create trigger story_changed after insert on mention_story
  referencing new table as changed for each statement execute function story_changed();

-- Bins of mentions that Kafka Streams has forgotten, or soon will: they are counted in the database,
-- each once after its last change.
create table unsettled_bin (
  tenant_id text not null,
  monitor_id uuid not null,
  starts_at timestamptz not null,
  tx xid8 not null,
  position bigint not null,
  primary key (monitor_id, starts_at));
select es.fence('unsettled_bin');
create index mention_change_published on mention_change (tenant_id, published_at);

-- Every bin is counted again, for its stories. Of mentions that Kafka Streams has forgotten, one is
-- enough for its bin. Row-level security binds the owner too, hence it is lifted for that.
alter table mention_match no force row level security;
alter table mention_change no force row level security;
insert into mention_change (tenant_id, mention_id, published_at, monitor_id)
select tenant_id, mention_id, published_at, monitor_id from mention_match
 where published_at > now() - interval '35 days';
insert into mention_change (tenant_id, mention_id, published_at, monitor_id)
select distinct on (monitor_id, date_bin('5 minutes', published_at, timestamptz '2000-01-01 00:00+00'))
       tenant_id, mention_id, published_at, monitor_id
  from mention_match where published_at <= now() - interval '35 days'
 order by monitor_id, date_bin('5 minutes', published_at, timestamptz '2000-01-01 00:00+00');
alter table mention_match force row level security;
alter table mention_change force row level security;
