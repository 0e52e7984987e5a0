-- Pictures of complaints that everybody may see. What is shown is a copy with black boxes burned in; it has a name of its
-- own that leads to nothing else, and the original stays where it is.
create table complaint_photo (
    id           bigint       generated always as identity primary key,
    uuid         uuid         not null unique,
    complaint_id bigint       not null references complaint (id),
    original_id  bigint       not null unique references stored_file (id),
    copy_id      bigint       not null unique references stored_file (id) check (copy_id <> original_id),
    -- What is to be seen, for those who do not see it.
    words        varchar(200) not null check (btrim(words) <> ''),
    -- Lines of four numbers in percent: left, top, width, height.
    boxes        text         not null check (length(boxes) <= 2000),
    released_by  varchar(120) not null,
    released_at  timestamptz  not null
);
create index complaint_photo_complaint on complaint_photo (complaint_id, id);
grant select, insert, update, delete on complaint_photo to ${applicationRole};
