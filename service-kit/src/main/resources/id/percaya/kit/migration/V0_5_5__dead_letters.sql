-- Records of other services that could not be processed. They are kept until an operator takes them in again or
-- discards them; then only what they were and why remains.
create table dead_letter (
  id uuid primary key,
  -- as the record says; null if it says none
  tenant_id text,
  topic text not null,
  partition int not null,
  record_offset bigint not null,
  type text,
  source text,
  stream_id uuid,
  sequence int,
  event_id uuid,
  -- no announcer of the topic's service can have sent it
  refused boolean not null,
  reason text not null,
  attempts int not null default 1,
  status text not null default 'OPEN' check (status in ('OPEN', 'TAKEN_IN', 'DISCARDED')),
  dead_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  record_key bytea,
  headers jsonb,
  data bytea);
create index dead_letter_by_time on dead_letter (dead_at desc, id desc);
create index dead_letter_open on dead_letter (tenant_id, type) where status = 'OPEN';
select es.fence('dead_letter');
revoke insert, delete on dead_letter from ${request};
