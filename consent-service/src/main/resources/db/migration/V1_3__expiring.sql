-- A subscribed view: rebuilt by swapping the schema, see docs/event-store-reference.md.
create schema rm_expiring;
grant usage on schema rm_expiring to ${request}, ${worker};

create table rm_expiring.expiring_grant (
  consent_id uuid not null,
  ordinal    int not null,
  tenant_id  text not null,
  version    int not null,
  subject_id uuid not null,
  purpose    text not null,
  channel    text not null,
  medium     text not null,
  ends_at    timestamptz not null,
  -- withdrawn or expired: nothing of it can end any more
  over       boolean not null default false,
  primary key (consent_id, ordinal));

create index expiring_grant_next
  on rm_expiring.expiring_grant (tenant_id, ends_at, consent_id, ordinal) where not over;

select es.fence('rm_expiring.expiring_grant');
