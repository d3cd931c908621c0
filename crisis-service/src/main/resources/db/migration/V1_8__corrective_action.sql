create table corrective_action (
  id               uuid primary key,
  tenant_id        text not null,
  version          int not null,
  crisis_id        uuid not null,
  investigation_id uuid not null,
  title            text not null,
  strength         text not null,
  owner            text not null,
  due_on           date not null,
  measure          text not null,
  state            text not null,
  implemented_by   text,
  verified_by      text,
  evidence         text);

create index corrective_action_of_crisis on corrective_action (tenant_id, crisis_id, id);

select es.fence('corrective_action');
