create schema rm_wards;
grant usage on schema rm_wards to ${request}, ${worker};
create table rm_wards.ward_bed (
  bed_id uuid primary key,
  tenant_id text not null,
  ward text not null);
select es.fence('rm_wards.ward_bed');
