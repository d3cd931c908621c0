-- Claims whose outcome is not known, and until when a process has the turn to send each.
create table sending_turn (
  publication_id uuid not null,
  claim          int not null,
  tenant_id      text not null,
  queued_at      timestamptz not null default clock_timestamp(),
  until          timestamptz not null,
  primary key (publication_id, claim));

select es.fence('sending_turn');
