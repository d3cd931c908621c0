create table mention (
  id uuid primary key,
  tenant_id text not null,
  source text not null,
  external_id text,
  url text,
  canonical_url text,
  domain text,
  published_at timestamptz not null,
  collected_at timestamptz not null,
  language text,
  title text not null,
  text text not null,
  author_key text,
  followers bigint,
  kind text not null,
  likes bigint,
  comments bigint,
  shares bigint,
  views bigint,
  reach bigint,
  sentiment text not null,
  unique (tenant_id, source, external_id),
  unique (tenant_id, canonical_url));
create index mention_time on mention (tenant_id, published_at desc, id desc);
select es.fence('mention');

-- Which monitor picked a mention, and the monitor's version that did.
create table mention_match (
  tenant_id text not null,
  monitor_id uuid not null,
  mention_id uuid not null,
  monitor_version int not null,
  published_at timestamptz not null,
  primary key (monitor_id, mention_id));
create index mention_match_time on mention_match (monitor_id, published_at desc, mention_id desc);
select es.fence('mention_match');
