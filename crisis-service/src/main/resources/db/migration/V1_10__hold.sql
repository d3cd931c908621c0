create table hold (
  publication_id uuid primary key,
  tenant_id      text not null,
  crisis_id      uuid not null,
  channel        text not null,
  reasons        jsonb not null,
  held_at        timestamptz not null);

create index hold_of_crisis on hold (tenant_id, crisis_id, held_at, publication_id);

select es.fence('hold');
