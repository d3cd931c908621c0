-- The people of a tenant, as their tokens or a tenant administrator name them. Of a removed person only the row's
-- key and the time remain, so that an older token does not bring the person back.
create table person (
  id uuid primary key,
  tenant_id text not null,
  subject uuid not null,
  user_name text,
  display_name text not null,
  roles jsonb not null,
  source text not null,
  removed boolean not null default false,
  -- when the row's token was issued, or when the person was entered or removed
  as_of timestamptz not null,
  version int not null,
  unique (tenant_id, subject));
create index person_by_name on person (tenant_id, display_name, subject) where not removed;
select es.fence('person');
