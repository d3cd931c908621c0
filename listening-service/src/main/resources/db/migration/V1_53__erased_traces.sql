-- A mention without id and address is recognised by author and text, within 24 hours.
alter table erased_mention add column text_hash text;
alter table erased_mention add column published_at timestamptz not null default '-infinity';
alter table erased_mention alter column published_at drop default;
create index erased_mention_by_text on erased_mention (tenant_id, text_hash);

-- Replies to an erased post.
create index mention_parent on mention (tenant_id, source, parent_external_id)
  where parent_external_id is not null;

-- The errors of a file's rows are deleted before the file's numbers are.
alter table import_batch add column errors_kept boolean not null default true;
create index import_batch_with_errors on import_batch (received_at) where errors_kept;
create index import_batch_reading on import_batch (tenant_id, received_at)
  where state = 'RECEIVED';
