create table media (
  id           uuid primary key,
  tenant_id    text not null,
  version      int not null,
  state        text not null,
  kind         text not null,
  type         text not null,
  sha256       text not null,
  size         bigint not null,
  width        int,
  height       int,
  duration_ms  bigint,
  findings     jsonb not null,
  video        jsonb,
  parts        jsonb not null,
  uploader     text not null,
  uploaded_at  timestamptz not null,
  removal      text,
  ended_at     timestamptz);

create index media_newest on media (tenant_id, uploaded_at desc, id desc);

select es.fence('media');

-- The files themselves, sealed, each part of a medium under the medium's own key. They are no view
-- and are not made from events.
create schema media_files;
grant usage on schema media_files to ${request}, ${worker};

create table media_files.file (
  id         uuid primary key,
  tenant_id  text not null,
  subject_id uuid not null,
  sealed_key text not null,
  -- false during the upload: then a timer deletes it
  kept       boolean not null default false,
  begun_at   timestamptz not null default clock_timestamp());

create index file_subject on media_files.file (tenant_id, subject_id);

-- A chunk of a file that is gone cannot be written, and goes with it.
create table media_files.chunk (
  file_id   uuid not null references media_files.file on delete cascade,
  ordinal   int not null,
  tenant_id text not null,
  sealed    bytea not null,
  primary key (file_id, ordinal));

-- Sealed bytes cannot be compressed.
alter table media_files.chunk alter column sealed set storage external;

select es.fence('media_files.file'), es.fence('media_files.chunk');
