create table withdrawal (
  id           uuid primary key,
  tenant_id    text not null,
  version      int not null,
  consent_id   uuid not null,
  subject_id   uuid not null,
  cause        text not null,
  state        text not null,
  ended_at     timestamptz not null,
  due_at       timestamptz not null,
  begun_at     timestamptz,
  outstanding  jsonb not null default '[]',
  settled      jsonb not null default '[]',
  overdue_at   timestamptz,
  completed_at timestamptz,
  late_by      text);

create index withdrawal_due on withdrawal (tenant_id, due_at, id);
create index withdrawal_state on withdrawal (tenant_id, state, due_at, id);
create index withdrawal_consent on withdrawal (tenant_id, consent_id);
create index withdrawal_subject on withdrawal (tenant_id, subject_id);

select es.fence('withdrawal');

-- Which consent took the place of which: what rests on the one goes when the other ends.
create table consent_succession (
  consent_id   uuid primary key,
  tenant_id    text not null,
  successor_id uuid not null);

create index consent_succession_successor on consent_succession (tenant_id, successor_id);

select es.fence('consent_succession');
