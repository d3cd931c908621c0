-- The transparency log: one Merkle tree (RFC 9162) over the events of all tenants' consents. Kept by
-- privilege: nobody may change or delete any of it, and only background work adds to it.

-- A leaf an event. Its salt is sealed under the subject's key; null when that was destroyed before.
create table log_leaf (
  index      bigint  primary key check (index >= 0),
  -- no index without the one before it
  previous   bigint  references log_leaf (index),
  event_id   uuid    not null unique,
  consent_id uuid    not null,
  subject_id uuid    not null,
  version    int     not null,
  tenant_id  text    not null,
  leaf_hash  bytea   not null unique check (octet_length(leaf_hash) = 32),
  salt       text,
  check (previous is not distinct from nullif(index, 0) - 1));
create index log_leaf_consent on log_leaf (consent_id, version);
create index log_leaf_tenant on log_leaf (tenant_id, index);
alter table log_leaf enable row level security;
alter table log_leaf force row level security;
create policy request_reads on log_leaf for select to ${request}
  using (tenant_id = (select es.tenant()));
create policy worker_reads on log_leaf for select to ${worker} using (true);
create policy worker_adds on log_leaf for insert to ${worker} with check (true);
grant select on log_leaf to ${request};
grant select, insert on log_leaf to ${worker};

-- Every complete subtree, of 2^level leaves from index << level on; level 0 are the leaves' hashes.
create table log_node (
  level smallint not null,
  index bigint   not null,
  hash  bytea    not null check (octet_length(hash) = 32),
  primary key (level, index));
grant select, insert on log_node to ${worker};

-- What the service has signed: that the tree had this root at this size.
create table log_head (
  tree_size bigint      primary key,
  root_hash bytea       not null check (octet_length(root_hash) = 32),
  at        timestamptz not null,
  jws       text        not null);
grant select, insert on log_head to ${worker};
