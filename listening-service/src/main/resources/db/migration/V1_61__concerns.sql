-- The last columns are counted from concern_term and concern_mention.
create table concern (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  state text not null,
  monitor_id uuid not null,
  facility text not null,
  first_mention_at timestamptz not null,
  opened_at timestamptz not null,
  topic text,
  confirmed_at timestamptz,
  due_at timestamptz,
  answered_at timestamptz,
  publication_id uuid,
  quiet_since timestamptz,
  faded_at timestamptz,
  dismissed_at timestamptz,
  terms jsonb not null default '[]',
  sample_mention_ids jsonb not null default '[]',
  mentions bigint not null default 0,
  stories bigint not null default 0,
  authors bigint not null default 0,
  last_mention_at timestamptz);
create index concern_opened on concern (tenant_id, opened_at desc, id desc);
create index concern_of_monitor on concern (monitor_id, state);
create index concern_confirmed on concern (tenant_id, confirmed_at) where confirmed_at is not null;
select es.fence('concern');

-- The words stand here and in no event: many people used them, but they may name somebody.
create table concern_term (
  concern_id uuid not null,
  tenant_id text not null,
  monitor_id uuid not null,
  key bigint not null,
  term text not null,
  score double precision not null,
  primary key (concern_id, key));
create index concern_term_monitor on concern_term (monitor_id, key);
select es.fence('concern_term');

create table concern_mention (
  concern_id uuid not null,
  tenant_id text not null,
  mention_id uuid not null,
  published_at timestamptz not null,
  primary key (concern_id, mention_id));
create index concern_mention_time on concern_mention (concern_id, published_at desc);
create index concern_mention_mention on concern_mention (mention_id);
select es.fence('concern_mention');
