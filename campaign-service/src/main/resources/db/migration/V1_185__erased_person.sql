-- The people who were erased, by pseudonym: media that come to show one of them later are erased
-- too. It is no view and is not made from events.
create table erased_person (
  tenant_id   text not null,
  subject_id  uuid not null,
  primary key (tenant_id, subject_id));

select es.fence('erased_person');
