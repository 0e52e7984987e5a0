-- Pictures of a forum. What everybody may see is a copy with black boxes burned in, under a name of its own.
create table forum_photo (
    id          bigint       generated always as identity primary key,
    uuid        uuid         not null unique,
    edition_id  bigint       not null references forum_edition (id),
    original    uuid         not null unique references stored_file (uuid),
    -- What is to be seen, for those who do not see it.
    words       varchar(200) not null check (btrim(words) <> ''),
    copy_id     bigint       unique references stored_file (id),
    public_uuid uuid         unique,
    -- Lines of four numbers in percent: left, top, width, height.
    boxes       text         not null default '' check (length(boxes) <= 2000),
    released_by varchar(120) not null default '',
    released_at timestamptz,
    added_by    varchar(120) not null,
    added_at    timestamptz  not null,
    constraint forum_photo_released check ((copy_id is null) = (public_uuid is null) and (copy_id is null) = (released_at is null))
);
create index forum_photo_edition on forum_photo (edition_id, id);

grant select, insert, update, delete on forum_photo to ${applicationRole};
grant usage, select on sequence forum_photo_id_seq to ${applicationRole};
