-- The story of each mention: near copies have the story of the first of them, whose id it is.
create table mention_story (
  mention_id uuid primary key,
  tenant_id text not null,
  story_id uuid not null,
  published_at timestamptz not null);
create index story_begun on mention_story (tenant_id, published_at desc) where story_id = mention_id;
select es.fence('mention_story');

-- Mentions that wait for their story. A table of its own, because an update of each mention costs
-- more than a row here that comes and goes.
create table story_queue (
  tenant_id text not null,
  mention_id uuid not null,
  primary key (tenant_id, mention_id));
alter table mention no force row level security;
insert into story_queue (tenant_id, mention_id) select tenant_id, id from mention;
alter table mention force row level security;
select es.fence('story_queue');

-- The instance that groups a tenant's mentions now.
create table story_turn (
  tenant_id text primary key,
  owner uuid not null,
  lease_until timestamptz not null);
select es.fence('story_turn');
