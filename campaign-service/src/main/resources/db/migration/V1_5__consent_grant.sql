-- What each consent permits, as far as it was heard. The rows of a consent that no longer stands stay.
create table consent_grant (
  consent_id  uuid not null,
  ordinal     int not null,
  tenant_id   text not null,
  subject_id  uuid not null,
  purpose     text not null,
  channel     text not null,
  medium      text not null,
  valid_from  timestamptz not null,
  valid_until timestamptz not null,
  stands      boolean not null default true,
  primary key (consent_id, ordinal));

create index consent_grant_subject on consent_grant (tenant_id, subject_id) where stands;

select es.fence('consent_grant');
