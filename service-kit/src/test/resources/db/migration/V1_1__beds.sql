create table bed (
  id uuid primary key,
  tenant_id text not null,
  ward text not null,
  taken boolean not null,
  version int not null);
select es.fence('bed');
