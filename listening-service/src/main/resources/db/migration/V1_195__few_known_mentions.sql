-- A batch reads the first mention at an address, and the first one of an author and text within a day,
-- however many others there are.
drop index mention_address;
create index mention_address on mention (tenant_id, canonical_url, id);
create index mention_address_without_id on mention (tenant_id, canonical_url, id)
  where external_id is null;

drop index mention_author_text;
create index mention_author_text on mention (tenant_id, author_key, text_key, published_at, id)
  where author_key is not null;
create index mention_author_text_without_id on mention
  (tenant_id, author_key, text_key, published_at, id)
  where author_key is not null and external_id is null;

drop index erased_mention_by_address;
create index erased_mention_by_address on erased_mention (tenant_id, address_hash, mention_id);
create index erased_mention_by_address_without_id on erased_mention
  (tenant_id, address_hash, mention_id) where id_hash is null;

drop index erased_mention_by_text;
create index erased_mention_by_text on erased_mention (tenant_id, text_hash, published_at, mention_id);
create index erased_mention_by_text_without_id on erased_mention
  (tenant_id, text_hash, published_at, mention_id) where id_hash is null;
