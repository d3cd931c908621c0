-- The facilities, procedures, practitioners and topics of the directory that a mention names. Written with the
-- mention, and again when the directory changes.
create table mention_code (
  tenant_id  text not null,
  mention_id uuid not null,
  kind       text not null,
  code       text not null,
  primary key (mention_id, kind, code));
create index mention_code_by_code on mention_code (tenant_id, kind, code, mention_id);
select es.fence('mention_code');

-- How far a tenant's stored mentions have been compared with the directory in this state.
create table mention_naming (
  tenant_id text primary key,
  state     text not null,
  after     uuid not null,
  ended_at  timestamptz);
select es.fence('mention_naming');
