create table sentiment_setting (
  id uuid primary key,
  tenant_id text not null unique,
  version int not null,
  basis text not null);
select es.fence('sentiment_setting');

-- How far a tenant's stored mentions have been read by the models and the setting that `target`
-- names.
create table mention_rereading (
  tenant_id text primary key,
  target text not null,
  after uuid not null,
  ended_at timestamptz);
select es.fence('mention_rereading');
