-- What a final answer is looked at for before it goes out. What was ticked stands in the history with the answer.
create sequence complaint_checklist_item_seq start with 50 increment by 50;
create table complaint_checklist_item (
    id       bigint       primary key,
    version  integer      not null default 0,
    code     varchar(40)  not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name     varchar(120) not null check (btrim(name) <> ''),
    name_en  varchar(120) not null check (btrim(name_en) <> ''),
    place    integer      not null check (place between 1 and 99),
    required boolean      not null default false,
    active   boolean      not null default true
);
grant select, insert, update, delete on complaint_checklist_item to ${applicationRole};
grant usage, select on sequence complaint_checklist_item_seq to ${applicationRole};
