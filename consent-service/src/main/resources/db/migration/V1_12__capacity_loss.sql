-- When persons lost capacity or died, and since when that is known: who signed before is no longer asked.
create table capacity_loss (
  subject_id uuid not null,
  version    int not null,
  tenant_id  text not null,
  lost_at    timestamptz not null,
  known_from timestamptz not null,
  primary key (subject_id, version));

select es.fence('capacity_loss');
