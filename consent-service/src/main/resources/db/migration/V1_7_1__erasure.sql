create table erasure_order (
  subject_id uuid primary key,
  tenant_id  text not null,
  version    int not null,
  reason     text,
  ordered_by text not null,
  ordered_at timestamptz not null);
select es.fence('erasure_order');

create table subject_consent (
  consent_id uuid primary key,
  tenant_id  text not null,
  subject_id uuid not null,
  version    int not null,
  erased_at  timestamptz);
create index subject_consent_subject on subject_consent (tenant_id, subject_id, consent_id);
select es.fence('subject_consent');
