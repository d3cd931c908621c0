-- The fields of the canonical mention that were not kept so far.
alter table mention add column text_state text not null default 'FULL';
alter table mention add column place text;
alter table mention add column verified boolean;
alter table mention add column saves bigint;
alter table mention add column engagement bigint;
alter table mention add column vendor text;
-- As received, without those that name a person, and with personal data masked.
alter table mention add column vendor_fields jsonb;
