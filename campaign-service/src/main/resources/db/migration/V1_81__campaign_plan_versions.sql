-- The version of the plan that stands, and the amendment that waits for its approval.
alter table campaign
  add column plan_version    int not null default 1,
  add column amended_plan    jsonb,
  add column amended_version int,
  add column amended_by      text,
  add column amended_at      timestamptz;
