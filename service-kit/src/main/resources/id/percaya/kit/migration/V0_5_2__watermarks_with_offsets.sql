-- How far this service has processed other services' topics, and the watermarks that say how far it should have; no tenant's data.
drop table watermark;

-- A topic as the broker last described it.
create table heard_topic (
  topic text primary key,
  topic_id text not null,
  partitions int not null);

-- Everything below the offset is processed.
create table heard_partition (
  topic text not null,
  partition int not null,
  processed bigint not null,
  primary key (topic, partition)) with (fillfactor = 50);

-- Everything recorded before as_of is below the offsets; partition n is at index n + 1.
create table watermark (
  topic text not null,
  as_of timestamptz not null,
  topic_id text not null,
  offsets bigint[] not null,
  primary key (topic, as_of));

grant select, insert, update, delete on heard_topic, heard_partition, watermark to ${worker};
grant select on heard_topic, heard_partition, watermark to ${request};
