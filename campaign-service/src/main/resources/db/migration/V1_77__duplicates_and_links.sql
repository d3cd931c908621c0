-- The hash of the normalised text, by which duplicates on an account are found. Bookings of earlier
-- releases have none and are found by the hash of their content.
alter table publication add column text_sha256 text;

create index publication_text on publication (account_id, text_sha256, due_at);
create index publication_link on publication (tenant_id, url) where url is not null;
