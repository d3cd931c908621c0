-- When a repeat brought another text or rating than was stored; null unless one did.
alter table mention add column edited_at timestamptz;
