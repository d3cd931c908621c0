-- The mentions that are assigned to a person, newest first.
create index mention_assigned on mention (tenant_id, assignee, published_at desc, id desc)
  where assignee is not null;

-- Those that can still be read, for the count and the sample of a preview.
create index mention_readable on mention (tenant_id, published_at desc, id desc)
  where text_state <> 'REMOVED';
