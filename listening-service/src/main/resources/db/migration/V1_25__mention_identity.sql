-- A usable external id decides alone, so that the comments of one post may share its address. An
-- address counts only where an id is missing, which no unique index can say: the transactions that
-- save a tenant's mentions run one after the other.
alter table mention drop constraint mention_tenant_id_canonical_url_key;
create index mention_address on mention (tenant_id, canonical_url);

alter table mention add column text_key bigint;
alter table mention add column observed_at timestamptz;
create index mention_author_text on mention (tenant_id, author_key, text_key) where text_key is not null;

-- The rules by which canonical_url was computed; the service computes the older ones again.
alter table mention add column address_rules smallint not null default 1;
create index mention_outdated_address on mention (tenant_id) where address_rules < 2;

-- When the mention was first stored; collected_at moves with each refresh.
alter table mention no force row level security;
alter table mention add column stored_at timestamptz;
update mention set stored_at = collected_at;
alter table mention alter column stored_at set not null;
alter table mention alter column stored_at set default now();
alter table mention force row level security;

alter table mention add column country text;
alter table mention add column rating double precision;
alter table mention add column parent_external_id text;
