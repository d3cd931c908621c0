-- The work on a mention, in columns of its row, so that the list of those that wait is one index.
alter table mention add column work_state text not null default 'NEW';
alter table mention add column priority text;
alter table mention add column category text;
alter table mention add column assignee uuid;
alter table mention add column first_response_at timestamptz;
alter table mention add column response_channel text;
alter table mention add column response_url text;
alter table mention add column dismissed_as text;
create index mention_waiting on mention (tenant_id, work_state, stored_at, id);

-- Mentions with a history that were deleted: their streams have to say so.
create table removed_mention (
  mention_id uuid primary key,
  tenant_id text not null);
select es.fence('removed_mention');
