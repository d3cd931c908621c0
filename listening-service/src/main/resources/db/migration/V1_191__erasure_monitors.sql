-- The monitors whose query named the account when its erasure was ordered, as ids.
alter table erasure add column monitors jsonb not null default '[]';
