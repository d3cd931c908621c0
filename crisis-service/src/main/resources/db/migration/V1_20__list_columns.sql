-- Columns by which lists are filtered and ordered. They are filled from the events that began each
-- row. Row-level security binds the owner too, hence it is lifted for that.
alter table es.event no force row level security;
alter table es.archived_event no force row level security;
alter table statement no force row level security;
alter table obligation no force row level security;
alter table suspension no force row level security;
alter table credential_check no force row level security;
alter table investigation no force row level security;
alter table corrective_action no force row level security;

alter table statement add column drafted_at timestamptz;
alter table obligation add column facility text, add column drill boolean;
alter table suspension add column proposed_at timestamptz;
alter table credential_check add column drill boolean;
alter table investigation
  add column facility text, add column drill boolean, add column chartered_at timestamptz;
alter table corrective_action
  add column facility text, add column drill boolean, add column opened_at timestamptz;

update statement as r set drafted_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'statement-drafted';
update obligation as r
   set facility = e.data #>> '{crisis,facility}', drill = (e.data #>> '{crisis,drill}')::boolean
  from es.whole_log as e where e.stream_id = r.id and e.type = 'obligation-started';
update suspension as r set proposed_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'suspension-proposed';
update credential_check as r set drill = (e.data #>> '{check,crisis,drill}')::boolean
  from es.whole_log as e where e.stream_id = r.id and e.type = 'credential-checked';
update investigation as r
   set facility = e.data #>> '{crisis,facility}', drill = (e.data #>> '{crisis,drill}')::boolean,
       chartered_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'investigation-chartered';
update corrective_action as r
   set facility = e.data #>> '{crisis,facility}', drill = (e.data #>> '{crisis,drill}')::boolean,
       opened_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'corrective-action-opened';

alter table statement alter column drafted_at set not null;
alter table obligation alter column facility set not null, alter column drill set not null;
alter table suspension alter column proposed_at set not null;
alter table credential_check alter column drill set not null;
alter table investigation
  alter column facility set not null, alter column drill set not null,
  alter column chartered_at set not null;
alter table corrective_action
  alter column facility set not null, alter column drill set not null,
  alter column opened_at set not null;

alter table es.event force row level security;
alter table es.archived_event force row level security;
alter table statement force row level security;
alter table obligation force row level security;
alter table suspension force row level security;
alter table credential_check force row level security;
alter table investigation force row level security;
alter table corrective_action force row level security;

drop index crisis_newest;
create index crisis_newest on crisis (tenant_id, declared_at desc, id desc);
create index statement_newest on statement (tenant_id, drafted_at desc, id desc);
create index obligation_newest on obligation (tenant_id, started_at desc, id desc);
create index suspension_newest on suspension (tenant_id, proposed_at desc, id desc);
create index credential_check_newest on credential_check (tenant_id, checked_at desc, id desc);
create index investigation_newest on investigation (tenant_id, chartered_at desc, id desc);
create index corrective_action_newest on corrective_action (tenant_id, opened_at desc, id desc);
create index corrective_action_due on corrective_action (tenant_id, due_on, id);
