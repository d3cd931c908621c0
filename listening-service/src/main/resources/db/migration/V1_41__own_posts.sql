-- The provider's own posts, by the address that their publication was given.
create table own_post (
  publication_id uuid primary key,
  tenant_id text not null,
  url text not null,
  canonical_url text not null);
create index own_post_address on own_post (tenant_id, canonical_url);
select es.fence('own_post');
