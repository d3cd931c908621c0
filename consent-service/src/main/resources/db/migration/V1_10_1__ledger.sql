-- A subscribed view: rebuilt by swapping the schema, see docs/event-store-reference.md.
create schema rm_ledger;
grant usage on schema rm_ledger to ${request}, ${worker};

-- One for each person that a placement shows.
create table rm_ledger.ledger_entry (
  placement_id   uuid not null,
  subject_id     uuid not null,
  tenant_id      text not null,
  version        int not null,
  state          text not null,
  channel        text,
  place          text,
  url            text,
  content_id     uuid,
  content_sha256 text,
  consents       jsonb not null,
  published_at   timestamptz,
  ended_at       timestamptz,
  primary key (placement_id, subject_id));

create index ledger_entry_subject
  on rm_ledger.ledger_entry (tenant_id, subject_id, placement_id desc);

create table rm_ledger.ledger_consent (
  consent_id uuid primary key,
  tenant_id  text not null,
  version    int not null,
  state      text not null);

select es.fence('rm_ledger.ledger_entry');
select es.fence('rm_ledger.ledger_consent');
