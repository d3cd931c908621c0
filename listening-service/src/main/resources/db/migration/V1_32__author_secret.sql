-- The secret by which a tenant's author keys are made, sealed.
create table author_secret (
  tenant_id text primary key,
  sealed text not null);
select es.fence('author_secret');

-- The rules by which author_key was computed: 1 without a secret. The service computes those again.
alter table mention add column author_rules smallint not null default 1;
create index mention_outdated_author on mention (tenant_id) where author_rules < 2;
