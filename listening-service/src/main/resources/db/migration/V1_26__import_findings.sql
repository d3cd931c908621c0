-- An error may concern one value only; its mention is imported all the same.
alter table import_error add column consequence text not null default 'ROW_SKIPPED';

-- Labels of sentiments and sources that the readers' tables do not know.
create table import_label (
  import_id uuid not null,
  tenant_id text not null,
  column_name text not null,
  value text not null,
  occurrences bigint not null,
  primary key (import_id, column_name, value));
select es.fence('import_label');
