create table alert_rule (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  state text not null,
  monitor_id uuid not null,
  terms jsonb not null);
select es.fence('alert_rule');

create table alert (
  id uuid primary key,
  tenant_id text not null,
  version int not null,
  state text not null,
  rule_id uuid not null,
  monitor_id uuid not null,
  facility text not null,
  evidence jsonb not null,
  window_start timestamptz not null,
  window_end timestamptz not null,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  escalated_at timestamptz,
  resolved_at timestamptz);
create index alert_of_rule on alert (rule_id, raised_at desc);
create index alert_raised on alert (tenant_id, raised_at desc, id desc);
select es.fence('alert');
