-- When a person who had it in hand was first asked to stop and who was told, and whether it was
-- posted all the same.
alter table publication
  add column stop_asked_at timestamptz,
  add column stop_told jsonb,
  add column despite_stop boolean not null default false;

-- The facts that forbid publications find them by campaign and account; V1_60 has content_id.
create index publication_campaign on publication (campaign_id);
create index publication_account on publication (account_id);
