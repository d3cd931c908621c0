-- The directory as this service keeps it. The other services have a view of theirs in
-- directory_entry of the kit.
create table provider_entry (
  id          uuid primary key,
  tenant_id   text not null,
  version     int not null,
  kind        text not null,
  code        text not null,
  status      text not null,
  name        text not null,
  description jsonb not null,
  search      text not null,
  changed_at  timestamptz not null,
  unique (tenant_id, kind, code));

create index provider_entry_by_name on provider_entry (tenant_id, kind, name, code);
create index provider_entry_checked on provider_entry (tenant_id, kind)
  where status <> 'UNREVIEWED';

select es.fence('provider_entry');

-- Codes in events recorded before this instant are adopted; later ones are checked.
create table directory_beginning (began_at timestamptz not null);
insert into directory_beginning values (clock_timestamp());
grant select on directory_beginning to ${request};
