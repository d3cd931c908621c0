create table consent (
  id                 uuid primary key,
  tenant_id          text not null,
  version            int not null,
  subject_id         uuid not null,
  state              text not null,
  evidence_sha256    text not null,
  evidence_method    text not null,
  signed_at          timestamptz not null,
  grants             jsonb not null,
  given_at           timestamptz not null,
  withdrawn_at       timestamptz,
  withdrawn_by       text,
  withdrawal_channel text,
  expired_at         timestamptz);

create index consent_newest on consent (tenant_id, id desc);
create index consent_subject on consent (tenant_id, subject_id, id desc);
create index consent_state on consent (tenant_id, state, id desc);

select es.fence('consent');
