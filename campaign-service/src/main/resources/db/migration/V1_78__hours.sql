-- The publishing hours of an account, and the wall time at which a publication was booked.
alter table channel_account add column hours jsonb;

alter table publication add column due_wall_time text, add column zone text;
