-- The concern that has the words and the mentions of a merged one.
alter table concern add column merged_into uuid, add column merged_at timestamptz;
