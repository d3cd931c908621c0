-- A stream is appended to and read a few rows at a time. There a policy that asks for the tenant in
-- place costs less than a subquery, which every execution has to set up: 5 % of a single append.
alter policy request_reads on es.event using (tenant_id = es.tenant());
alter policy request_appends on es.event with check (tenant_id = es.tenant());
