-- Columns by which lists are filtered and ordered. They are filled from the events that began each
-- row. Row-level security binds the owner too, hence it is lifted for that.
alter table es.event no force row level security;
alter table es.archived_event no force row level security;
alter table campaign no force row level security;
alter table content no force row level security;
alter table channel_account no force row level security;

alter table campaign add column drafted_at timestamptz;
alter table content add column author text, add column drafted_at timestamptz;
alter table channel_account add column registered_at timestamptz;

update campaign as r set drafted_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'campaign-drafted';
update content as r set author = e.data ->> 'author', drafted_at = e.recorded_at
  from es.whole_log as e
 where e.stream_id = r.id and e.type in ('content-drafted', 'statement-adopted');
update channel_account as r set registered_at = e.recorded_at
  from es.whole_log as e where e.stream_id = r.id and e.type = 'account-registered';

alter table campaign alter column drafted_at set not null;
alter table content alter column drafted_at set not null;
alter table channel_account alter column registered_at set not null;

alter table es.event force row level security;
alter table es.archived_event force row level security;
alter table campaign force row level security;
alter table content force row level security;
alter table channel_account force row level security;

drop index halt_newest, campaign_newest, campaign_state, content_newest, content_campaign,
  channel_account_newest;
create index halt_newest on halt (tenant_id, imposed_at desc, id desc);
create index campaign_newest on campaign (tenant_id, drafted_at desc, id desc);
create index campaign_state on campaign (tenant_id, state, drafted_at desc, id desc);
create index content_newest on content (tenant_id, drafted_at desc, id desc);
create index content_campaign on content (tenant_id, campaign_id, drafted_at desc, id desc);
create index channel_account_newest on channel_account (tenant_id, registered_at desc, id desc);
