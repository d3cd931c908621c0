-- A posture below the advice waits here for another person.
alter table crisis add column proposal jsonb;

-- Cases so far are real, and triaged by nobody.
alter table crisis_case
  add column drill boolean not null default false,
  add column priority text;
