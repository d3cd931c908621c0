create table concern_setting (
  id uuid primary key,
  tenant_id text not null unique,
  version int not null,
  confirm_from_authors int,
  answer_within text not null,
  quiet_after text not null);
select es.fence('concern_setting');
