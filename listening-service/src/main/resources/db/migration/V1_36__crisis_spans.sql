-- The crises of crisis-service. Times are null for one whose announcement has not been heard.
create table crisis_span (
  crisis_id uuid primary key,
  tenant_id text not null,
  facility text,
  every_facility boolean not null default false,
  declared_at timestamptz,
  closed_at timestamptz);
create index crisis_span_facility on crisis_span (tenant_id, facility);
select es.fence('crisis_span');
