create table evidence (
  id            uuid primary key,
  tenant_id     text not null,
  version       int not null,
  consent_id    uuid not null,
  subject_id    uuid not null,
  type          text not null,
  size          bigint not null,
  sha256        text not null,
  method        text not null,
  language      text not null,
  captured_at   timestamptz not null,
  received_at   timestamptz not null,
  last_shown_at timestamptz,
  erased_at     timestamptz);

create index evidence_newest on evidence (tenant_id, id desc);
create index evidence_consent on evidence (tenant_id, consent_id, id desc);
create index evidence_subject on evidence (tenant_id, subject_id, id desc);

select es.fence('evidence');

-- The files themselves, sealed: no view, so apart from the views, and not made from events.
create schema evidence_files;
grant usage on schema evidence_files to ${request}, ${worker};

create table evidence_files.file (
  id         uuid primary key,
  tenant_id  text not null,
  subject_id uuid not null,
  sealed_key text not null,
  -- false while it is on its way in: then a timer takes it away
  kept       boolean not null default false,
  begun_at   timestamptz not null default clock_timestamp());

create index file_subject on evidence_files.file (tenant_id, subject_id);

-- What belongs to a file that is gone cannot be written, and goes with it.
create table evidence_files.chunk (
  file_id   uuid not null references evidence_files.file on delete cascade,
  ordinal   int not null,
  tenant_id text not null,
  sealed    bytea not null,
  primary key (file_id, ordinal));

-- What is sealed cannot be compressed.
alter table evidence_files.chunk alter column sealed set storage external;

select es.fence('evidence_files.file'), es.fence('evidence_files.chunk');
