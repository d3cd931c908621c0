-- What operators have ordered, each in their own organisation's name.
create table audit_entry (
  id uuid primary key,
  tenant_id text not null,
  at timestamptz not null,
  by text not null,
  order_name text not null,
  subscription text not null,
  stream_id uuid,
  version int,
  reason text);
select es.fence('audit_entry');
revoke update, delete on audit_entry from ${request};
