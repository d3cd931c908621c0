-- When the provider became aware of the incident, and how many people died of it.
alter table crisis
  add column aware_at timestamptz,
  add column deaths int;
