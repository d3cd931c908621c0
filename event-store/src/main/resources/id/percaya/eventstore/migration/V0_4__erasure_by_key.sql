-- One key a data subject, wrapped by a key-encryption key that is not in the database. Destroyed,
-- its row stays: nothing can be sealed for that subject again, and what was sealed reads as erased.
create table es.subject_key (
  tenant_id    text        not null check (tenant_id <> ''),
  subject      uuid        not null,
  wrapped_key  bytea,
  kek          text,
  created_at   timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  primary key (tenant_id, subject),
  check ((wrapped_key is null) = (destroyed_at is not null)),
  check (wrapped_key is null or kek is not null)) with (fillfactor = 70);
alter table es.subject_key enable row level security;
alter table es.subject_key force row level security;

-- A request may destroy a key or forestall one, and neither make nor replace nor revive it.
create policy request_reads on es.subject_key for select to ${request}
  using (tenant_id = (select es.tenant()));
create policy request_forestalls on es.subject_key for insert to ${request}
  with check (tenant_id = (select es.tenant()) and wrapped_key is null);
create policy request_destroys on es.subject_key for update to ${request}
  using (tenant_id = (select es.tenant()) and wrapped_key is not null)
  with check (tenant_id = (select es.tenant()) and wrapped_key is null);
grant select, insert on es.subject_key to ${request};
grant update (wrapped_key, destroyed_at) on es.subject_key to ${request};

-- The worker makes keys and wraps them anew; it cannot revive a destroyed one either.
create policy worker_reads on es.subject_key for select to ${worker} using (true);
create policy worker_makes on es.subject_key for insert to ${worker}
  with check (wrapped_key is not null);
create policy worker_rewraps on es.subject_key for update to ${worker}
  using (wrapped_key is not null) with check (wrapped_key is not null);
grant select, insert on es.subject_key to ${worker};
grant update (wrapped_key, kek) on es.subject_key to ${worker};

-- Who was erased, when and by whom: kept for ever, and no personal data.
create table es.erasure (
  tenant_id text        not null check (tenant_id <> ''),
  subject   uuid        not null,
  actor     text        not null,
  erased_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, subject));
alter table es.erasure enable row level security;
alter table es.erasure force row level security;
create policy request_reads on es.erasure for select to ${request}
  using (tenant_id = (select es.tenant()));
create policy request_adds on es.erasure for insert to ${request}
  with check (tenant_id = (select es.tenant()));
create policy worker_reads on es.erasure for select to ${worker} using (true);
grant select, insert on es.erasure to ${request};
grant select on es.erasure to ${worker};

-- An answer that was kept for a repeat of its request may show the person: it is emptied.
create policy request_empties on es.command for update to ${request}
  using (tenant_id = (select es.tenant()))
  with check (tenant_id = (select es.tenant()) and response = '{}');
grant update (response) on es.command to ${request};
