-- What an API client has made with a key of its own choosing: the same request sent again makes nothing new.

create table api_request (
    client_id bigint       not null references api_client (id) on delete cascade,
    key       varchar(120) not null,
    -- SHA-256 of what was sent.
    content   bytea        not null,
    made      uuid,
    made_at   timestamptz  not null,
    primary key (client_id, key)
);

grant select, insert, update, delete on api_request to ${applicationRole};
