-- When the provider became aware of the incident, and how many people died of it.
alter table crisis
  add column aware_at timestamptz,
  add column deaths int;

-- Crises so far were known when they were declared. Row-level security binds the owner too.
alter table crisis no force row level security;
update crisis set aware_at = declared_at;
alter table crisis force row level security;
