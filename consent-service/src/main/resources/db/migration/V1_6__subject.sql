-- What is about a person is sealed under the person's key; see SubjectSeals.
create table subject (
  id                uuid primary key,
  tenant_id         text not null,
  version           int not null,
  capacity          text not null,
  capacity_since    timestamptz not null,
  sealed_name       text,
  sealed_birth_date text,
  sealed_contact    text,
  registered_at     timestamptz not null,
  erased_at         timestamptz);

create index subject_newest on subject (tenant_id, id desc);

select es.fence('subject');

create table subject_substitute (
  id               uuid primary key,
  tenant_id        text not null,
  subject_id       uuid not null,
  relation         text not null,
  added_version    int not null,
  sealed_name      text,
  sealed_authority text);

create index subject_substitute_subject
  on subject_substitute (tenant_id, subject_id, added_version);

select es.fence('subject_substitute');
