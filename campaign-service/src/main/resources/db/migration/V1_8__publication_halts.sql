alter table publication add column halts jsonb not null default '[]';
