create table crisis (
  id               uuid primary key,
  tenant_id        text not null,
  version          int not null,
  case_id          uuid not null,
  facility         text not null,
  procedures       jsonb not null,
  practitioners    jsonb not null,
  topics           jsonb not null,
  scope            jsonb not null,
  severity         text not null,
  drill            boolean not null,
  phase            text not null,
  prior_reputation text,
  derivation       jsonb,
  posture          text,
  posture_reason   text,
  posture_approver text,
  refutation       text,
  correlation      uuid not null,
  occurred_at      timestamptz not null,
  declared_at      timestamptz not null,
  closed_at        timestamptz);

create index crisis_newest on crisis (tenant_id, id desc);

select es.fence('crisis');
