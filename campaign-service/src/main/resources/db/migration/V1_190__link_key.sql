-- The form in which public links are compared (LinkKey). Links of earlier releases keep what single
-- hosts add to them. Row-level security binds the owner too, hence it is lifted for that.
alter table publication add column link_key text;
alter table publication no force row level security;

update publication
   set link_key = regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
         url,
         '^https://www\.', 'https://'),
         '(?<=[?&])(utm_[^=&]*|igsh|igshid|fbclid|gclid|mibextid|rdid)(=[^&]*)?(?=&|$)', '', 'g'),
         '(?<=[?&])&+', '', 'g'),
         '[?&]+$', ''),
         '/+(?=\?|$)', '')
 where url is not null;

alter table publication force row level security;

drop index publication_link;
create index publication_link on publication (tenant_id, link_key) where link_key is not null;
