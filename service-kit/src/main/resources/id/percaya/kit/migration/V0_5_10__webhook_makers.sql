-- A partner reaches the subscriptions that it made. Row-level security binds the owner too, hence it
-- is lifted while they are filled from the events that made them.
alter table es.event no force row level security;
alter table es.archived_event no force row level security;
alter table webhook_subscription no force row level security;

alter table webhook_subscription add column created_by text;
update webhook_subscription as s set created_by = e.metadata ->> 'actor'
  from es.whole_log as e where e.stream_id = s.id and e.type = 'webhook-created';
alter table webhook_subscription alter column created_by set not null;

alter table es.event force row level security;
alter table es.archived_event force row level security;
alter table webhook_subscription force row level security;
