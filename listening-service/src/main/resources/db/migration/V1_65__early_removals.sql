-- Removals that a platform has told, for a week: the mention itself may come later, and is not stored
-- then. The hash is that of erased_mention, so that nobody can look for a post by its id.
create table early_removal (
  tenant_id  text        not null,
  id_hash    text        not null,
  removed_at timestamptz not null,
  primary key (tenant_id, id_hash));
create index early_removal_newest on early_removal (tenant_id, removed_at);
create index early_removal_age on early_removal (removed_at);
select es.fence('early_removal');
