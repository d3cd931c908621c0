-- The stored responses are found by their idempotency key, and the table is called by it. Policies and
-- grants belong to the table and keep their effect.
alter table es.command rename to idempotency_key;
alter table es.idempotency_key rename constraint command_pkey to idempotency_key_pkey;
alter index es.command_age rename to idempotency_key_age;
