create table recovery_gate (
  id        uuid primary key,
  tenant_id text not null,
  version   int not null,
  crisis_id uuid not null,
  opened_at timestamptz not null);

create index recovery_gate_of_crisis on recovery_gate (tenant_id, crisis_id);

select es.fence('recovery_gate');
