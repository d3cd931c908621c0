-- What was granted, by when it held and by when it was known: each event that changes a consent's grants
-- ends what was known of them and writes them anew. Rows of before are carried over, hence row-level
-- security is lifted for that.
alter table consent_grant no force row level security;
alter table consent no force row level security;

alter table consent_grant
  drop constraint consent_grant_pkey,
  add column identifiability text not null default 'IDENTIFIABLE',
  add column territory       text not null default 'WORLD',
  add column assets          jsonb not null default '[]',
  add column compensated     boolean not null default false,
  add column signed_at       timestamptz,
  add column ended_at        timestamptz,
  add column ended_as        text,
  add column known_from      timestamptz,
  add column known_until     timestamptz;

update consent_grant as g
   set version = 1, signed_at = c.signed_at, known_from = c.given_at, known_until = g.withdrawn_at
  from consent as c
 where c.id = g.consent_id;

insert into consent_grant
  (consent_id, version, ordinal, tenant_id, subject_id, purpose, channel, medium, valid_from, valid_until,
   signed_at, ended_at, ended_as, known_from)
select consent_id, 2, ordinal, tenant_id, subject_id, purpose, channel, medium, valid_from, valid_until,
       signed_at, withdrawn_at, 'WITHDRAWN', withdrawn_at
  from consent_grant
 where withdrawn_at is not null;

alter table consent_grant
  drop column withdrawn_at,
  alter column signed_at set not null,
  alter column known_from set not null,
  add primary key (consent_id, version, ordinal);

drop index consent_grant_use;
create index consent_grant_known on consent_grant (tenant_id, subject_id) where known_until is null;
create index consent_grant_ever on consent_grant (tenant_id, subject_id, known_from);

alter table consent_grant force row level security;
alter table consent force row level security;
