create table credential_check (
  id           uuid primary key,
  tenant_id    text not null,
  version      int not null,
  crisis_id    uuid not null,
  practitioner text not null,
  str          text,
  sip          text,
  facility     text not null,
  procedure    text not null,
  result       text not null,
  checked_at   timestamptz not null,
  evidence     text not null);

create index credential_check_of_crisis on credential_check (tenant_id, crisis_id, id);

select es.fence('credential_check');
