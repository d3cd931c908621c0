-- A subscription's streams may be spread over several shards, each heard by itself; a view that is
-- rebuilt is heard a second time from the start, as the next generation.
alter table es.subscription
  add generation int      not null default 1 check (generation > 0),
  add shard      smallint not null default 0,
  add shards     smallint not null default 1,
  -- a process that joined, to which the owner hands the shard over
  add wanted_by  text,
  add check (shard >= 0 and shard < shards),
  drop constraint subscription_pkey,
  add primary key (name, generation, shard);
grant delete on es.subscription to ${worker};

-- What a subscription could not take in, and behind it everything later of the same stream, while
-- other streams flow on. No word of the event or of the failure: it may be about a person.
create table es.parked (
  subscription text        not null,
  generation   int         not null default 1,
  stream_id    uuid        not null,
  version      int         not null,
  event_id     uuid        not null,
  tenant_id    text        not null,
  stream_type  text        not null,
  type         text        not null,
  -- 'behind' another parked event of its stream; 'retry' when an operator has asked for it
  status       text        not null check (status in ('failed', 'behind', 'retry')),
  exception    text,
  attempts     int         not null default 0,
  parked_at    timestamptz not null default clock_timestamp(),
  primary key (subscription, generation, stream_id, version));
grant select, insert, update, delete on es.parked to ${worker};
