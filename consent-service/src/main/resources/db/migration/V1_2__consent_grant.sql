create table consent_grant (
  consent_id   uuid not null,
  ordinal      int not null,
  tenant_id    text not null,
  version      int not null,
  subject_id   uuid not null,
  purpose      text not null,
  channel      text not null,
  medium       text not null,
  valid_from   timestamptz not null,
  valid_until  timestamptz not null,
  withdrawn_at timestamptz,
  primary key (consent_id, ordinal));

create index consent_grant_use on consent_grant (tenant_id, subject_id, purpose, channel, medium);

select es.fence('consent_grant');
