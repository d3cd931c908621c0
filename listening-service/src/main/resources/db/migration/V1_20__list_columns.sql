-- Columns by which lists are ordered. They are filled from the events that began each row. Row-level
-- security binds the owner too, hence it is lifted for that.
alter table es.event no force row level security;
alter table es.archived_event no force row level security;
alter table monitor no force row level security;
alter table alert_rule no force row level security;

alter table monitor add column drafted_at timestamptz;
alter table alert_rule add column drafted_at timestamptz;

update monitor as r set drafted_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'monitor-drafted';
update alert_rule as r set drafted_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'alert-rule-drafted';

alter table monitor alter column drafted_at set not null;
alter table alert_rule alter column drafted_at set not null;

alter table es.event force row level security;
alter table es.archived_event force row level security;
alter table monitor force row level security;
alter table alert_rule force row level security;

create index monitor_newest on monitor (tenant_id, drafted_at desc, id desc);
create index alert_rule_newest on alert_rule (tenant_id, drafted_at desc, id desc);
create index import_batch_newest on import_batch (tenant_id, received_at desc, id desc);
