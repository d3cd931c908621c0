-- An index entry per event made every append dearer. A person's command keeps the chain of its stream's first event,
-- so the first events and the caused ones are enough to find a chain; the rest follow by their streams.
drop index es.event_chain;
drop index es.archived_event_chain;
create index event_chain on es.event (((metadata ->> 'correlation')::uuid))
  where version = 1 or metadata ->> 'causation' is not null;
create index archived_event_chain on es.archived_event (((metadata ->> 'correlation')::uuid))
  where version = 1 or metadata ->> 'causation' is not null;
