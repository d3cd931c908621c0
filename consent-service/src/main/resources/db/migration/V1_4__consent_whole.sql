-- Until now a consent was recorded signed, without a form. The rows of those are carried over; row-level
-- security binds the owner too, and is lifted for that.
alter table consent no force row level security;

alter table consent
  add column form_id      uuid,
  add column language     text not null default 'id',
  add column compensation jsonb,
  add column evidence     jsonb not null default '[]',
  add column signer       jsonb,
  add column supersedes   uuid,
  add column superseded_by uuid,
  add column void_reasons jsonb not null default '[]',
  add column filled_at    timestamptz,
  add column drafted_at   timestamptz,
  add column offered_at   timestamptz,
  add column ended_at     timestamptz,
  alter column given_at drop not null,
  alter column signed_at drop not null;

update consent
   set evidence = jsonb_build_array(jsonb_build_object('sha256', evidence_sha256, 'method', evidence_method)),
       signer = '{"as": "SUBJECT", "assented": false}',
       grants = (select jsonb_agg(g || '{"identifiability": "IDENTIFIABLE", "assets": [], "territory": "WORLD"}')
                   from jsonb_array_elements(grants) as g),
       filled_at = signed_at,
       drafted_at = given_at,
       ended_at = coalesce(withdrawn_at, expired_at);

alter table consent
  drop column evidence_sha256,
  drop column evidence_method,
  drop column withdrawn_at,
  drop column expired_at,
  alter column filled_at set not null,
  alter column drafted_at set not null;

alter table consent force row level security;
