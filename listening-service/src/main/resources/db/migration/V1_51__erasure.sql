-- Mentions without text and author. Hashes of what they were recognised by stay, so that an export
-- that has them again brings nothing back.
create table erased_mention (
  tenant_id text not null,
  mention_id uuid not null,
  id_hash text,
  address_hash text,
  primary key (tenant_id, mention_id));
create index erased_mention_by_id on erased_mention (tenant_id, id_hash);
create index erased_mention_by_address on erased_mention (tenant_id, address_hash);
select es.fence('erased_mention');

-- Orders to erase an author. The keys are there while the erasure runs.
create table erasure (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  ordered_at timestamptz not null,
  author_key text,
  replacement text,
  mentions bigint not null default 0,
  ended_at timestamptz);
create index erasure_newest on erasure (tenant_id, ordered_at desc, id desc);
create index erasure_running on erasure (tenant_id) where ended_at is null;
select es.fence('erasure');

create table retention_setting (
  id uuid primary key,
  tenant_id text not null unique,
  version int not null,
  days int not null);
select es.fence('retention_setting');

-- Without its condition, it finds the mentions of an author too.
drop index mention_author_text;
create index mention_author_text on mention (tenant_id, author_key, text_key)
  where author_key is not null;
