-- The directory of each tenant as the records of percaya.directory tell it. Codes are checked against it.
-- campaign-service has the directory itself and leaves this table empty.
create table directory_entry (
  tenant_id text not null,
  kind text not null check (kind in ('FACILITY', 'PROCEDURE', 'PRACTITIONER', 'TOPIC')),
  code text not null,
  name text not null,
  synonyms text[] not null,
  status text not null check (status in ('UNREVIEWED', 'ACTIVE', 'RETIRED')),
  version int not null,
  primary key (tenant_id, kind, code));
-- whether a kind is checked
create index directory_entry_reviewed on directory_entry (tenant_id, kind) where status <> 'UNREVIEWED';
select es.fence('directory_entry');
