-- Finds the events of one causal chain. Correlation ids are UUIDv7, so new entries go to the end of the index.
create index event_chain on es.event (((metadata ->> 'correlation')::uuid));
create index archived_event_chain on es.archived_event (((metadata ->> 'correlation')::uuid));
